/** A table of an annex as rows of cells: what is printed, counted and compared; no XML. */

/** A cell. A cell covered by a merged one above or to its left is absent from its row. */
export interface TableCell {
  /** Names the cell across rebuildings, e.g. `u1/ldtt`, `total/ldtt`; '' in headers and labels. */
  readonly key: string;
  readonly text: string;
  /** Grid columns it covers; 1 where absent. */
  readonly columns?: number;
  /** Rows it covers; 1 where absent. */
  readonly rows?: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The text reads from bottom to top, in a row at least this many millimetres high; absent = it lies as usual. */
  readonly turned?: number;
}

/** A whole table. */
export interface TableModel {
  /** Width of each grid column in millimetres; their sum fits the page (165 portrait, 252 landscape). */
  readonly widths: readonly number[];
  /** Letter size in points; steps down before a column is lost. */
  readonly size: number;
  /** Header rows, repeated on every page. */
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Lines under the table: the note of the ratio, which Huân chương. */
  readonly notes: readonly string[];
  /** What the table is, for screen readers (`w:tblCaption`). */
  readonly caption: string;
}
