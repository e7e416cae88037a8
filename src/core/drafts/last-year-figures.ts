/** The figures of last year's report as those this year is compared with. */
import type { AppendixLists } from '../appendix/appendix-entries';
import { countBook, withCells, type ChangedCount } from '../appendix/count-book';
import { WHOLE_CLUSTER, type CellValue, type UnitCounts } from '../appendix/counts';
import type { FigureRow } from '../appendix/figure-row';
import { newId } from '../appendix/new-id';
import { nextYearTargets } from '../appendix/next-year-targets';
import { foldWords } from '../text/fold-words';
import type { LastYearFile } from './last-year-file';

/** A figure that is entered already and is another one in the file. */
export interface FigureConflict {
  readonly unit: string;
  readonly column: string;
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

/** What the figures bring. */
export interface FigureProposal {
  /** The year compared with, N−1. */
  readonly year: number;
  /** Cells that are blank. */
  readonly fills: readonly ChangedCount[];
  readonly conflicts: readonly FigureConflict[];
  /** Cells that say the same already. */
  readonly same: number;
  /** Targets to be added, and those of the list whose blank *Cùng kỳ* is filled. */
  readonly targets: readonly FigureRow[];
}

/** Old units that became one unit have their counts added; a text that is no count goes nowhere then. */
function gathered(counts: readonly UnitCounts[], unitOf: ReadonlyMap<string, string>): ReadonlyMap<string, Cells> {
  const units = new Map<string, Cells>();
  for (const { unit, cells } of counts) {
    const now = unit === WHOLE_CLUSTER ? WHOLE_CLUSTER : unitOf.get(unit);
    if (now === undefined) continue;
    const before = units.get(now) ?? {};
    units.set(now, { ...before, ...Object.fromEntries(Object.entries(cells).flatMap(added(before))) });
  }
  return units;
}

type Cells = Readonly<Record<string, CellValue>>;

const added =
  (before: Cells) =>
  ([column, value]: [string, CellValue]): readonly (readonly [string, CellValue])[] => {
    const there = before[column];
    if (there === undefined) return [[column, value]];
    if (typeof there === 'number' && typeof value === 'number') return [[column, there + value]];
    return typeof there === 'number' ? [] : [[column, value]];
  };

/**
 * What would be entered; `unitOf` = the unit of this report for each old one. Only the report of N−1 has counts to be
 * compared with. A total of the whole cluster is taken where no unit says the column.
 */
export function proposeFigures(
  file: Pick<LastYearFile, 'year' | 'counts' | 'targets'>,
  unitOf: ReadonlyMap<string, string>,
  current: Pick<AppendixLists, 'counts' | 'figures'>,
  thisYear: number,
): FigureProposal {
  const year = thisYear - 1;
  if (file.year !== year) return { year, fills: [], conflicts: [], same: 0, targets: [] };
  const book = countBook(current.counts);
  const cells = gathered(file.counts, unitOf);
  const byUnits = new Set([...cells].flatMap(([unit, own]) => (unit === WHOLE_CLUSTER ? [] : Object.keys(own))));
  const fills: ChangedCount[] = [];
  const conflicts: FigureConflict[] = [];
  let same = 0;
  for (const [unit, own] of cells)
    for (const [column, theirs] of Object.entries(own)) {
      if (unit === WHOLE_CLUSTER && byUnits.has(column)) continue;
      const mine = book(unit, year)[column];
      if (mine === undefined) fills.push({ unit, year, column, value: theirs });
      else if (mine === theirs) same += 1;
      else conflicts.push({ unit, column, mine, theirs });
    }
  return { year, fills, conflicts, same, targets: newTargets(file.targets, unitOf, current.figures) };
}

const targetKey = ({ unit, cells }: FigureRow): string => `${unit}/${foldWords(String(cells['noi-dung'] ?? ''))}`;

/** Targets nobody entered yet, under this report's units. One that two units bring which are one now is left out: percentages are not added. */
function newTargets(
  old: readonly FigureRow[],
  unitOf: ReadonlyMap<string, string>,
  current: readonly FigureRow[],
): readonly FigureRow[] {
  const rows = nextYearTargets(old).flatMap((row): readonly FigureRow[] => {
    const unit = row.unit === WHOLE_CLUSTER ? WHOLE_CLUSTER : unitOf.get(row.unit);
    return unit === undefined ? [] : [{ ...row, unit }];
  });
  const standing = new Map(current.filter(({ table }) => table === 'chi-tieu').map((row) => [targetKey(row), row]));
  const taken: FigureRow[] = [];
  for (const row of rows) {
    const key = targetKey(row);
    const there = standing.get(key);
    const before = row.cells['cung-ky'];
    if (rows.some((other) => other !== row && targetKey(other) === key)) continue;
    if (there === undefined) taken.push({ ...row, id: newId('f', [row.table, key], [...current, ...taken]) });
    else if (before !== undefined && there.cells['cung-ky'] === undefined)
      taken.push({ ...there, cells: { ...there.cells, 'cung-ky': before } });
  }
  return taken;
}

/** The figures with the proposal entered; `theirs` = conflicts in which the file's figure holds. */
export function takeFigures<Lists extends Pick<AppendixLists, 'counts' | 'figures'>>(
  current: Lists,
  { year, fills, targets }: FigureProposal,
  theirs: readonly FigureConflict[],
): Lists {
  const changes = theirs.map(({ unit, column, theirs: value }): ChangedCount => ({ unit, year, column, value }));
  const filled = new Map(targets.map((row) => [row.id, row]));
  const kept = current.figures.map((row) => filled.get(row.id) ?? row);
  const ids = new Set(current.figures.map(({ id }) => id));
  const fresh = targets.filter(({ id }) => !ids.has(id));
  return { ...current, counts: withCells(current.counts, [...fills, ...changes]), figures: [...kept, ...fresh] };
}
