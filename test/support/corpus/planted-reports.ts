/** The reports of the corpus as the checks see them. Knows no check, so that they may be kept while a check changes. */
import type { Report } from '../../../src/core/checks/reading/report';
import { partsOf, reportIn, reportNames } from './files';
import { allDefects } from './planted';
import type { Planted } from './planting';

/** A defect, and the report without it and with it. */
export interface PlantedReport {
  readonly defect: Planted;
  readonly before: Report;
  readonly after: Report;
}

const untouched = new Map<string, Report>();

/** A report in which nothing is planted; read once. `given`: what was done to it, without making it wrong. */
export function cleanReport(name: string, given: Planted['given'] = null): Report {
  const key = `${name} ${given?.what ?? ''}`;
  const report = untouched.get(key) ?? reportIn(given === null ? partsOf(name) : given.of(partsOf(name)));
  untouched.set(key, report);
  return report;
}

/** Every report of the corpus. */
export const cleanReports = (): readonly (readonly [name: string, report: Report])[] =>
  reportNames.map((name) => [name, cleanReport(name)]);

let kept: { readonly check: string; readonly reports: readonly PlantedReport[] } | null = null;

/** The reports with the defects of a rule; those of the rule that was asked last are kept. */
export function plantedReports(check: string): readonly PlantedReport[] {
  if (kept?.check === check) return kept.reports;
  const reports = allDefects
    .filter((defect) => defect.check === check)
    .map((defect) => {
      const { report, edit, given } = defect;
      const parts = given === null ? partsOf(report) : given.of(partsOf(report));
      return { defect, before: cleanReport(report, given), after: reportIn(edit.of(parts)) };
    });
  kept = { check, reports };
  return reports;
}
