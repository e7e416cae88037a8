/** What was read of last year's report and what she chose since; plain values. */
import { proposeEntries, type EntriesProposal } from '../core/drafts/last-year-entries';
import { proposeFigures, type FigureConflict, type FigureProposal } from '../core/drafts/last-year-figures';
import type { LastYearFile } from '../core/drafts/last-year-file';
import type { MentionContext } from '../core/drafts/last-year-mentions';
import { pairedUnits, pairUnits, type UnitAnswer, type UnitPair } from '../core/drafts/last-year-units';
import type { Outline } from '../core/outline/outline';
import type { MemberUnit } from '../core/report/member-unit';
import type { ReportData } from '../core/report/report-data';
import type { KeptFigures } from './kept-figures';

/** A file that was read, and her choices. */
export interface LastYearReading {
  readonly name: string;
  readonly file: LastYearFile;
  /** The open document itself. */
  readonly inPlace: boolean;
  /** By entry: whether the file's is taken; absent = as proposed. */
  readonly entries: Readonly<Record<string, boolean>>;
  /** By id of an old unit. */
  readonly units: Readonly<Record<string, UnitAnswer | null>>;
  /** Keys of conflicting figures in which the file's holds. */
  readonly figures: readonly string[];
  /** Items of the open document whose years were moved. */
  readonly moved: readonly string[];
}

/** A reading nobody chose anything of. */
export const newReading = (name: string, file: LastYearFile, inPlace: boolean): LastYearReading => ({
  name,
  file,
  inPlace,
  entries: {},
  units: {},
  figures: [],
  moved: [],
});

/** Everything a reading would bring to the report as it stands. */
export interface LastYearProposal {
  readonly entries: EntriesProposal;
  /** Entries of which the file's value is to be entered. */
  readonly chosen: readonly string[];
  readonly pairs: readonly UnitPair[];
  readonly units: readonly MemberUnit[];
  readonly figures: FigureProposal;
  readonly theirs: readonly FigureConflict[];
}

/** Entries that print headings anew: where the outline stands they are taken only when she says so. */
const printed: readonly string[] = ['clusterKind', 'wording', 'renamed', 'added', 'extras'];

/** Names a cell among the conflicts. */
export const figureKey = ({ unit, column }: Pick<FigureConflict, 'unit' | 'column'>): string => `${unit}/${column}`;

/** Reckons it anew: what was entered meanwhile counts. */
export function lastYearProposal(
  outline: Outline,
  { file, ...reading }: LastYearReading,
  { data, figures, standing }: { readonly data: ReportData; readonly figures: KeptFigures; readonly standing: boolean },
): LastYearProposal {
  const entries = proposeEntries(outline, file, data);
  const chosen = entries.entries
    .filter(({ entry, blank, caution }) => {
      const proposed = blank && caution === '' && !(standing && printed.includes(entry));
      return reading.entries[entry] ?? proposed;
    })
    .map(({ entry }) => entry);
  const pairs = pairUnits(file.data.units, data.units, { from: file.year, to: data.year }, reading.units);
  const { units, unitOf } = pairedUnits(pairs, data.units);
  const proposal = proposeFigures(file, unitOf, figures, data.year);
  const theirs = proposal.conflicts.filter((conflict) => reading.figures.includes(figureKey(conflict)));
  return { entries, chosen, pairs, units, figures: proposal, theirs };
}

/** What her old texts are looked through with. In the open document the old report is that of the year before. */
export function mentionContext(
  { file, inPlace }: LastYearReading,
  data: ReportData,
  pairs: readonly UnitPair[],
): MentionContext {
  const gone = pairs.filter(({ answer }) => answer?.kind === 'none').flatMap(({ old }) => [old.name, old.shortName]);
  const from = inPlace ? data.year - 1 : file.year;
  return { from, to: data.year, movements: file.data.movements, gone: gone.filter((name) => name !== '') };
}
