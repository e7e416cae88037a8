/** The flat OPC form of a package: one XML text with every part in it. Office Open XML, pkg:package. */
import { isW, PKG } from '../dom/names';
import { child, childElements } from '../dom/walk';
import { HostError } from '../protocol/host-error';
import { documentParts } from './blank-document';
import type { XmlTools } from './xml-tools';

/** What `insertOoxml` takes from a package. */
export interface FlatPackage {
  readonly body: Element;
  /** Root of the styles part; null when the package has none. */
  readonly styles: Element | null;
}

/** Reads a flat OPC package; throws `GeneralException` for anything else, as Word does. */
export const readFlatOpc = (text: string, tools: XmlTools): FlatPackage => {
  const root = tools.parse(text).documentElement;
  if (root.namespaceURI !== PKG || root.localName !== 'package') throw new HostError('GeneralException');
  const parts = new Map(childElements(root).map((part) => [part.getAttributeNS(PKG, 'name') ?? '', part]));
  const relationships = partRoot(parts.get('/_rels/.rels'));
  const main = targetOf(relationships, '/officeDocument', '');
  const document = main === null ? null : partRoot(parts.get(main));
  const body = child(document, 'body');
  if (main === null || !isW(document, 'document') || body === null) throw new HostError('GeneralException');
  const slash = main.lastIndexOf('/');
  const own = partRoot(parts.get(`${main.slice(0, slash)}/_rels${main.slice(slash)}.rels`));
  checkTargets(own, main.slice(0, slash), parts);
  const styles = own === null ? null : targetOf(own, '/styles', main.slice(0, slash));
  return { body, styles: styles === null ? null : partRoot(parts.get(styles)) };
};

const partRoot = (part: Element | undefined): Element | null => {
  const data = part === undefined ? undefined : childElements(part).find((each) => each.localName === 'xmlData');
  return data === undefined ? null : (childElements(data)[0] ?? null);
};

const targetOf = (relationships: Element | null, typeEnd: string, folder: string): string | null => {
  const found =
    relationships === null
      ? undefined
      : childElements(relationships).find((each) => (each.getAttribute('Type') ?? '').endsWith(typeEnd));
  return found === undefined ? null : absolute(found.getAttribute('Target') ?? '', folder);
};

const absolute = (target: string, folder: string): string => (target.startsWith('/') ? target : `${folder}/${target}`);

/** A relationship without its part is an error for Word. */
const checkTargets = (relationships: Element | null, folder: string, parts: ReadonlyMap<string, Element>): void => {
  for (const each of relationships === null ? [] : childElements(relationships)) {
    if (each.getAttribute('TargetMode') === 'External') continue;
    const target = each.getAttribute('Target') ?? '';
    const name = target.startsWith('../') ? target.slice(2) : absolute(target, folder);
    if (!parts.has(name)) throw new HostError('GeneralException');
  }
};

/** A flat OPC package that holds the given body content and styles part, as `getOoxml` answers. */
export const writeFlatOpc = (bodyXml: string, stylesXml: string | null): string => {
  const parts = documentParts(bodyXml);
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const part = (name: string, contentType: string, xml: string): string =>
    `<pkg:part pkg:name="/${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml.replace(/^<\?xml[^>]*\?>\s*/, '')}</pkg:xmlData></pkg:part>`;
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return [
    `<pkg:package xmlns:pkg="${PKG}">`,
    part('_rels/.rels', rels, (parts['_rels/.rels'] ?? '').replace(/<Relationship Id="rId2"[^>]*\/>/, '')),
    part('word/document.xml', `${type}.document.main+xml`, parts['word/document.xml'] ?? ''),
    part(
      'word/_rels/document.xml.rels',
      rels,
      (parts['word/_rels/document.xml.rels'] ?? '').replace(/<Relationship Id="rId2"[^>]*\/>/, ''),
    ),
    part('word/styles.xml', `${type}.styles+xml`, stylesXml ?? parts['word/styles.xml'] ?? ''),
    '</pkg:package>',
  ].join('');
};
