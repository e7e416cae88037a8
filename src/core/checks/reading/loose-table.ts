/** Tables of annexes that have no row per unit: a row per title, or documents by kind. Only their figures are read. */
import { foldWords } from '../../text/fold-words';
import type { AppendixId } from '../../report/control-tag';
import type { FileTable } from '../../report/file-document';
import { cellNumber } from './count-rows';
import { printedValue } from './printed-value';
import type { Report } from './report';
import { cellParagraphs, type CellParagraphs } from './table-sheet';

/** A figure of such a table. */
export interface LooseCell {
  readonly text: string;
  readonly value: number | null;
  readonly row: number;
  readonly column: number;
  readonly paragraph: number;
}

/** The table as rows of figures under headers. */
export interface LooseTable {
  readonly annex: AppendixId;
  readonly rows: readonly { readonly label: string; readonly cells: readonly LooseCell[] }[];
  /** Words over a column, from top to bottom. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
}

/** A sum with what it should be. */
export interface LooseSum {
  readonly annex: AppendixId;
  readonly row: string;
  readonly header: string;
  readonly text: string;
  readonly paragraph: number;
  readonly sum: number;
  readonly right: boolean;
  readonly across: boolean;
}

const SUM = /^(tổng|tổng cộng|tổng số|cộng)( năm \d{4}| chung)?$/u;
const ORDER = /^(stt|tt|số tt)$/u;
/** Rows that are part of others, or head others. */
const WITHIN = /^\s*(?:[-–+•]|\p{Lu}{1,5}\s*[.)]|[a-zđ]\s*[.)]|trong đó|chia ra|gồm)/iu;

function looseTable(annex: AppendixId, table: FileTable, place: number, paragraphs: CellParagraphs): LooseTable | null {
  const byRow = new Map<number, FileTable['cells'][number][]>();
  for (const cell of table.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const isData = (row: number): boolean => {
    const texts = (byRow.get(row) ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
    const figures = texts.filter((text) => /\d/u.test(text) && printedValue(text) !== null);
    return texts.some((text) => /\p{L}{2}/u.test(text)) && figures.length > 0;
  };
  const first = Array.from({ length: table.rows }, (_, row) => row).find(isData);
  if (first === undefined || first === 0) return null;
  const headers = new Map<number, string[]>();
  for (const { row, column, columns, text } of table.cells)
    if (row < first && text.trim() !== '' && !/^\(?\d+\)?$/u.test(text.trim()))
      for (let at = column; at < column + columns; at++) headers.set(at, [...(headers.get(at) ?? []), text.trim()]);
  const rows = [...byRow]
    .filter(([row]) => row >= first)
    .map(([, cells]) => {
      const label = cells.find(({ text }) => /\p{L}{2}/u.test(text));
      return {
        label: label?.text.trim() ?? '',
        cells: cells.flatMap(({ row, column, text }): readonly LooseCell[] => {
          const paragraph = paragraphs(place, row, column);
          const order = ORDER.test(foldWords(headers.get(column)?.at(-1) ?? ''));
          if (paragraph === null || order || label === undefined || column <= label.column) return [];
          return [{ text, row, column, paragraph, value: cellNumber({ text, value: printedValue(text) }) }];
        }),
      };
    });
  return { annex, rows, headers };
}

/** The tables of the annexes that have no row per unit. */
export function looseTables({ annexes, document }: Report): readonly LooseTable[] {
  const waiting = annexes.filter(
    ({ table, counts, documents }) => table !== null && counts.length + documents.length === 0,
  );
  if (waiting.length === 0) return [];
  const paragraphs = cellParagraphs(document.paragraphs);
  return waiting.flatMap(({ id, table }) =>
    table === null ? [] : (looseTable(id, table, document.tables.indexOf(table), paragraphs) ?? []),
  );
}

const headerOf = ({ headers }: LooseTable, column: number): string => (headers.get(column) ?? []).join(' – ');
const isRatio = (table: LooseTable, column: number): boolean => /%|tỷ lệ|tỉ lệ/iu.test(headerOf(table, column));
const isSum = (table: LooseTable, column: number): boolean =>
  SUM.test(foldWords(table.headers.get(column)?.at(-1) ?? ''));

/** The last row, where it sums all rows above it. A table whose rows are parts of others is left to a person. */
function columnSums(table: LooseTable): readonly LooseSum[] {
  const total = table.rows.filter(({ label }) => SUM.test(foldWords(label))).at(-1);
  const parts = table.rows.filter((row) => row !== total);
  if (total === undefined || parts.length < 2) return [];
  if (parts.some(({ label }) => WITHIN.test(label) || SUM.test(foldWords(label)))) return [];
  return total.cells.flatMap(({ column, text, value, paragraph }): readonly LooseSum[] => {
    const figures = parts.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
    if (value === null || text.trim() === '' || text.includes('%') || isRatio(table, column)) return [];
    if (figures.some((cell) => cell.value === null)) return [];
    const sum = figures.reduce((all, cell) => all + (cell.value ?? 0), 0);
    const { annex } = table;
    const header = headerOf(table, column);
    return [{ annex, row: total.label, header, text, paragraph, sum, right: sum === value, across: false }];
  });
}

/** Columns "Cộng": of their group, or of all; the reading that holds in most rows is the one meant. */
function rowSums(table: LooseTable): readonly LooseSum[] {
  const columns = [...table.headers.keys()];
  return columns
    .filter((column) => isSum(table, column))
    .flatMap((column): readonly LooseSum[] => {
      const others = columns.filter((one) => one !== column && !isSum(table, one) && !isRatio(table, one));
      const [group] = table.headers.get(column) ?? [];
      const together = others.filter((one) => table.headers.get(one)?.[0] === group);
      const readings = [together, others].filter((set) => set.length > 1);
      const sums = readings.map((set) =>
        table.rows.flatMap(({ label, cells }) => sumIn(table, label, cells, column, set)),
      );
      const right = (list: readonly LooseSum[]): number => list.filter((sum) => sum.right).length;
      const best = sums.reduce<readonly LooseSum[]>((most, next) => (right(next) > right(most) ? next : most), []);
      return right(best) * 2 > best.length ? best : [];
    });
}

function sumIn(
  table: LooseTable,
  row: string,
  cells: readonly LooseCell[],
  column: number,
  set: readonly number[],
): readonly LooseSum[] {
  const cell = cells.find((one) => one.column === column);
  const parts = cells.filter((one) => set.includes(one.column));
  if (cell === undefined || cell.value === null || cell.text.trim() === '') return [];
  if (parts.length === 0 || parts.some(({ value }) => value === null)) return [];
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const { text, paragraph } = cell;
  const header = headerOf(table, column);
  return [{ annex: table.annex, row, header, text, paragraph, sum, right: sum === cell.value, across: true }];
}

/** Every sum of those tables that can be read without doubt. */
export const looseSums = (report: Report): readonly LooseSum[] =>
  looseTables(report).flatMap((table) => [...columnSums(table), ...rowSums(table)]);
