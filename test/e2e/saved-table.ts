/** Reads the table of an annex in a saved .docx as a person reads it: by the name of its row and the headers of its column. */
import type { Element } from '@xmldom/xmldom';
import { mainPart } from './saved-document';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const all = (node: Element, name: string): Element[] => Array.from(node.getElementsByTagNameNS(W, name));
const value = (node: Element, name: string): string | null =>
  all(node, name)[0]?.getAttributeNS(W, 'val') ?? (all(node, name).length > 0 ? '' : null);
const textOf = (node: Element): string =>
  all(node, 't')
    .map((text) => text.textContent)
    .join('');

/** A table with every merged cell's text at each of its places. */
export interface SavedTable {
  /** Headers of each column from top to bottom, e.g. "Cấp cơ sở / Giấy khen / TT". */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The cell of a row, named by its label, under a header, named by its last words. */
  readonly cell: (row: string, header: string) => string;
  /** What the cells under a header say, row by row. */
  readonly column: (header: string) => readonly string[];
}

/** The only table inside the annex's control. */
export function savedTable(docx: Uint8Array, annex: 'I' | 'II' | 'III'): SavedTable {
  const control = Array.from(mainPart(docx).getElementsByTagNameNS(W, 'sdt')).find(
    (one) => value(one, 'tag') === `bctd.a.${annex}`,
  );
  const tables = control === undefined ? [] : all(control, 'tbl');
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`Phụ lục ${annex} holds ${tables.length} tables.`);
  const grid: (readonly string[])[] = [];
  const isHeader: boolean[] = [];
  for (const row of all(table, 'tr')) {
    isHeader.push(all(row, 'tblHeader').length > 0);
    const places: string[] = [];
    for (const cell of all(row, 'tc')) {
      const continues = all(cell, 'vMerge').length > 0 && value(cell, 'vMerge') !== 'restart';
      const text = continues ? (grid.at(-1)?.[places.length] ?? '') : textOf(cell);
      const wide = Number(value(cell, 'gridSpan') ?? '1');
      places.push(...Array.from({ length: wide }, () => text));
    }
    grid.push(places);
  }
  const top = grid.filter((_, place) => isHeader[place]);
  const rows = grid.filter((_, place) => !isHeader[place]);
  const headers = (top[0] ?? []).map((_, column) => [...new Set(top.map((row) => row[column] ?? ''))].join(' / '));
  const place = (header: string): number => {
    const found = headers.flatMap((one, column) => (one.endsWith(header) ? [column] : []));
    if (found.length !== 1) throw new Error(`${found.length} columns of Phụ lục ${annex} end with “${header}”.`);
    return found[0] ?? -1;
  };
  return {
    headers,
    rows,
    column: (header) => rows.map((row) => row[place(header)] ?? ''),
    cell: (label, header) => {
      const row = rows.find(([first, second]) => first === label || second === label);
      if (row === undefined) throw new Error(`Phụ lục ${annex} has no row “${label}”.`);
      return row[place(header)] ?? '';
    },
  };
}
