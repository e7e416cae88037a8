/** Which file a count came from: kept beside the counts, true as long as the count is what the file said. */
import * as v from 'valibot';
import type { CellValue } from './counts';

/** Counts of one unit and year that a file said. */
export interface CountSource {
  readonly file: string;
  readonly unit: string;
  readonly year: number;
  /** By column id, as they were taken. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** An element of the data part. */
export const countSourceElement = v.pipe(
  v.tuple([
    v.string(),
    v.string(),
    v.pipe(v.number(), v.integer()),
    v.record(v.string(), v.union([v.number(), v.string()])),
  ]),
  v.transform(([file, unit, year, cells]): CountSource => ({ file, unit, year, cells })),
);

/** As it is written. */
export const writtenSource = ({ file, unit, year, cells }: CountSource): readonly unknown[] => [
  file,
  unit,
  year,
  cells,
];

/** A count that was taken from a file. */
export interface TakenCount {
  readonly file: string;
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly value: CellValue;
}

const keyOf = ({ file, unit, year }: Pick<CountSource, 'file' | 'unit' | 'year'>): string =>
  JSON.stringify([file, unit, year]);

/** The sources with further counts; a cell has one source, the last. */
export function withSources(sources: readonly CountSource[], taken: readonly TakenCount[]): readonly CountSource[] {
  const cellKey = (unit: string, year: number, column: string): string => JSON.stringify([unit, year, column]);
  const anew = new Set(taken.map(({ unit, year, column }) => cellKey(unit, year, column)));
  const all = new Map<string, { source: CountSource; cells: Record<string, CellValue> }>();
  for (const source of sources) {
    const left = Object.entries(source.cells).filter(
      ([column]) => !anew.has(cellKey(source.unit, source.year, column)),
    );
    all.set(keyOf(source), { source, cells: Object.fromEntries(left) });
  }
  for (const { column, value, ...place } of taken) {
    const known = all.get(keyOf(place)) ?? { source: { ...place, cells: {} }, cells: {} };
    known.cells[column] = value;
    all.set(keyOf(place), known);
  }
  return [...all.values()].flatMap(({ source, cells }) =>
    Object.keys(cells).length === 0 ? [] : [{ ...source, cells }],
  );
}

/** File of the count that stands in a cell; null where none is known, or the count was changed since. */
export const sourceOfCount =
  (sources: readonly CountSource[]) =>
  (unit: string, year: number, column: string, value: CellValue | undefined): string | null =>
    sources.find(
      (source) =>
        source.unit === unit &&
        source.year === year &&
        value !== undefined &&
        Object.hasOwn(source.cells, column) &&
        source.cells[column] === value,
    )?.file ?? null;

/** Files of the counts that stand in a unit's cells of a year, with how many each. */
export function filesOfUnit(
  sources: readonly CountSource[],
  unit: string,
  year: number,
  cells: Readonly<Record<string, CellValue>>,
): readonly { readonly file: string; readonly cells: number }[] {
  return sources
    .filter((source) => source.unit === unit && source.year === year)
    .map(({ file, cells: taken }) => ({
      file,
      cells: Object.entries(taken).filter(([column, value]) => cells[column] === value).length,
    }))
    .filter((source) => source.cells > 0);
}
