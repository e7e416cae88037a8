/** A sheet for looking at: cells by place, merged ones seen from every place they cover. */
import { shownDate } from '../../text/typed-date';
import { enteredLine } from '../../text/entered-text';
import { cellAddress, sheetLimits, type CellContent, type Sheet } from './workbook';

/** Cells by row and column, counted from 0. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  /** What stands in the cell itself; null in an empty cell and in one that a merged cell covers. */
  readonly own: (row: number, column: number) => CellContent | null;
  /** What a person sees there: a merged cell shows in every place it covers. */
  readonly seen: (row: number, column: number) => CellContent | null;
  /** First row of the merged cell that covers the place; the row itself elsewhere. */
  readonly firstRow: (row: number, column: number) => number;
  /** First column likewise. */
  readonly firstColumn: (row: number, column: number) => number;
  /** The cell as Excel names it. */
  readonly address: (row: number, column: number) => string;
  readonly isHidden: (row: number, column: number) => boolean;
}

const PLAIN = /^[!-~]+$/u;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** What a cell shows, on one line and without signs that a document cannot hold. */
export function shownContent(content: CellContent | null): string {
  if (content === null) return '';
  if (content.kind === 'text')
    // Most cells hold a plain word or figure.
    return PLAIN.test(content.text) ? content.text : enteredLine(content.text.replace(UNPRINTABLE, ' '));
  if (content.kind === 'number') return String(content.value);
  if (content.kind === 'date') return shownDate(content.date);
  if (content.kind === 'truth') return content.value ? 'TRUE' : 'FALSE';
  return content.kind === 'error' ? content.code : '';
}

/** The grid of a sheet. */
export function gridOf(sheet: Sheet): Grid {
  const height = sheet.rows.length;
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const origins = new Map<number, number>();
  // Ranges of a damaged sheet may overlap a thousand times; together they cover no more than a sheet has.
  let left: number = sheetLimits.cells;
  for (const range of sheet.merged) {
    const lastRow = Math.min(height, range.row + range.rows);
    const lastColumn = Math.min(Math.max(width, range.column + 1), range.column + range.columns);
    left -= (lastRow - range.row) * (lastColumn - range.column);
    if (left < 0) break;
    for (let row = range.row; row < lastRow; row++)
      for (let column = range.column; column < lastColumn; column++)
        origins.set(row * sheetLimits.columns + column, range.row * sheetLimits.columns + range.column);
  }
  const origin = (row: number, column: number): number =>
    origins.get(row * sheetLimits.columns + column) ?? row * sheetLimits.columns + column;
  const firstRow = (row: number, column: number): number => Math.floor(origin(row, column) / sheetLimits.columns);
  const firstColumn = (row: number, column: number): number => origin(row, column) % sheetLimits.columns;
  const own = (row: number, column: number): CellContent | null => sheet.rows[row]?.[column] ?? null;
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  return {
    height,
    width,
    own,
    seen: (row, column) => own(firstRow(row, column), firstColumn(row, column)),
    firstRow,
    firstColumn,
    address: cellAddress,
    isHidden: (row, column) => hiddenRows.has(row) || hiddenColumns.has(column),
  };
}

/** What is seen in a place, as text. */
export const seenText = (grid: Grid, row: number, column: number): string => shownContent(grid.seen(row, column));
