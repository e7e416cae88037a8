/** The values of the picture: awards per unit, this year and last. */
import type { AppendixData } from '../../../core/appendix/appendix-data';
import { columnsOf } from '../../../core/appendix/columns';
import type { CountTable } from '../../../core/appendix/title-row';
import { addTotals, openSums } from '../../../core/appendix/totals';
import { tableName } from '../../../core/report/member-unit';

/** A unit of the picture; null = nothing was entered. */
export interface AwardValue {
  readonly id: string;
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
}

/** All awards (lượt) of the table per unit, in the cluster's order. */
export function awardValues(
  table: CountTable,
  data: Pick<AppendixData, 'year' | 'units' | 'counts'>,
): readonly AwardValue[] {
  const sums = openSums(data);
  const columns = columnsOf(table, data.year).filter(({ added }) => added);
  const of = (unit: string, year: number): number | null =>
    addTotals(columns.map((column) => sums.cell(unit, year, column))).value;
  return data.units.map((unit) => ({
    id: unit.id,
    name: tableName(unit),
    now: of(unit.id, data.year),
    before: of(unit.id, data.year - 1),
  }));
}
