/** Places in a worksheet as it writes them: `C7`, `A1:D3`. */
import { sheetLimits, type MergedRange } from '../core/appendix/import/workbook';

/** A cell's row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Reads `C7`, `$C$7`; null for anything else. */
export function cellPlace(reference: string): CellPlace | null {
  const [, letters = '', figures = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === '' || Number(figures) < 1) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(figures) - 1, column: column - 1 };
}

/** Reads `A1:D3`, cut to what is read of a sheet; null for one cell and for no range. */
export function mergedRange(reference: string): MergedRange | null {
  const [from = '', to = ''] = reference.split(':');
  const [first, last] = [cellPlace(from), cellPlace(to)];
  if (!first || !last || first.row >= sheetLimits.rows || first.column >= sheetLimits.columns) return null;
  const rows = Math.min(last.row + 1, sheetLimits.rows) - first.row;
  const columns = Math.min(last.column + 1, sheetLimits.columns) - first.column;
  return rows >= 1 && columns >= 1 && rows * columns > 1 ? { ...first, rows, columns } : null;
}
