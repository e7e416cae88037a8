/** Changes of the three annexes' tables by hand. */
import { inMain, retyped, textOf, type Edit } from './edits';

/** Number of an annex. */
export type Annex = 1 | 2 | 3;

const TABLE = /<w:tbl>.*?<\/w:tbl>/gsu;
const ROW = /<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu;
const CELL = /<w:tc>.*?<\/w:tc>/gsu;

/** The table of an annex is changed: the last three of the text. */
const inTable = (annex: Annex, what: string, change: (table: string) => string): Edit =>
  inMain(`Phụ lục ${annex}: ${what}`, (xml) => {
    const found = [...xml.matchAll(TABLE)].at(annex - 4);
    if (found === undefined) throw new Error(`no table of annex ${annex}`);
    return xml.slice(0, found.index) + change(found[0]) + xml.slice(found.index + found[0].length);
  });

const cellsOf = (row: string): readonly string[] => [...row.matchAll(CELL)].map(([cell]) => cell);

/** A row by the text of one of its cells, or by its place (from 0; −1 = the last). */
export type RowName = string | number;

function rowOf(table: string, name: RowName): string {
  const rows = [...table.matchAll(ROW)].map(([row]) => row);
  const row =
    typeof name === 'number' ? rows.at(name) : rows.find((one) => cellsOf(one).some((cell) => textOf(cell) === name));
  if (row === undefined) throw new Error(`no row “${name}”`);
  return row;
}

const once = (text: string, from: string, to: string): string => {
  const at = text.indexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
};

const withCells = (row: string, cells: Readonly<Record<number, string>>): string => {
  let place = -1;
  return row.replace(CELL, (cell) => {
    place += 1;
    const to = cells[place];
    return to === undefined ? cell : retyped(cell, to);
  });
};

/** Cells of a row say something else; columns from 0, as the row has them. */
export const cells = (annex: Annex, row: RowName, to: Readonly<Record<number, string>>): Edit =>
  inTable(annex, `“${row}” says ${JSON.stringify(to)}`, (table) => {
    const there = rowOf(table, row);
    return once(table, there, withCells(there, to));
  });

/** The whole table goes. */
export const dropTable = (annex: Annex): Edit => inTable(annex, 'without its table', () => '');

/** A row goes. */
export const dropRow = (annex: Annex, row: RowName): Edit =>
  inTable(annex, `without “${row}”`, (table) => once(table, rowOf(table, row), ''));

/** A row stands once more behind itself, with other cells. */
export const addRow = (annex: Annex, row: RowName, to: Readonly<Record<number, string>> = {}): Edit =>
  inTable(annex, `“${row}” again with ${JSON.stringify(to)}`, (table) => {
    const there = rowOf(table, row);
    return once(table, there, there + withCells(there, to));
  });

/** A table with a row per title in place of an annex's own: header, then rows. */
export const otherTable = (annex: Annex, rows: readonly (readonly string[])[]): Edit =>
  inTable(annex, `${rows.length} rows of ${JSON.stringify(rows[0])}`, (table) => {
    const model = rowOf(table, -1);
    const cell = cellsOf(model)[1] ?? '';
    const opening = table.slice(0, table.search(ROW));
    const row = (texts: readonly string[]): string =>
      `<w:tr>${texts.map((text) => retyped(cell, text)).join('')}</w:tr>`;
    return `${opening}${rows.map(row).join('')}</w:tbl>`;
  });
