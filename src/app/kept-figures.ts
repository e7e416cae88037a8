/** The figures of the annexes among the entries of the data part. */
import * as v from 'valibot';
import {
  emptyAppendix,
  readAppendixEntries,
  writeAppendixEntries,
  writtenElements,
  type AppendixLists,
} from '../core/appendix/appendix-entries';
import { mergeAppendix } from '../core/appendix/merge-appendix';
import { countSourceElement, writtenSource, type CountSource } from '../core/appendix/count-sources';
import type { UnitCounts } from '../core/appendix/counts';
import { parseJson, safeJson, type Entry } from '../core/report/entry-xml';
import { sameValue } from '../core/report/same-value';

/** What is kept for the annexes: what was entered, and the counts the tables were last built from. */
export interface KeptFigures extends AppendixLists {
  /** Null = no table was built. */
  readonly built: readonly UnitCounts[] | null;
  /** Files of the units from which counts were taken. */
  readonly sources: readonly CountSource[];
}

/** Nothing was entered. */
export const emptyFigures: KeptFigures = { ...emptyAppendix, built: null, sources: [] };

const BUILT = 'built-counts';
const SOURCE = 'count-source';

/** The entries; none as long as nothing was entered. */
export function writeFigures(figures: KeptFigures): readonly Entry[] {
  if (sameValue(figures, emptyFigures)) return [];
  const built: readonly Entry[] =
    figures.built === null
      ? []
      : [[BUILT, safeJson(writtenElements({ ...emptyAppendix, counts: figures.built }).counts)]];
  const sources = figures.sources.map((source): Entry => [SOURCE, safeJson(writtenSource(source))]);
  return [...writeAppendixEntries(figures), ...built, ...sources];
}

/** What the entries say of the figures, and the entries that say something else. */
export function readFigures(entries: readonly Entry[]): {
  readonly figures: Partial<KeptFigures>;
  readonly damaged: readonly string[];
  readonly others: readonly Entry[];
} {
  const read = readAppendixEntries(entries.filter(([name]) => name !== BUILT && name !== SOURCE));
  const { damaged, others } = read;
  // A file's name that cannot be read is no loss of a figure.
  const sources = entries.flatMap(([name, json]) => {
    const source = name === SOURCE ? v.safeParse(countSourceElement, parseJson(json)) : null;
    return source?.success === true ? [source.output] : [];
  });
  const data = { ...read.data, ...(sources.length > 0 && { sources }) };
  const built = parseJson(entries.find(([name]) => name === BUILT)?.[1] ?? '');
  if (!Array.isArray(built)) return { figures: data, damaged, others };
  const counts = readAppendixEntries(built.map((element): Entry => ['unit-counts', safeJson(element)])).data.counts;
  return { figures: { ...data, built: counts ?? [] }, damaged, others };
}

/** Two panes' figures: cell by cell where they do not touch, mine where they do. */
export const mergeFigures = (base: KeptFigures, mine: KeptFigures, theirs: KeptFigures): KeptFigures => ({
  ...mergeAppendix(base, mine, theirs),
  built: sameValue(mine.built, base.built) ? theirs.built : mine.built,
  sources: sameValue(mine.sources, base.sources) ? theirs.sources : mine.sources,
});
