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
