/** What the big grid shows and lets enter: rows and columns with texts, looked up cell by cell so that only visible ones cost. */

/** A column. */
export interface SheetColumn {
  readonly id: string;
  /** What it is called outside of the grid, e.g. "Giấy khen – cá nhân". */
  readonly name: string;
  /** What stands above it from top to bottom; never empty. */
  readonly path: readonly string[];
  /** `computed` cells are shown only. */
  readonly kind: 'count' | 'text' | 'computed';
  /** Pixels. */
  readonly width: number;
}

/** Rows of one kind are pasted into, filled and emptied together; only `unit` and `before` can be entered. */
export type RowKind = 'unit' | 'total' | 'before' | 'difference' | 'ratio';

/** A row. */
export interface SheetRow {
  /** `MemberUnit.id`, or that of the whole cluster. */
  readonly unit: string;
  readonly year: number;
  readonly name: string;
  readonly kind: RowKind;
}

/** Rows of units first, in cluster order, then the bottom rows. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** What the cell shows; '' beyond the grid. */
  readonly shown: (row: number, column: number) => string;
  /** What was entered, with which editing begins; '' where nothing was or nothing can be. */
  readonly entry: (row: number, column: number) => string;
  /** Why what was entered is no count; '' where all is well. */
  readonly trouble: (row: number, column: number) => string;
  /** Where the cells of a pasted block belong, by its own headers, names and sums; null or absent = as they lie. */
  readonly placed?: (text: string, selected: Block) => PlacedBlock | null;
}

/** A pasted block that found its cells itself. */
export interface PlacedBlock {
  readonly cells: readonly { readonly place: Place; readonly typed: string }[];
  /** What was left out, in sentences; '' = nothing. */
  readonly left: string;
}

/** A cell by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether the cell can be entered. */
export function isWritable({ rows, columns }: Sheet, { row, column }: Place): boolean {
  const [kind, holds] = [rows[row]?.kind, columns[column]?.kind];
  return (kind === 'unit' && holds !== undefined && holds !== 'computed') || (kind === 'before' && holds === 'count');
}

/** The first cell of the first row that can be entered; the very first one where none can. */
export function firstWritable(sheet: Sheet): Place {
  const column = sheet.columns.findIndex((_, place) => isWritable(sheet, { row: 0, column: place }));
  return { row: 0, column: Math.max(0, column) };
}

/** The nearest place inside; row and column 0 in an empty sheet. */
export const inside = ({ rows, columns }: Sheet, { row, column }: Place): Place => ({
  row: Math.max(0, Math.min(row, rows.length - 1)),
  column: Math.max(0, Math.min(column, columns.length - 1)),
});

/** A rectangle of cells; `from` is its upper left corner, `to` its lower right one, both inside. */
export interface Block {
  readonly from: Place;
  readonly to: Place;
}

/** The rectangle between two corners. */
export const blockOf = (one: Place, other: Place): Block => ({
  from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
  to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
});
