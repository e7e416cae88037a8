/** A sheet over a plain table of texts, for tests of the big grid without a screen. */
import { enterCount } from '../../src/core/appendix/enter-count';
import type { Entered } from '../../src/ui/count-grid/grid-state';
import type { RowKind, Sheet } from '../../src/ui/count-grid/sheet';

/** Texts by `year unit/column`. */
export type PlainCells = Readonly<Record<string, string>>;

const key = (year: number, unit: string, column: string): string => `${year} ${unit}/${column}`;

/** Units u0, u1 … and the bottom rows; columns c0, c1 … counts, then a sum and a note. */
export function plainSheet(units: number, counts: number, cells: PlainCells): Sheet {
  const columns = [
    ...Array.from({ length: counts }, (_, at) => ({ id: `c${at}`, kind: 'count' as const })),
    { id: 'sum', kind: 'computed' as const },
    { id: 'note', kind: 'text' as const },
  ].map((column) => ({ ...column, name: column.id, path: [column.id], width: 72 }));
  const bottom = (kind: RowKind, year: number) => ({ unit: '', year, name: kind, kind });
  const rows = [
    ...Array.from({ length: units }, (_, at) => ({
      unit: `u${at}`,
      year: 2026,
      name: `u${at}`,
      kind: 'unit' as const,
    })),
    bottom('total', 2026),
    bottom('before', 2025),
    bottom('difference', 2026),
    bottom('ratio', 2026),
  ];
  const entry = (row: number, column: number): string => {
    const [line, held] = [rows[row], columns[column]];
    if (line === undefined || held === undefined || (line.kind !== 'unit' && line.kind !== 'before')) return '';
    return cells[key(line.year, line.unit, held.id)] ?? '';
  };
  const trouble = (row: number, column: number): string => {
    const entered = enterCount(entry(row, column));
    return entered.ok ? '' : entered.sentence;
  };
  return { rows, columns, shown: entry, entry, trouble };
}

/** The cells after what was entered; a blank one is absent. */
export function withEntered(cells: PlainCells, entered: Entered | null): PlainCells {
  const next = new Map(Object.entries(cells));
  for (const { unit, year, column, typed } of entered?.cells ?? []) {
    if (typed === '') next.delete(key(year, unit, column));
    else next.set(key(year, unit, column), typed);
  }
  return Object.fromEntries(next);
}
