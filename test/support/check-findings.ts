/** What one check says of a report, as the pane would show it. */
import type { AnyCheck } from '../../src/core/checks/check';
import type { Report } from '../../src/core/checks/reading/report';
import { runChecks, type Finding } from '../../src/core/checks/run-checks';
import { withEdits } from '../../src/core/text/text-edits';

/** Findings in document order. */
export const findingsOf = (check: AnyCheck, report: Report): readonly Finding[] =>
  [...runChecks([check], report)].flatMap(({ findings }) => findings);

/** Severity, or that a person has to look, before each sentence. */
export const linesOf = (check: AnyCheck, report: Report): readonly string[] =>
  findingsOf(check, report).map(
    ({ severity, outcome, message }) => `${outcome === 'cannot-tell' ? 'person' : severity}: ${message}`,
  );

/** How the check came out. */
export const outcomeOf = (check: AnyCheck, report: Report): string =>
  [...runChecks([check], report)].map(({ outcome }) => outcome).join();

/** The paragraph of a finding after its fix; null = no fix, or none of words. */
export function repaired(report: Report, finding: Finding | undefined): string | null {
  const fix = finding?.fix ?? null;
  if (fix === null) return null;
  const textAt = (index: number): string => report.document.paragraphs[index]?.text ?? '';
  if (fix.kind === 'append') return textAt(fix.paragraph) + fix.text;
  if (fix.kind !== 'words') return null;
  const [first] = fix.edits;
  return first === undefined ? null : withEdits(textAt(first.paragraph), [first.edit]);
}
