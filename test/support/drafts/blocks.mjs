/**
 * A .docx as a list of blocks that can be changed, and back. A block is a paragraph `{ text, settings, look, xml, heads,
 * annex }` (`xml` = as it was, null once its text was changed), a table as it is `{ table }`, one that is built
 * `{ rows: cells of blocks }`, a control `{ control: tag, blocks }`, or the last section `{ section }`.
 * `heads` = the headings a paragraph says: `{ item, start, end }` where it says more than them, `again` for a repetition.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const escape = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const unescape = (text) =>
  text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');

/** A paragraph. Tab and line break are `\t` and `\v` in its text. */
export const paragraph = (text, more = {}) => ({ text, settings: '', look: '', xml: null, heads: [], ...more });

const textOf = (xml) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/gu)]
    .map(([, text, sign]) => (sign === 'tab' ? '\t' : sign === 'br' ? '\v' : unescape(text)))
    .join('');

function readParagraph(xml) {
  const settings = /<w:pPr>(.*?)<\/w:pPr>/su.exec(xml)?.[1] ?? '';
  const look = /<w:r(?: [^>]*)?><w:rPr>(.*?)<\/w:rPr>/su.exec(xml)?.[1] ?? '';
  return paragraph(textOf(xml.replace(/<w:pPr>.*?<\/w:pPr>/su, '')), { settings, look, xml });
}

const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*[^>/])?>.*?<\/w:p>|<w:p(?: [^>]*)?\/>|<w:sectPr.*?<\/w:sectPr>/gsu;

function readBlock(xml) {
  if (xml.startsWith('<w:tbl')) return { table: xml };
  if (xml.startsWith('<w:sectPr')) return { section: xml };
  return readParagraph(xml);
}

/** The blocks of a .docx with the parts it cannot do without. Headers are left out. */
export function readDocx(bytes) {
  const parts = unzipSync(bytes);
  const main = strFromU8(parts['word/document.xml']).replace(/<w:(?:header|footer)Reference [^>]*\/>/gu, '');
  const at = main.indexOf('<w:body>') + '<w:body>'.length;
  const body = main.slice(at, main.lastIndexOf('</w:body>'));
  const kept = (name) => (parts[name] === undefined ? null : strFromU8(parts[name]));
  return {
    root: main.slice(0, at),
    blocks: (body.match(BLOCK) ?? []).map(readBlock),
    styles: kept('word/styles.xml'),
    numbering: kept('word/numbering.xml'),
  };
}

const runs = (text, look) =>
  (text.match(/[\t\v]|[^\t\v]+/gu) ?? [])
    .map((piece) =>
      piece === '\t' ? '<w:tab/>' : piece === '\v' ? '<w:br/>' : `<w:t xml:space="preserve">${escape(piece)}</w:t>`,
    )
    .map((inside) => `<w:r><w:rPr>${look}</w:rPr>${inside}</w:r>`)
    .join('');

const BORDER = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

function tableXml(rows) {
  const width = Math.floor(9300 / rows[0].length);
  const cell = (blocks) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${blocks.map(blockXml).join('')}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${BORDER}</w:tblBorders></w:tblPr><w:tblGrid>${rows[0].map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

let lastId = 0;
const controlXml = (tag, inside) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${(lastId += 1)}"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

function blockXml(block) {
  if (block.table !== undefined) return block.table;
  if (block.section !== undefined) return block.section;
  if (block.rows !== undefined) return tableXml(block.rows);
  if (block.control !== undefined) return controlXml(block.control, block.blocks.map(blockXml).join(''));
  return block.xml ?? `<w:p><w:pPr>${block.settings}</w:pPr>${runs(block.text, block.look)}</w:p>`;
}

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The .docx. */
export function writeDocx({ root, blocks, styles, numbering }) {
  lastId = 0;
  const others = Object.entries({ styles, numbering }).filter(([, part]) => part !== null);
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${others.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${others.map(([name]) => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(others.map(([name, part]) => [`word/${name}.xml`, part])),
    'word/document.xml': `${root}${blocks.map(blockXml).join('')}</w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, part]) => [name, strToU8(part)]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(2026, 0, 15) });
}

/** Every paragraph in document order, those of cells and controls among them; null for one of a table as it is. */
export function paragraphsOf(blocks) {
  return blocks.flatMap((block) => {
    if (block.table !== undefined) return (block.table.match(/<w:p[ >]|<w:p\/>/gu) ?? []).map(() => null);
    if (block.section !== undefined) return [];
    if (block.rows !== undefined) return block.rows.flat().flatMap(paragraphsOf);
    return block.control === undefined ? [block] : paragraphsOf(block.blocks);
  });
}
