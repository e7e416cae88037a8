/** A table of the document compared with the table it was built from. */
import { normalizeText } from '../text/normalize';
import { type PlacedRow, tableRows } from './table-grid';
import type { TableModel } from './table-model';

/** A cell whose text is another in the document. */
export interface CellDifference {
  /** `TableCell.key`; '' in headers and labels. */
  readonly key: string;
  /** From 0, header rows included. */
  readonly row: number;
  /** First grid column, from 0. */
  readonly column: number;
  /** Place among the cells of its row, those covered from above included: what Word calls the cell's index. */
  readonly index: number;
  readonly expected: string;
  readonly found: string;
}

/** Signs that are no white space and show nothing: no document can hold them, or no person sees them. */
const UNSEEN = /[^\P{C}\s]/gu;

const seen = (text: string): string => normalizeText(text.replace(UNSEEN, ''));

/**
 * The texts at the row's places: Words give a value for each place of the grid, for each cell of the row, or for each cell
 * that begins in it. null where the row has another number of values than any of these.
 */
const alignedTexts = ({ cells }: PlacedRow, values: readonly string[]): readonly (string | undefined)[] | null => {
  const last = cells.at(-1);
  if (last !== undefined && values.length === last.column + last.columns)
    return cells.map(({ column }) => values[column]);
  if (values.length === cells.length) return values;
  const own = cells.filter(({ covered }) => !covered);
  return values.length === own.length ? cells.map((cell) => values[own.indexOf(cell)]) : null;
};

/**
 * Every cell where the document differs from the model, row by row; spaces and signs nobody sees do not count.
 * null = rows or columns were added, removed, split or merged: the cells cannot be told apart.
 */
export const tableDifferences = (
  model: TableModel,
  values: readonly (readonly string[])[],
): readonly CellDifference[] | null => {
  const rows = tableRows(model);
  if (rows.length !== values.length) return null;
  const differences: CellDifference[] = [];
  for (const [row, placed] of rows.entries()) {
    const texts = alignedTexts(placed, values[row] ?? []);
    if (texts === null) return null;
    for (const [index, { cell, column, covered }] of placed.cells.entries()) {
      const found = texts[index] ?? '';
      if (!covered && seen(found) !== seen(cell.text))
        differences.push({ key: cell.key, row, column, index, expected: cell.text, found });
    }
  }
  return differences;
};
