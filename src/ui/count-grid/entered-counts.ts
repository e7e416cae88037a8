/** Counts with many cells changed at once, before the pane's own state says so. */
import type { TypedCell } from '../../app/appendix-state';
import { columnsOf } from '../../core/appendix/columns';
import { countBook } from '../../core/appendix/count-book';
import type { CellValue, UnitCounts } from '../../core/appendix/counts';
import { enterCount, enterNote, keptValue } from '../../core/appendix/enter-count';

/** Whether a text is a count as it stands, e.g. "7" or "130". Most cells are, and need no further reading. */
export const isPlainCount = (typed: string): boolean => /^(?:0|[1-9]\d{0,2})$/u.test(typed);

const countOf = (typed: string): CellValue | undefined =>
  isPlainCount(typed) ? Number(typed) : keptValue(enterCount(typed));

const keyOf = (unit: string, year: number): string => `${year} ${unit}`;

/** The counts after the cells were entered; later ones win. Entries without a change stay the same objects. */
export function withTypedCells(counts: readonly UnitCounts[], cells: readonly TypedCell[]): readonly UnitCounts[] {
  if (cells.length === 0) return counts;
  const book = countBook(counts);
  const texts = new Set(
    [...columnsOf('II', 0), ...columnsOf('III', 0)].flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])),
  );
  const changed = new Map<string, { unit: string; year: number; cells: Record<string, CellValue | undefined> }>();
  for (const { unit, year, column, typed } of cells) {
    const key = keyOf(unit, year);
    const entry = changed.get(key) ?? { unit, year, cells: { ...book(unit, year) } };
    entry.cells[column] = texts.has(column) ? enterNote(typed) : countOf(typed);
    changed.set(key, entry);
  }
  const entries = [...changed.values()].map((entry): UnitCounts => {
    const filled = Object.entries(entry.cells).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, value] as const],
    );
    return { unit: entry.unit, year: entry.year, cells: Object.fromEntries(filled) };
  });
  return [...counts.filter(({ unit, year }) => !changed.has(keyOf(unit, year))), ...entries];
}
