/** Counts the tables were built from, and totals that texts may still say although the tables say new ones. Pure. */
import * as v from 'valibot';
import type { AppendixData } from '../core/appendix/appendix-data';
import { changedTotals, type ChangedTotal } from '../core/appendix/changed-counts';
import { allColumns, columnsOf } from '../core/appendix/columns';
import { countBook, withCells } from '../core/appendix/count-book';
import type { UnitCounts } from '../core/appendix/counts';
import { openSums } from '../core/appendix/totals';
import type { AppendixId } from '../core/report/control-tag';
import { parseJson } from '../core/report/entry-xml';
import type { ReportData } from '../core/report/report-data';

/** Entry of `ReportData.written` with the former totals by column: `{"ldtt":[120,118]}`. */
const FORMER_TOTALS = 'bctd.totals';
const schema = v.record(v.string(), v.array(v.number()));
/** Former totals that are remembered of a column. */
const MOST_FORMER = 5;

/** The counts after some annexes were built: their columns as entered, those of the others as they were. */
export function builtCounts(
  before: readonly UnitCounts[],
  { counts, year }: AppendixData,
  built: readonly AppendixId[],
): readonly UnitCounts[] {
  const columns = (['II', 'III'] as const)
    .filter((table) => built.includes(table))
    .flatMap((table) => columnsOf(table, year).map(({ id }) => id));
  const [old, now] = [countBook(before), countBook(counts)];
  const places = new Map([...before, ...counts].map(({ unit, year: of }) => [`${of} ${unit}`, { unit, year: of }]));
  return withCells(
    before,
    [...places.values()].flatMap(({ unit, year: of }) =>
      columns.flatMap((column) => {
        const value = now(unit, of)[column];
        return value === old(unit, of)[column] ? [] : [{ unit, year: of, column, value }];
      }),
    ),
  );
}

const formerTotals = (written: ReportData['written']): Readonly<Record<string, readonly number[]>> => {
  const parsed = v.safeParse(schema, parseJson(written[FORMER_TOTALS] ?? ''));
  return parsed.success ? parsed.output : {};
};

/** The former totals with those that the tables said until now, as an entry of `written`. */
export function builtTotals(
  written: ReportData['written'],
  before: readonly UnitCounts[] | null,
  data: AppendixData,
): ReportData['written'] {
  const known = formerTotals(written);
  const changed = before === null ? [] : changedTotals(before, data.counts, data);
  const totals = changed.reduce((all, { column, before: old }) => {
    if (old === null) return all;
    const former = all[column.id] ?? [];
    return { ...all, [column.id]: [old, ...former.filter((one) => one !== old)].slice(0, MOST_FORMER) };
  }, known);
  return Object.keys(totals).length === 0 ? {} : { [FORMER_TOTALS]: JSON.stringify(totals) };
}

/** Every total that texts may still say: what the tables say now, and what they said before. */
export function outdatedTotals(
  written: ReportData['written'],
  built: readonly UnitCounts[] | null,
  data: AppendixData,
): readonly ChangedTotal[] {
  const since = built === null ? [] : changedTotals(built, data.counts, data);
  const sums = openSums(data);
  const known = formerTotals(written);
  const former = allColumns(data.year).flatMap((column): readonly ChangedTotal[] => {
    const after = sums.column(data.year, column).value;
    return (known[column.id] ?? []).flatMap((before) => (before === after ? [] : [{ column, before, after }]));
  });
  return [...since, ...former];
}
