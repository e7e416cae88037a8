/** What changed between two states of the counts: cells, and the totals that follow from them. */
import type { AppendixData } from './appendix-data';
import { allColumns } from './columns';
import { countBook } from './count-book';
import { WHOLE_CLUSTER, type CellValue } from './counts';
import type { AppendixColumn } from './title-row';
import { openSums } from './totals';

type Counts = AppendixData['counts'];

/** A cell that changed; undefined = blank. */
export interface ChangedCell {
  /** `MemberUnit.id`, or `WHOLE_CLUSTER`. */
  readonly unit: string;
  readonly year: number;
  readonly column: AppendixColumn;
  readonly before: CellValue | undefined;
  readonly after: CellValue | undefined;
}

/** A total of year N that changed; null = nothing was or is known. */
export interface ChangedTotal {
  readonly column: AppendixColumn;
  readonly before: number | null;
  readonly after: number | null;
}

/** Changed cells of N and N−1, N first, in the order of the cluster and of the columns; units that are not in the list are left out. */
export function changedCells(
  before: Counts,
  after: Counts,
  { units, year }: Pick<AppendixData, 'units' | 'year'>,
): readonly ChangedCell[] {
  const [old, now] = [countBook(before), countBook(after)];
  const columns = allColumns(year);
  return [year, year - 1].flatMap((of) =>
    [...units.map(({ id }) => id), WHOLE_CLUSTER].flatMap((unit) => {
      const [oldCells, nowCells] = [old(unit, of), now(unit, of)];
      return columns.flatMap((column) => {
        const [oldValue, nowValue] = [oldCells[column.id], nowCells[column.id]];
        return oldValue === nowValue ? [] : [{ unit, year: of, column, before: oldValue, after: nowValue }];
      });
    }),
  );
}

/** Totals of N that changed, counts only. */
export function changedTotals(
  before: Counts,
  after: Counts,
  { units, year }: Pick<AppendixData, 'units' | 'year'>,
): readonly ChangedTotal[] {
  const [old, now] = [before, after].map((counts) => openSums({ units, year, counts }));
  if (old === undefined || now === undefined) return [];
  return allColumns(year).flatMap((column) => {
    if (column.kind !== 'count') return [];
    const [oldValue, nowValue] = [old.column(year, column).value, now.column(year, column).value];
    return oldValue === nowValue ? [] : [{ column, before: oldValue, after: nowValue }];
  });
}
