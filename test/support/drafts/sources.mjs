/** What drafts are made of: the clean reports with their headings marked, and the form as it was e-mailed. */
import { readFileSync } from 'node:fs';
import { paragraph, readDocx } from './blocks.mjs';

const fixtures = new URL('../../fixtures/', import.meta.url);
const textFile = (name) => readFileSync(new URL(name, fixtures), 'utf8');

/** Items of the form in its order. */
export const items =
  'IN1 IN2 IN3 P1 P1t P1.I P1.I.1 P1.I.2 P1.I.3 P1.II P1.II.1 P1.II.2 P1.II.3 P1.II.4 P1.II.5 P1.II.5a P1.II.5b P1.II.5c P1.III P1.III.1 P1.III.2 P1.IV P1.IV.1 P1.IV.2 P1.IV.3 P1.V P1.V.1 P1.V.2 P1.V.3 P1.V.4 P1.VI P1.VI.1 P1.VI.2 P2 P2t P2.I P2.II P2.III'.split(
    ' ',
  );

/** A number or sign before words. */
export const NUMBER = /^(?:[IVX]+\.|\d{1,2}\.|[–-])\s*/u;

const plain = (text) =>
  text
    .replace(NUMBER, '')
    .toLowerCase()
    .replace(/\b20\d\d\b/gu, '')
    .replace(/khối/gu, 'cụm')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Headings in the two wordings, by what is left of their words. */
const known = new Map(
  ['form', 'short'].flatMap((wording) =>
    textFile(`headings-2026-${wording}.txt`)
      .trim()
      .split('\n')
      .slice(1)
      .map((line, at) => [plain(line), items[at]]),
  ),
);

/** Words of an item's heading with its number, for the year 2026. */
export const wordsOf = (item, wording) =>
  textFile(`headings-2026-${wording}.txt`).trim().split('\n')[items.indexOf(item) + 1];

/** Rows of a table of an annex that are kept; the tables are not what a draft is about. */
const MOST_ROWS = 4;

const shortened = (table) => {
  const rows = table.match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? [];
  return rows.length <= MOST_ROWS ? table : table.replace(rows.slice(MOST_ROWS - 1, -1).join(''), '');
};

/** A clean report: every heading marked, the annexes marked with short tables, or left out. */
export function report(name, { annexes = false } = {}) {
  const file = readDocx(new Uint8Array(readFileSync(new URL(`reports/${name}.docx`, fixtures))));
  const opening = file.blocks.findIndex(({ text }) => /^phụ lục I$/iu.test(text?.trim() ?? ''));
  let next = 0;
  for (const block of file.blocks.slice(0, opening)) {
    const item = block.text === undefined ? undefined : known.get(plain(block.text));
    if (item === undefined) continue;
    if (item !== items[next]) throw new Error(`${name}: ${item} stands where ${items[next]} is expected`);
    block.heads.push({ item });
    next += 1;
  }
  if (next !== items.length) throw new Error(`${name}: ${items[next]} was not found`);
  for (const block of file.blocks.slice(opening)) {
    const id = /^phụ lục (I{1,3})$/iu.exec(block.text?.trim() ?? '')?.[1];
    if (id !== undefined) block.annex = id.toUpperCase();
    if (block.table !== undefined) block.table = shortened(block.table);
  }
  const last = file.blocks.filter(({ section }) => section !== undefined);
  return { ...file, blocks: annexes ? file.blocks : [...file.blocks.slice(0, opening), ...last.slice(-1)] };
}

/** A draft of plain paragraphs without styles. */
export const plainFile = (blocks) => ({
  root: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
  blocks: [
    ...blocks,
    {
      section:
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>',
    },
  ],
  styles: null,
  numbering: null,
});

/** Line of the form's text → item, counted from 1; a title broken over lines has several. Read by eye. */
const formLines = {
  26: 'IN1',
  29: 'IN2',
  32: 'IN3',
  34: 'P1',
  36: 'P1t',
  38: 'P1t',
  39: 'P1.I',
  40: 'P1.I.1',
  42: 'P1.I.2',
  43: 'P1.I.3',
  45: 'P1.II',
  47: 'P1.II.1',
  49: 'P1.II.2',
  52: 'P1.II.3',
  56: 'P1.II.4',
  57: 'P1.II.5',
  59: 'P1.II.5a',
  61: 'P1.II.5b',
  63: 'P1.II.5c',
  65: 'P1.III',
  67: 'P1.III.1',
  70: 'P1.III.2',
  72: 'P1.IV',
  74: 'P1.IV.1',
  76: 'P1.IV.2',
  77: 'P1.IV.3',
  80: 'P1.V',
  83: 'P1.V.1',
  85: 'P1.V.2',
  88: 'P1.V.3',
  91: 'P1.V.4',
  92: 'P1.VI',
  94: 'P1.VI.1',
  96: 'P1.VI.2',
  100: 'P2',
  102: 'P2t',
  104: 'P2t',
  105: 'P2.I',
  106: 'P2.II',
  108: 'P2.III',
};

/** The form as it was e-mailed: a paragraph for each line, laid out with spaces. */
export const theForm = () =>
  plainFile(
    textFile('de-cuong-mau-02.txt')
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        const item = formLines[at + 1];
        return paragraph(line.replace(/\r/gu, ''), { heads: item === undefined ? [] : [{ item }] });
      }),
  );
