/** Counts tests from the reports that jest and Playwright leave. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts of one step.
 *
 * @param {object} step
 * @param {number} step.code exit code of the step
 * @param {string | null} step.report the report it should have left; null for a step that counts as one test
 */
export function countsOf({ code, report }) {
  if (report === null) return code === 0 ? counts(1, 0, 0) : counts(0, 1, 0);
  // A step that stopped before it could report has failed, whatever it did until then.
  if (!existsSync(report)) return counts(0, 1, 0);
  const found = readReport(JSON.parse(readFileSync(report, 'utf8')));
  const empty = found.passed + found.failed === 0;
  // A failure that no test stands for (a file that does not load, nothing found at all) still counts as one.
  return (code !== 0 || empty) && found.failed === 0 ? { ...found, failed: 1 } : found;
}

function readReport(report) {
  if (report.stats !== undefined) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return counts(expected, unexpected + flaky, skipped);
  }
  const brokenFiles = report.numRuntimeErrorTestSuites;
  return counts(
    report.numPassedTests,
    report.numFailedTests + brokenFiles,
    report.numPendingTests + report.numTodoTests,
  );
}

/** @param {readonly { passed: number, failed: number, skipped: number }[]} rows */
export function sum(rows) {
  const add = (field) => rows.reduce((total, row) => total + row[field], 0);
  return counts(add('passed'), add('failed'), add('skipped'));
}

/** The last line, and whether the run as a whole has failed: in CI a test that could not be run is a failure. */
export function verdict({ passed, failed, skipped }, inCi) {
  const [bad, left] = inCi ? [failed + skipped, 0] : [failed, skipped];
  return { line: `${passed} passed, ${bad} failed, ${left} skipped`, failed: bad > 0 };
}

function counts(passed, failed, skipped) {
  return { passed, failed, skipped };
}
