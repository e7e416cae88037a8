/**
 * `npm test`: installs what it lacks, runs every `test:*` of package.json in order, and counts from their reports.
 * The last line is always `N passed, N failed, N skipped`. A step that fails does not keep the next ones from running.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureInstalled } from './install.mjs';
import { projectFolder, runNpm } from './process.mjs';
import { countsOf, sum, verdict } from './test-counts.mjs';
import { ensureTools } from './tools.mjs';

const reports = join(projectFolder, 'build', 'reports');

/** Steps that report test by test, and how they are asked to. Every other step counts as one test. */
const reporting = {
  'test:unit': (file) => ({ args: ['--json', `--outputFile=${file}`], env: {} }),
  'test:manifest': (file) => ({ args: ['--json', `--outputFile=${file}`], env: {} }),
  'test:e2e': (file) => ({ args: ['--reporter=line,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
};

process.exitCode = main();

function main() {
  try {
    ensureInstalled();
  } catch (trouble) {
    console.error(trouble instanceof Error ? trouble.message : trouble);
    console.log('0 passed, 1 failed, 0 skipped');
    return 1;
  }
  const missing = ensureTools();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const steps = Object.keys(readPackage().scripts).filter((name) => name.startsWith('test:'));
  const rows = steps.map((name) => ({ name, ...runStep(name, missing) }));
  const total = sum(rows);
  console.log('');
  console.table(
    Object.fromEntries(
      rows.map(({ name, passed, failed, skipped, seconds }) => [name, { passed, failed, skipped, seconds }]),
    ),
  );
  for (const tool of missing) console.log(`chưa kiểm được: ${tool}`);
  const { line, failed } = verdict(total, process.env.CI === 'true');
  console.log(line);
  return failed ? 1 : 0;
}

/** Runs one step. @returns its counts and how long it took */
function runStep(name, missing) {
  console.log(`\n── ${name} ──`);
  // Without a browser nothing of this step can be seen, so it is neither run nor called passed.
  if (name === 'test:e2e' && missing.includes('Chromium')) return { passed: 0, failed: 0, skipped: 1, seconds: 0 };
  const started = Date.now();
  const report = join(reports, `${name.slice('test:'.length)}.json`);
  const { args, env } = reporting[name]?.(report) ?? { args: [], env: {} };
  const code = runNpm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], env);
  const counts = countsOf({ code, report: reporting[name] === undefined ? null : report });
  return { ...counts, seconds: Math.round((Date.now() - started) / 1000) };
}

function readPackage() {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
}
