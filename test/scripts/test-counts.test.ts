import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const projectFolder = join(__dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The script is an ES module, which jest does not load: a Node of its own answers. */
function ask(expression: string): unknown {
  const code = `import { countsOf, sum, verdict } from './scripts/test-counts.mjs'; console.log(JSON.stringify(${expression}))`;
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: projectFolder, encoding: 'utf8' }));
}

/** Counts of a step that left this report. */
function counts(code: number, report: object): unknown {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return ask(`countsOf({ code: ${code}, report: ${JSON.stringify(file)} })`);
}

const jestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('countsOf', () => {
  it('counts a step without a report as one test', () => {
    expect(ask('[countsOf({ code: 0, report: null }), countsOf({ code: 2, report: null })]')).toEqual([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ]);
  });

  it('counts what jest reports', () => {
    expect(counts(0, { ...jestReport, numPendingTests: 2 })).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it('counts a test file that does not load as failed', () => {
    expect(counts(1, { ...jestReport, numRuntimeErrorTestSuites: 1 })).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts what Playwright reports, and a test that passed only when tried again as failed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(counts(1, { stats })).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('counts a failure that no test stands for', () => {
    expect(counts(1, jestReport)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts a run that found no test as failed', () => {
    expect(counts(0, { ...jestReport, numPassedTests: 0 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a step that left no report as failed', () => {
    expect(ask("countsOf({ code: 0, report: '/nowhere/report.json' })")).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('verdict', () => {
  it('passes with skipped tests outside CI and says how many', () => {
    const line = '9 passed, 0 failed, 2 skipped';
    expect(ask('verdict({ passed: 9, failed: 0, skipped: 2 }, false)')).toEqual({ line, failed: false });
  });

  it('fails in CI for what could not be run', () => {
    const line = '9 passed, 2 failed, 0 skipped';
    expect(ask('verdict({ passed: 9, failed: 0, skipped: 2 }, true)')).toEqual({ line, failed: true });
  });
});
