/** The parts of a .docx that are read, wherever they lie. ECMA-376 Part 1, 11.3; Part 2, 6. */
import { readLimits } from './docx-parts';
import { documentPartsTrouble, type DocumentTrouble } from './document-trouble';
import { folderOf, partTargets, relationshipsOf } from './part-targets';
import { partText } from './part-text';
import { zipParts } from './zip-parts';

/** What lies beside the text and is not read. */
const unread = /(^|\/)(media|embeddings|charts|diagrams|drawings|glossary|docprops|webextensions|activex|fonts)\//iu;

/** Where every Word keeps the core properties (11.1 leaves the name open). */
const isProperties = (name: string): boolean => /^\/?docprops\/core\.xml$/iu.test(name);

/** Parts of a document. */
export interface DocumentPackage {
  /** XML of the main text. */
  readonly main: string;
  /** XML of the part the main text names for a kind: `styles`, `numbering`; '' = none. */
  readonly part: (kind: string) => string;
  /** XML of a header or footer, by the id of its relationship; null = none. */
  readonly header: (id: string) => string | null;
  /** XML of the core properties: who saved it when; '' = none. */
  readonly properties: string;
  /** XML of the custom XML parts, in the order of their names. */
  readonly custom: readonly string[];
  readonly macros: boolean;
}

const itemNumber = (name: string): number => Number(/^customxml\/item(\d{1,6})\.xml$/u.exec(name)?.[1] ?? Number.NaN);

/** Opens the zip; the trouble with it where it is no document. Throws `XmlDamage` for damaged relationships. */
export function openPackage(bytes: Uint8Array): DocumentPackage | DocumentTrouble {
  const wanted = (name: string): boolean =>
    name === 'mimetype' || isProperties(name) || (/\.(xml|rels)$/iu.test(name) && !unread.test(name));
  const read = zipParts(bytes, readLimits, wanted);
  if (!read.ok) return read.reason === 'too-big' ? 'bomb' : 'broken';
  const foreign = documentPartsTrouble(read.names, partText(read.parts.get('mimetype')));
  if (foreign !== null) return foreign;
  const parts = new Map([...read.parts].map(([name, part]) => [name.replace(/^\//u, '').toLowerCase(), part]));
  const text = (name: string): string => partText(parts.get(name));

  const name = [...partTargets(text('_rels/.rels'), '', 'officeDocument').values()][0] ?? 'word/document.xml';
  const main = text(name);
  // The root element, whatever its prefix; a declaration, comments and some twenty namespaces may stand before its end.
  if (!/<(?:[\w.-]+:)?document[\s>/]/u.test(main.slice(0, 20_000)))
    return parts.has(name) ? rootless(main) : 'notDocument';
  const folder = folderOf(name);
  const relationships = text(relationshipsOf(name));
  const headers = new Map([
    ...partTargets(relationships, folder, 'header'),
    ...partTargets(relationships, folder, 'footer'),
  ]);
  return {
    main,
    part: (kind) => text([...partTargets(relationships, folder, kind).values()][0] ?? ''),
    header: (id) => {
      const header = headers.get(id);
      return header === undefined || !parts.has(header) ? null : text(header);
    },
    properties: text('docprops/core.xml'),
    custom: [...parts.keys()]
      .filter((part) => !Number.isNaN(itemNumber(part)))
      .sort((one, other) => itemNumber(one) - itemNumber(other))
      .map(text),
    macros: read.names.some((part) => /vbaproject\.bin$/iu.test(part)),
  };
}

/** A main part without a document in it: a workbook or slides have another root; anything else is damage. */
const rootless = (main: string): DocumentTrouble =>
  /<(?:[\w.-]+:)?(workbook|presentation)[\s>/]/u.test(main.slice(0, 20_000)) ? 'notDocument' : 'broken';
