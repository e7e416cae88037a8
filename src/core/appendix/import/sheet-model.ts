/** A sheet to be written, as plain data. */
import type { DateParts } from '../../text/dates';

/** How a cell looks and what it takes. */
export type SheetCellLook = 'id' | 'title' | 'line' | 'header' | 'text' | 'count' | 'date' | 'total';

/** A cell. */
export interface SheetModelCell {
  readonly look: SheetCellLook;
  /** '' = an empty cell with its look. A date is written as Excel counts days. */
  readonly value: string | number | DateParts;
  /** Columns and rows it covers; 1 where absent. Covered places are absent from `cells`. */
  readonly columns?: number;
  readonly rows?: number;
  /** Column letters are put in for it: the sum of the rows above, from a row counted from 0 on. */
  readonly sumFrom?: number;
}

/** A sheet; cells by place, rows and columns counted from 0. */
export interface SheetModel {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly [column: number, cell: SheetModelCell])[])[];
  /** The first row and first column hold ids and are hidden. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Places of counts, for a warning where something else is typed: first and last row, first and last column. */
  readonly counts: readonly { readonly row: number; readonly lastRow: number; readonly column: number }[];
}
