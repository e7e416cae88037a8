/** What the checks say of the reports of the corpus and of what is made of them. */
import { allChecks } from '../../../src/core/checks';
import type { AnyCheck } from '../../../src/core/checks/check';
import type { Report } from '../../../src/core/checks/reading/report';
import { runChecks, type Finding } from '../../../src/core/checks/run-checks';
import type { Parts } from './edits';
import { reportIn, reportOf } from './files';

const findings = (report: Report, checks: readonly AnyCheck[]): readonly Finding[] =>
  [...runChecks(checks, report)].flatMap((result) => result.findings);

/** Everything the checks, or some of them, say of a file. */
export const findingsOf = (bytes: Uint8Array, checks: readonly AnyCheck[] = allChecks): readonly Finding[] =>
  findings(reportOf(bytes), checks);

/** Everything the checks, or some of them, say of a file of such parts. */
export const findingsIn = (parts: Parts, checks: readonly AnyCheck[] = allChecks): readonly Finding[] =>
  findings(reportIn(parts), checks);

/** A finding in a line. */
export const told = ({ severity, outcome, check, item, message }: Finding): string =>
  `${outcome === 'cannot-tell' ? 'person' : severity} ${check} [${item ?? ''}] ${message}`;
