/** Another copy of this report as a file: its texts, what was entered for it, whose and of which year it is. */
import { boundsOf } from '../checks/reading/bounds';
import { reportOfFile } from '../checks/reading/read-report-file';
import type { AppendixData } from '../appendix/appendix-data';
import { unitMatcher } from '../appendix/import/match-units';
import { outlineItems } from '../outline/outline-items';
import type { Outline } from '../outline/outline';
import type { FileDocument } from '../report/file-document';
import type { ReportData } from '../report/report-data';
import { FIRST_YEAR } from '../report/report-year';
import { foldWords } from '../text/fold-words';
import { draftTexts, type ItemText } from './draft-texts';
import { writtenText } from './last-year-file';
import { matchDraft } from './match-draft';

/** What a copy holds. */
export interface OtherCopy {
  /** The year it says; null = none. */
  readonly year: number | null;
  readonly data: ReportData;
  /** What was entered for its annexes; empty where it carries no data. */
  readonly figures: AppendixData;
  /** It carries the data that were entered for it; false = as far as its text says them. */
  readonly entered: boolean;
  readonly texts: readonly ItemText[];
  /** Headings of the form that were found. */
  readonly headings: number;
  readonly document: FileDocument;
}

/** Reads a copy. Never throws, whatever the file holds. */
export function readOtherCopy(outline: Outline, document: FileDocument): OtherCopy {
  const report = reportOfFile(outline, document);
  const match = matchDraft(outline, document);
  const items = outlineItems(outline, report.data);
  const texts = draftTexts(items, match, document, boundsOf(outline, document).bodyEnd);
  // Headings she added are not the form's: the matcher does not look for them.
  const found = new Set([...match.headings.map(({ item }) => item), ...match.missing]);
  const added = report.items.filter(({ item }) => !found.has(item.id)).flatMap(writtenText);
  return {
    year: report.year === FIRST_YEAR ? null : report.year,
    data: report.data,
    figures: report.figures,
    entered: report.entered,
    texts: [...texts, ...added],
    headings: match.headings.length,
    document,
  };
}

/** What tells the copy apart from this report. */
export interface Strangeness {
  /** Another cluster is named. */
  readonly cluster: boolean;
  /** Units of the copy that this report has too, where most of them it has not; null = nothing strange. */
  readonly units: { readonly shared: number; readonly theirs: number } | null;
  readonly year: boolean;
}

/** Whether the file is a copy of this report; what is blank on either side tells nothing. */
export function strangeness({ data, year }: OtherCopy, mine: ReportData): Strangeness {
  const named = data.cluster !== '' && mine.cluster !== '';
  const other = foldWords(data.cluster) !== foldWords(mine.cluster) || data.clusterKind !== mine.clusterKind;
  const { named: unitOf } = unitMatcher(mine.units);
  const shared = data.units.filter(({ name }) => unitOf(name).kind === 'unit').length;
  const few = mine.units.length > 0 && shared * 2 < data.units.length;
  return {
    cluster: named && other,
    units: few ? { shared, theirs: data.units.length } : null,
    year: year !== null && year !== mine.year,
  };
}
