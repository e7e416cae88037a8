/** A report as WordprocessingML written by hand, in the habits of different programs. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const escape = (text) => String(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Look of a paragraph: size in points, alignment, bold, italic, first line and gap in twips. */
const looks = {
  nation: { size: 13, bold: true, align: 'center' },
  motto: { size: 14, bold: true, align: 'center' },
  council: { size: 13, align: 'center' },
  issuer: { size: 13, bold: true, align: 'center' },
  number: { size: 13, align: 'center' },
  date: { size: 14, italic: true, align: 'center' },
  title: { size: 14, bold: true, align: 'center', before: 120 },
  addressee: { size: 14, align: 'center', before: 120 },
  part: { size: 14, bold: true, align: 'center', before: 120 },
  section: { size: 14, bold: true, align: 'both', first: 720, before: 120 },
  clause: { size: 14, bold: true, align: 'both', first: 720, before: 120 },
  bullet: { size: 14, align: 'both', first: 720, before: 120 },
  body: { size: 14, align: 'both', first: 720, before: 120, line: 276 },
  label: { size: 12, bold: true, italic: true, align: 'left' },
  recipient: { size: 11, align: 'left' },
  signature: { size: 14, bold: true, align: 'center' },
  attached: { size: 14, italic: true, align: 'center' },
  cell: { size: 11, align: 'center' },
  row: { size: 11, align: 'left' },
};

/** Runs of a text: one, or as Google Docs leaves them, cut at every few words. */
function runs(text, { size, bold, italic }, google) {
  const properties = `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>${bold ? '<w:b/><w:bCs/>' : google ? '<w:b w:val="0"/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>${google ? '<w:rtl w:val="0"/>' : ''}</w:rPr>`;
  const pieces = google ? (String(text).match(/(?:\S+\s*){1,7}/gu) ?? [text]) : [text];
  return pieces.map((piece) => `<w:r>${properties}<w:t xml:space="preserve">${escape(piece)}</w:t></w:r>`).join('');
}

function paragraph(text, role, { google = false, extra = '', section = '' } = {}) {
  const look = looks[role];
  const { align, first = 0, before = 0, line = 240 } = look;
  const more = google ? '<w:keepNext w:val="0"/><w:pageBreakBefore w:val="0"/>' : '';
  return `<w:p><w:pPr>${more}${extra}<w:spacing w:before="${before}" w:after="0" w:line="${line}" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="${first}"/><w:jc w:val="${align}"/>${section}</w:pPr>${runs(text, look, google)}</w:p>`;
}

const border = (kind) =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="${kind}" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
const cellOf = (content, wide, width, merge = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width * wide}" w:type="dxa"/>${wide > 1 ? `<w:gridSpan w:val="${wide}"/>` : ''}${merge}</w:tcPr>${content}</w:tc>`;

