/** A flat package, as `insertOoxml` takes it, as the parts of a .docx. */
import { XMLSerializer } from '@xmldom/xmldom';
import { contentTypesPart } from '../../src/core/ooxml/package-parts';
import { all, children, only, parseXml } from './xml-tree';

/** The parts by name, with the content types the package states. */
export const partsOfFlatOpc = (flat: string): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  for (const part of all(parseXml(flat), 'pkg:part')) {
    const name = (part.getAttribute('pkg:name') ?? '').replace(/^\//, '');
    const [root] = children(only(part, 'pkg:xmlData'));
    if (root === undefined) throw new Error(`${name} holds no XML.`);
    parts.set(name, new XMLSerializer().serializeToString(root));
    if (!name.endsWith('.rels')) types.set(name, part.getAttribute('pkg:contentType') ?? '');
  }
  return new Map([['[Content_Types].xml', contentTypesPart(types)], ...parts]);
};
