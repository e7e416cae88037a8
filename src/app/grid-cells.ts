/** Which cells a table of counts has; what a window of its own names is held against it. */
import { columnsOf } from '../core/appendix/columns';
import { WHOLE_CLUSTER } from '../core/appendix/counts';
import type { AppendixId } from '../core/report/control-tag';
import type { GridData } from './big-grid-messages';
import type { TypedCell } from './appendix-state';

/** Whether a cell is one of the table that can be entered: a unit or the whole cluster, this year or the one before. */
export function cellsOf(table: AppendixId, { year, units }: GridData): (cell: TypedCell) => boolean {
  const entered = table === 'I' ? [] : columnsOf(table, year).filter(({ kind }) => kind !== 'computed');
  const columns = new Set(entered.map(({ id }) => id));
  const known = new Set([WHOLE_CLUSTER, ...units.map(({ id }) => id)]);
  return (cell) => known.has(cell.unit) && columns.has(cell.column) && (cell.year === year || cell.year === year - 1);
}
