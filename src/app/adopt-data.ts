/** What a draft says of the report's data: taken where nothing was entered yet, and told. */
import { WHOLE_CLUSTER } from '../core/appendix/counts';
import { noGuidanceLeft } from '../core/checks/no-guidance-left';
import type { Report } from '../core/checks/reading/report';
import { runChecks } from '../core/checks/run-checks';
import { draftDocuments } from '../core/drafts/adoption-documents';
import { readLastYear } from '../core/drafts/last-year-file';
import { dataNames } from '../core/report/data-names';
import { newReportData, type ReportData } from '../core/report/report-data';
import { sameValue } from '../core/report/same-value';
import type { Draft } from './adopt-draft';
import { adoptSaid } from './adopt-words';
import type { KeptFigures } from './kept-figures';
import type { PaneSession } from './pane-session';

/** What is to be entered, and what is said of it. */
export interface DraftData {
  readonly data: Partial<ReportData>;
  readonly figures: Partial<KeptFigures>;
  readonly notes: readonly string[];
}

/** Entries that follow the document or the pane, not what a draft says. */
const notHers: readonly string[] = ['dropped', 'verified', 'written', 'added', 'renamed'];

const isEntry = (name: string): name is keyof typeof dataNames => Object.hasOwn(dataNames, name);

/** Reads the data of a draft beside what was entered. A file that carries data of ours has them loaded already. */
export function dataOfDraft(session: PaneSession, { document, report }: Pick<Draft, 'document' | 'report'>): DraftData {
  const { outline } = session.deps;
  const entered = session.data();
  const guidance = guidanceNotes(report);
  if (report.entered) return { data: {}, figures: {}, notes: guidance };
  const draft = readLastYear(outline, document, entered.year);
  const blank = newReportData(outline, entered.year);
  const said: ReportData = { ...draft.data, year: report.year };
  // At the opening the units were read off the introduction; those that only stand in a table come to them.
  const untouched = (name: keyof ReportData): boolean =>
    sameValue(entered[name], blank[name]) || (name === 'units' && sameValue(entered.units, report.data.units));
  const names = Object.keys(dataNames)
    .filter(isEntry)
    .filter((name) => !notHers.includes(name) && untouched(name))
    .filter((name) => !sameValue(said[name], blank[name]) && !sameValue(said[name], entered[name]));
  const data: Partial<ReportData> = Object.fromEntries(names.map((name) => [name, said[name]]));
  const units = data.units ?? entered.units;
  const known = new Set([WHOLE_CLUSTER, ...units.map(({ id }) => id)]);
  const { counts, documents } = session.figures();
  const documentsSaid = draftDocuments(report, units);
  const countsSaid = draft.counts.filter(({ unit }) => known.has(unit));
  const cells = countsSaid.reduce((sum, one) => sum + Object.keys(one.cells).length, 0);
  const taken: Partial<KeptFigures> = {
    ...(counts.length === 0 && countsSaid.length > 0 && { counts: countsSaid }),
    ...(documents.length === 0 && documentsSaid.length > 0 && { documents: documentsSaid }),
  };
  return {
    data,
    figures: taken,
    notes: [
      ...(names.length > 0 ? [adoptSaid.dataTaken(names.map((name) => dataNames[name]))] : []),
      ...(taken.counts || taken.documents
        ? [adoptSaid.countsTaken(taken.counts ? cells : 0, taken.documents?.length ?? 0)]
        : []),
      ...(cells > 0 && counts.length > 0 ? [adoptSaid.countsKept] : []),
      ...guidance,
    ],
  };
}

function guidanceNotes(report: Report): readonly string[] {
  const places = [...runChecks([noGuidanceLeft], report)].flatMap(({ findings }) => findings).length;
  return places > 0 ? [adoptSaid.guidance(places)] : [];
}
