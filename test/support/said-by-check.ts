import type { AnyCheck, Outcome } from '../../src/core/checks/check';
import { checkReport, type CheckReportChanges } from './check-report';

/** What a check says about the report with these changes; that it passes is left out. */
export const outcomesOf = (
  check: AnyCheck,
  changes: CheckReportChanges = {},
): readonly Exclude<Outcome, { kind: 'passed' }>[] =>
  check.run(checkReport(changes)).flatMap((outcome) => (outcome.kind === 'passed' ? [] : [outcome]));

/** Its sentences. */
export const saidBy = (check: AnyCheck, changes: CheckReportChanges = {}): readonly string[] =>
  outcomesOf(check, changes).map(({ message }) => message);

/** The body of IV.2 with these words, the annexes named as they have to be. */
export const ofAwards = (words: string): CheckReportChanges => ({
  bodies: { 'P1.IV.2': `${words} (có Phụ lục II, III gửi kèm).` },
});
