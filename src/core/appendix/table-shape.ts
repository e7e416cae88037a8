/** What of a table cannot be changed by writing into its cells. */
import type { TableCell, TableModel } from './table-model';

const cellShape = ({ key, text, columns, rows, align, bold, italic, turned }: TableCell): readonly unknown[] => [
  // A header or a label has no name to be found by: its words belong to the shape.
  key === '' ? ['', text] : key,
  columns ?? 1,
  rows ?? 1,
  align,
  bold ?? false,
  italic ?? false,
  turned ?? 0,
];

/**
 * Everything but the texts of named cells: grid, merging, look, headers, labels, notes, and which cell is where. The same
 * text for the same shape.
 */
export const shapeOf = ({ widths, size, header, rows, notes, caption }: TableModel): string =>
  JSON.stringify([
    widths,
    size,
    caption,
    notes,
    header.map((row) => row.map(cellShape)),
    rows.map((row) => row.map(cellShape)),
  ]);

/** Whether one table becomes the other by writing texts into its named cells. */
export const sameShape = (one: TableModel, other: TableModel): boolean => shapeOf(one) === shapeOf(other);
