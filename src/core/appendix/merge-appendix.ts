/** Two changed states of the figures made into one: by cell and by record where they do not touch, mine where they do. */
import { sameValue } from '../report/same-value';
import type { AppendixLists } from './appendix-entries';
import { countBook } from './count-book';
import type { CellValue, UnitCounts } from './counts';

/** One value of two: the changed one; mine where both changed. */
const pick = <T>(base: T, mine: T, theirs: T): T => (sameValue(mine, base) ? theirs : mine);

function mergeCounts(
  base: readonly UnitCounts[],
  mine: readonly UnitCounts[],
  theirs: readonly UnitCounts[],
): readonly UnitCounts[] {
  const books = [base, mine, theirs].map(countBook);
  const keys = new Map([...mine, ...theirs].map(({ unit, year }) => [`${year} ${unit}`, { unit, year }]));
  return [...keys.values()].flatMap(({ unit, year }): readonly UnitCounts[] => {
    const [was = {}, a = {}, b = {}] = books.map((book) => book(unit, year));
    const cells: Record<string, CellValue> = {};
    for (const column of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const value = pick(was[column], a[column], b[column]);
      if (value !== undefined) cells[column] = value;
    }
    return Object.keys(cells).length === 0 ? [] : [{ unit, year, cells }];
  });
}

/** Records by id: one taken away by one side goes unless the other changed it; new ones of theirs stand behind mine. */
function mergeRecords<T extends { readonly id: string }>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): readonly T[] {
  const [old, a, b] = [base, mine, theirs].map((list) => new Map(list.map((record) => [record.id, record])));
  const ids = new Set([...mine, ...theirs].map(({ id }) => id));
  return [...ids].flatMap((id) => pick(old?.get(id), a?.get(id), b?.get(id)) ?? []);
}

/** Both sides changed it, each in another way. */
const clash = <T>(base: T, mine: T, theirs: T): boolean =>
  !sameValue(mine, base) && !sameValue(theirs, base) && !sameValue(mine, theirs);

/** How many cells and records both sides changed differently; mine stands in each. */
export function clashesIn(base: AppendixLists, mine: AppendixLists, theirs: AppendixLists): number {
  const cells = (lists: AppendixLists): ReadonlyMap<string, unknown> =>
    new Map<string, unknown>([
      ...lists.counts.flatMap(({ unit, year, cells: entered }) =>
        Object.entries(entered).map(([column, value]) => [`${year} ${unit} ${column}`, value] as const),
      ),
      ...[...lists.documents, ...lists.figures].map((record) => [record.id, record] as const),
    ]);
  const [old, a, b] = [cells(base), cells(mine), cells(theirs)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => clash(old.get(key), a.get(key), b.get(key))).length;
}

/** Merges what changed since `base`. */
export const mergeAppendix = (base: AppendixLists, mine: AppendixLists, theirs: AppendixLists): AppendixLists => ({
  counts: mergeCounts(base.counts, mine.counts, theirs.counts),
  documents: mergeRecords(base.documents, mine.documents, theirs.documents),
  figures: mergeRecords(base.figures, mine.figures, theirs.figures),
  columns: pick(base.columns, mine.columns, theirs.columns),
  documentLayout: pick(base.documentLayout, mine.documentLayout, theirs.documentLayout),
});
