/** Counts kept alike at two places: the entries that changed go over, and are put in. */
import { countBook } from '../core/appendix/count-book';
import type { UnitCounts } from '../core/appendix/counts';
import { sameValue } from '../core/report/same-value';

const keyOf = ({ unit, year }: Pick<UnitCounts, 'unit' | 'year'>): string => `${year} ${unit}`;

/** Entries that are new or say something else; one that is gone comes without cells. */
export function changedEntries(before: readonly UnitCounts[], after: readonly UnitCounts[]): readonly UnitCounts[] {
  const [old, now] = [countBook(before), countBook(after)];
  const places = new Map([...before, ...after].map(({ unit, year }) => [keyOf({ unit, year }), { unit, year }]));
  return [...places.values()].flatMap(({ unit, year }) => {
    const cells = now(unit, year);
    return sameValue(old(unit, year), cells) ? [] : [{ unit, year, cells }];
  });
}

/** The counts with those entries put in; untouched ones stay the same objects. */
export function withEntries(counts: readonly UnitCounts[], entries: readonly UnitCounts[]): readonly UnitCounts[] {
  const changed = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const kept = counts.filter((entry) => !changed.has(keyOf(entry)));
  return [...kept, ...[...changed.values()].filter(({ cells }) => Object.keys(cells).length > 0)];
}
