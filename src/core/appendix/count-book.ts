/** Counts looked up by unit and year. */
import type { CellValue, UnitCounts } from './counts';

/** The cells of a unit in a year; {} where nothing was entered. Ids of columns are the keys. */
export type CountBook = (unit: string, year: number) => UnitCounts['cells'];

const none: UnitCounts['cells'] = {};

/** Opens counts for looking up. Where two entries say the same cell, the later one counts. */
export function countBook(counts: readonly UnitCounts[]): CountBook {
  const cells = new Map<string, UnitCounts['cells']>();
  for (const { unit, year, cells: entered } of counts) {
    const key = `${year} ${unit}`;
    const before = cells.get(key);
    cells.set(key, before === undefined ? entered : { ...before, ...entered });
  }
  return (unit, year) => cells.get(`${year} ${unit}`) ?? none;
}

/** The counts with one cell changed; undefined empties it, and an entry without cells is dropped. Others stay the same objects. */
export function withCell(
  counts: readonly UnitCounts[],
  { unit, year, column }: { readonly unit: string; readonly year: number; readonly column: string },
  value: CellValue | undefined,
): readonly UnitCounts[] {
  const isHere = (entry: UnitCounts): boolean => entry.unit === unit && entry.year === year;
  const { [column]: before, ...others } = countBook(counts.filter(isHere))(unit, year);
  if (before === value) return counts;
  const cells = value === undefined ? others : { ...others, [column]: value };
  const entry: readonly UnitCounts[] = Object.keys(cells).length === 0 ? [] : [{ unit, year, cells }];
  const place = counts.findIndex(isHere);
  if (place < 0) return [...counts, ...entry];
  return [...counts.slice(0, place), ...entry, ...counts.slice(place).filter((one) => !isHere(one))];
}

/** A cell with the value it is to have; undefined empties it. */
export interface ChangedCount {
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly value: CellValue | undefined;
}

/** The counts with many cells changed at once, as `withCell` changes one. */
export function withCells(counts: readonly UnitCounts[], changes: readonly ChangedCount[]): readonly UnitCounts[] {
  const book = countBook(counts);
  const changed = new Map<string, { unit: string; year: number; cells: Map<string, CellValue> }>();
  for (const { unit, year, column, value } of changes) {
    const key = `${year} ${unit}`;
    const entry = changed.get(key) ?? { unit, year, cells: new Map(Object.entries(book(unit, year))) };
    changed.set(key, entry);
    if (value === undefined) entry.cells.delete(column);
    else entry.cells.set(column, value);
  }
  const entryOf = (key: string): readonly UnitCounts[] => {
    const entry = changed.get(key);
    changed.delete(key);
    return entry === undefined || entry.cells.size === 0
      ? []
      : [{ unit: entry.unit, year: entry.year, cells: Object.fromEntries(entry.cells) }];
  };
  const touched = new Set(changed.keys());
  const kept = counts.flatMap((entry) => {
    const key = `${entry.year} ${entry.unit}`;
    return touched.has(key) ? entryOf(key) : [entry];
  });
  return [...kept, ...[...changed.keys()].flatMap(entryOf)];
}