function layoutTable(columns, widths) {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${border('nil')}</w:tblBorders></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr>${columns.map((content, at) => cellOf(content, 1, widths[at])).join('')}</w:tr></w:tbl>`;
}

function dataTable({ header, rows }, google) {
  const count = header[0].reduce((total, cell) => total + (cell.wide ?? 1), 0);
  const width = Math.floor((header.length > 1 ? 14000 : 9300) / count);
  const cell = (said, at, head) => {
    const text = said === null ? '' : (said.text ?? said);
    const merge = said === null ? '<w:vMerge/>' : said.high > 1 ? '<w:vMerge w:val="restart"/>' : '';
    return cellOf(paragraph(text, at === 1 && !head ? 'row' : 'cell', { google }), said?.wide ?? 1, width, merge);
  };
  const row = (cells, head) =>
    `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((said, at) => cell(said, at, head)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${border('single')}</w:tblBorders></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(count)}</w:tblGrid>${header.map((cells) => row(cells, true)).join('')}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>`;
}

function sectionOf(landscape) {
  const [wide, high] = landscape ? [16838, 11906] : [11906, 16838];
  return `<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/><w:headerReference w:type="first" r:id="rIdH2"/><w:type w:val="nextPage"/><w:pgSz w:w="${wide}" w:h="${high}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1134" w:right="${landscape ? 1134 : 851}" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`;
}

/** The number Word puts before a heading by itself is taken from its text. */
function numbering(role, text, part) {
  const number = role === 'section' ? /^[IVX]+\.\s*/u : role === 'clause' ? /^\d+\.\s*/u : null;
  if (number === null || !number.test(text)) return { text, extra: '' };
  return {
    text: text.replace(number, ''),
    extra: `<w:numPr><w:ilvl w:val="${role === 'section' ? 0 : 1}"/><w:numId w:val="${part}"/></w:numPr>`,
  };
}

const level = (at, format) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${at + 1}."/><w:lvlJc w:val="left"/></w:lvl>`;
const NUMBERING = `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'upperRoman')}${level(1, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;

/** The document's XML. */
function documentXml(content, { google, numbered }) {
  const line = (text, role, more = {}) => paragraph(text, role, { google, ...more });
  const [left, right] = content.letterhead;
  const body = content.body.map(({ role, id, text }) => {
    const own = numbered ? numbering(role, text, id.startsWith('P2') ? 2 : 1) : { text, extra: '' };
    return line(own.text, role, { extra: own.extra });
  });
  const sign = content.signature
    .map((text, at) => line(text, 'signature') + (at === 2 ? line('', 'signature').repeat(3) : ''))
    .join('');
  const annexes = content.annexes.map(({ label, title, attached, table, landscape }, at) => {
    const end =
      at === content.annexes.length - 1 ? sectionOf(landscape) : `<w:p><w:pPr>${sectionOf(landscape)}</w:pPr></w:p>`;
    return (
      line(label, 'title') +
      line(title, 'title') +
      line(attached, 'attached') +
      dataTable(table, google) +
      (at === content.annexes.length - 1 ? '<w:p/>' : '') +
      end
    );
  });
  return [
    `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>`,
    layoutTable(
      [
        line(left[0], 'council') + line(left[1], 'issuer') + line(left[2], 'number'),
        line(right[0], 'nation') + line(right[1], 'motto') + line(right[2], 'date'),
      ],
      [3700, 5654],
    ),
    line('', 'body'),
    line('BÁO CÁO', 'title'),
    line(content.title, 'title'),
    content.addressee === null ? '' : line(content.addressee, 'addressee'),
    ...body,
    layoutTable(
      [line('Nơi nhận:', 'label') + content.recipients.map((text) => line(text, 'recipient')).join(''), sign],
      [4354, 5000],
    ),
    `<w:p><w:pPr>${sectionOf(false)}</w:pPr></w:p>`,
    ...annexes,
    '</w:body></w:document>',
  ].join('');
}

const header = (inner) => `<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${inner}</w:p></w:hdr>`;
const PAGE =
  '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const type = (name, what) =>
  `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${what}+xml"/>`;

/** The file. `google`: runs cut apart and properties said twice; `numbered`: headings with automatic numbers. */
export function asXml(content, habits) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${type('numbering', 'numbering')}${type('header1', 'header')}${type('header2', 'header')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdN" Type="${RELATIONS}/numbering" Target="numbering.xml"/><Relationship Id="rIdH1" Type="${RELATIONS}/header" Target="header1.xml"/><Relationship Id="rIdH2" Type="${RELATIONS}/header" Target="header2.xml"/></Relationships>`,
    'word/document.xml': documentXml(content, habits),
    'word/numbering.xml': NUMBERING,
    'word/header1.xml': header(PAGE),
    'word/header2.xml': header(''),
  };
  const declared = Object.entries(parts).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  ]);
  // A date of its own, so that the same content gives the same bytes.
  return zipSync(Object.fromEntries(declared), { mtime: new Date('2026-01-01T00:00:00'), level: 9 });
}
