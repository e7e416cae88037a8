/**
 * Sums of Phụ lục II and III. A sum is made of its parts and keeps them, so that each can explain itself. What is no count
 * is in no sum, and the sum says that it misses it. Sums are of awards (lượt), never of people: a Chiến sĩ thi đua cơ sở is
 * by law a Lao động tiên tiến too (Luật 06/2022/QH15, Điều 23).
 */
import type { AppendixData } from './appendix-data';
import { columnsOf } from './columns';
import { countBook, type CountBook } from './count-book';
import { WHOLE_CLUSTER } from './counts';
import { enterCount } from './enter-count';
import type { AppendixColumn, CountTable } from './title-row';

/** A cell that went into a sum. */
export interface TotalPart {
  /** `MemberUnit.id`, or `WHOLE_CLUSTER`. */
  readonly unit: string;
  readonly column: string;
  readonly value: number;
}

/** A cell that could not go into a sum: what stands in it is no count. */
export interface MissedCell {
  readonly unit: string;
  readonly column: string;
  readonly typed: string;
}

/** A sum with what it is made of; `value` is null where no cell has a count. */
export interface Total {
  readonly value: number | null;
  readonly parts: readonly TotalPart[];
  readonly missed: readonly MissedCell[];
}

/** What is summed: the units in the list, and what was entered for them. */
export type Counted = Pick<AppendixData, 'year' | 'units' | 'counts'>;

/** The counts of a report, opened for summing. Make one for a table, not one for a cell. */
export interface Sums {
  /** A cell as a sum of one part, so that all sums are alike. */
  readonly cell: (unit: string, year: number, column: AppendixColumn) => Total;
  /** One cell of a row: the count entered, or the sum of the row's counts for the same recipients. */
  readonly row: (unit: string, year: number, column: AppendixColumn) => Total;
  /** Bottom row of a column in N or N−1. */
  readonly column: (year: number, column: AppendixColumn) => Total;
}

const nothing: Total = { value: null, parts: [], missed: [] };

/** Several sums as one. */
export function addTotals(totals: readonly Total[]): Total {
  const parts = totals.flatMap((total) => total.parts);
  return {
    value: parts.length === 0 ? null : parts.reduce((sum, { value }) => sum + value, 0),
    parts,
    missed: totals.flatMap((total) => total.missed),
  };
}

function cellTotal(book: CountBook, unit: string, year: number, column: string): Total {
  const value = book(unit, year)[column];
  if (typeof value === 'number') return { value, parts: [{ unit, column, value }], missed: [] };
  if (value === undefined) return nothing;
  const entered = enterCount(value);
  if (!entered.ok) return { value: null, parts: [], missed: [{ unit, column, typed: value }] };
  return entered.value === null
    ? nothing
    : { value: entered.value, parts: [{ unit, column, value: entered.value }], missed: [] };
}

/** Columns a sum column adds up: the counts of its table for the same recipients. */
export const addedColumns = (table: CountTable, year: number, sum: AppendixColumn): readonly AppendixColumn[] =>
  columnsOf(table, year).filter(({ added, recipient }) => added && recipient === sum.recipient);

/**
 * Opens the counts. Counts of units that are not in the list are in no sum. A column's total of N comes from the units; of
 * N−1 from what was entered for the whole cluster, else from the units, because last year's cluster may have been another.
 */
export function openSums({ year: n, units, counts }: Counted): Sums {
  const book = countBook(counts);
  const cell = (unit: string, year: number, column: AppendixColumn): Total =>
    column.kind === 'count' ? cellTotal(book, unit, year, column.id) : nothing;
  const isSum = ({ kind, counted }: AppendixColumn): boolean => kind === 'computed' && counted === 'lượt';
  const ofUnits = (year: number, column: AppendixColumn): Total =>
    addTotals(units.map(({ id }) => cell(id, year, column)));
  const known = (total: Total): boolean => total.parts.length + total.missed.length > 0;
  const columnTotal = (year: number, column: AppendixColumn): Total => {
    if (isSum(column)) return addTotals(addedColumns(column.table, n, column).map((one) => columnTotal(year, one)));
    const [first, second] = [ofUnits(year, column), cell(WHOLE_CLUSTER, year, column)];
    if (year === n) return known(first) ? first : second;
    return known(second) ? second : first;
  };
  return {
    cell,
    row: (unit, year, column) =>
      isSum(column)
        ? addTotals(addedColumns(column.table, n, column).map((one) => cell(unit, year, one)))
        : cell(unit, year, column),
    column: columnTotal,
  };
}
