/** A workbook as it was read: values, what is merged and what is hidden. Plain data, the same from .xlsx and .csv. */
import type { DateParts } from '../../text/dates';

/** What stands in a cell. A formula stands by the value Excel stored with it. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A number that the cell shows as a date. */
  | { readonly kind: 'date'; readonly date: DateParts }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** An error that was stored, e.g. `#REF!`. */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula that no program has calculated yet. */
  | { readonly kind: 'uncalculated' };

/** A merged range, rows and columns counted from 0. */
export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One sheet. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows from the first on; a row ends with its last filled cell, null = an empty cell. */
  readonly rows: readonly (readonly (CellContent | null)[])[];
  readonly merged: readonly MergedRange[];
  /** Hidden rows and columns that may hold something, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Something stood beyond what is read of a sheet (`sheetLimits`) and was left out. */
  readonly cut: boolean;
}

/** One file. */
export interface Workbook {
  /** File name with its ending. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** The file holds macros; they are never run. */
  readonly macros: boolean;
  /** Year the file says it is about: that of tables that name none. Absent = the report's. */
  readonly year?: number;
}

/** The most that is read of a sheet and of a file. */
export const sheetLimits = { rows: 20_000, columns: 300, cells: 500_000 } as const;

/** Letters of a column as Excel counts them: 0 = A, 26 = AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** A cell as Excel names it, e.g. `C7`; row and column counted from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
