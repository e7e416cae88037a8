/** Changes of *Số liệu khác*: a row is there as long as something stands in it. */
import type { FigureRow } from '../../../core/appendix/figure-row';
import { addFigureRow, changeFigure, enterFigure, removeFigureRow } from '../../../core/appendix/figure-rows';
import type { ComputedFigure, EnteredFigure, FigureColumn, FigureTable } from '../../../core/appendix/figure-table';
import { decimalDifference, decimalOf, decimalPercent } from '../../../core/appendix/enter-decimal';

/** Whether a column is typed. */
export const isEntered = (column: FigureColumn): column is EnteredFigure =>
  column.kind !== 'percent' && column.kind !== 'difference';

/** Rows of a unit in a table. */
export const rowsOf = (rows: readonly FigureRow[], table: string, unit: string): readonly FigureRow[] =>
  rows.filter((row) => row.table === table && row.unit === unit);

/** A cell that is typed. `row` null = a row that is not there yet. */
export interface TypedFigure {
  readonly table: string;
  readonly unit: string;
  readonly row: string | null;
  readonly column: EnteredFigure;
  readonly typed: string;
}

/** The rows after a cell was typed. The first cell makes the row, the last one that is emptied takes it away. */
export function withFigure(rows: readonly FigureRow[], entry: TypedFigure): readonly FigureRow[] {
  const { table, unit, row, column, typed } = entry;
  const { value } = enterFigure(column, typed);
  if (row === null)
    return value === undefined ? rows : addFigureRow(rows, { table, unit, cells: { [column.id]: value } });
  const changed = changeFigure(rows, row, column.id, value);
  const after = changed.find(({ id }) => id === row);
  return after !== undefined && Object.keys(after.cells).length === 0 ? removeFigureRow(changed, row) : changed;
}

/** Text of a computed cell; '' while a part of it is missing. */
export function computedText({ kind, one, other }: ComputedFigure, cells: FigureRow['cells']): string {
  const [first, second] = [decimalOf(cells[one]), decimalOf(cells[other])];
  if (first === null || second === null) return '';
  return kind === 'percent' ? decimalPercent(first, second) : decimalDifference(first, second);
}

/** Units with something in a table. */
export const filledUnits = ({ id }: FigureTable, rows: readonly FigureRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ table, cells }) => table === id && Object.keys(cells).length > 0).map(({ unit }) => unit));
