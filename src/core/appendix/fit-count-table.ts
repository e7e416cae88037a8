/**
 * Widths and letters of Phụ lục II and III. The percentages of the bottom row are wider than every count above them: where
 * they would make the letters small they are turned, so that a column is as narrow as its counts.
 */
import { CELL_SPACE, fitWidths, LANDSCAPE_WIDTH, widestWord, type ColumnNeed, type FittedWidths } from './fit-widths';
import type { TableCell, TableModel } from './table-model';
import { longestWordWidth, millimetres, textWidth } from './text-width';
import type { AppendixColumn, CountTable } from './title-row';

/** Width of *Đơn vị* in millimetres, by table. */
const NAME_WIDTH: Readonly<Record<CountTable, number>> = { II: 46, III: 40 };
const ORDER_WIDTH = 9;
/** Letter size in points below which the ratios are turned: smaller ones are read with effort on paper. */
const SMALLEST_LYING = 9.5;
/** The same for the totals and the comparison; that needs totals of six digits in every column. */
const SMALLEST_TOTALS = 8;
/** The widest ratio that is likely. */
const WIDE_RATIO = '999,99%';

/** A text as wide as another count or ratio may be, so that a changed count does not change the whole table. */
const roomyText = (text: string): string =>
  /^[\d.,]+%$/u.test(text) ? WIDE_RATIO : /^\d?\d?$|^-$/u.test(text) ? '999' : text;

/** The cells of each column of the grid, for fitting; cells that cover several columns are left out. */
const columnCells = (rows: TableModel['rows'], columns: number, place: number): readonly TableCell[] =>
  rows.flatMap((row) => {
    const cell = row.length > columns ? row[row.length - columns + place] : undefined;
    return cell === undefined ? [] : [cell];
  });

/** Words above a column that no neighbour shares. */
function headerWidth(columns: readonly AppendixColumn[], { title, header, sign }: AppendixColumn): number {
  const alone = columns.filter((other) => other.title === title).length === 1;
  return Math.max(longestWordWidth(sign, true), sign === '' || alone ? longestWordWidth(header, true) : 0);
}

/** How the table is laid out. */
export interface FittedTable extends FittedWidths {
  /** The rows, those of the ratios with turned texts where that is needed. */
  readonly rows: TableModel['rows'];
}

const turnedRows = (rows: TableModel['rows'], isTurned: (cell: TableCell) => boolean, size: number) => {
  const texts = rows.map((row) => row.filter(isTurned));
  const height = (cells: readonly TableCell[]): number =>
    Math.ceil(millimetres(Math.max(...cells.map(({ text }) => textWidth(roomyText(text), true))), size) + CELL_SPACE);
  return rows.map((row, place) => {
    const turned = height(texts[place] ?? []);
    return row.map((cell) => (isTurned(cell) ? { ...cell, turned } : cell));
  });
};

/** Fits the unit rows and the bottom rows, whose keys begin with the values of `bottom`, to a landscape page. */
export function fitCountTable(
  table: CountTable,
  columns: readonly AppendixColumn[],
  rows: TableModel['rows'],
  bottom: { readonly ratio: string },
): FittedTable {
  const isOf =
    (names: readonly string[]) =>
    ({ key }: TableCell): boolean =>
      names.includes(key.split('/')[0] ?? '');
  const names = rows.flatMap((row) => row.slice(1, 2)).filter(({ key }) => key === '');
  const needs = (counted: TableModel['rows']): readonly ColumnNeed[] => [
    { wanted: ORDER_WIDTH, word: longestWordWidth('STT', true), grows: false },
    { wanted: NAME_WIDTH[table], word: widestWord(names), grows: true },
    ...columns.map((column, place) => ({
      wanted: column.width,
      word: Math.max(
        headerWidth(columns, column),
        widestWord(
          columnCells(counted, columns.length, place).map((cell) => ({ ...cell, text: roomyText(cell.text) })),
        ),
      ),
      grows: column.sign === '' || column.kind !== 'count',
    })),
  ];
  const fit = (isTurned: (cell: TableCell) => boolean): FittedTable => {
    const fitted = fitWidths(needs(rows.filter((row) => !row.some(isTurned))), LANDSCAPE_WIDTH);
    return { ...fitted, rows: turnedRows(rows, isTurned, fitted.size) };
  };
  const lying = fit(() => false);
  if (lying.size >= SMALLEST_LYING) return lying;
  const ratios = fit(isOf([bottom.ratio]));
  return ratios.size >= SMALLEST_TOTALS ? ratios : fit(isOf(Object.values(bottom)));
}
