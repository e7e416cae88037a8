/**
 * `npm run mutation [-- name …]`: how many small faults in src/core/checks the tests of it notice. Every file, or those
 * whose path holds one of the names. Results are kept in build/mutation/report.json. `--nearest=N`: test files besides
 * the file's own; `--budget=N`: milliseconds of tests after which a mutant counts as survived; `--page`: nothing is
 * measured, docs/mutation.md is written from the results.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureInstalled } from './install.mjs';
import { projectFolder } from './process.mjs';

ensureInstalled();
// Only now: they need the packages.
const { refused } = await import('./mutation/compiles.mjs');
const { mutate } = await import('./mutation/mutate.mjs');
const { mutantTrier } = await import('./mutation/try-mutants.mjs');

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const option = (name, usual) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual);
const budget = option('budget', 10_000);
const nearest = option('nearest', 3);
const reportFile = join(projectFolder, 'build/mutation/report.json');

const inFolder = (folder, ending) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .sort();
// The corpus takes long to read; what each rule says of it is in told-findings.test.ts.
const tests = inFolder('test/core/checks', '.test.ts').filter((path) => !/\/(corpus|quiet|tmp|scratch)/.test(path));
const shared = tests.filter((path) => /\/(index|sentences)[a-z-]*\.test\.ts$/.test(path));
const all = inFolder('src/core/checks', '.ts');
const wanted = all.filter((path) => names.length === 0 || names.some((name) => path.includes(name)));

/** Changes with the file and its own test. */
function stateOf(file) {
  const own = join(projectFolder, file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'));
  const hash = createHash('sha256').update(readFileSync(join(projectFolder, file)));
  return hash
    .update(existsSync(own) ? readFileSync(own) : '')
    .digest('hex')
    .slice(0, 16);
}

const kept = () => (existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : {});
if (process.argv.includes('--page')) {
  const { writePage } = await import('./mutation/page.mjs');
  await writePage(kept(), all, stateOf, new Date().toLocaleDateString('vi-VN'));
  process.exit();
}

const trier = mutantTrier({ tests, shared, nearest });
for (const file of wanted) {
  const from = Date.now();
  const { mutants, code, sources } = await mutate([file]);
  const invalid = refused(file, sources.get(file), mutants);
  const tried = mutants.filter(({ id }) => !invalid.has(id));
  const results = await trier.tryAll({ file, code: code.get(file), mutants: tried, budget });
  // Read again: another run may have measured other files meanwhile.
  const report = kept();
  report[file] = mutants.map((mutant) => ({ ...mutant, ...(results.get(mutant.id) ?? { status: 'CompileError' }) }));
  report.states = { ...report.states, [file]: stateOf(file) };
  mkdirSync(join(projectFolder, 'build/mutation'), { recursive: true });
  writeFileSync(reportFile, JSON.stringify(report, null, 1));
  const killed = [...results.values()].filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const score = tried.length === 0 ? '–' : ((100 * killed) / tried.length).toFixed(1);
  console.log(
    `${score.padStart(5)} %  ${killed}/${tried.length}  ${file}  ${Math.round((Date.now() - from) / 1000)} s`,
  );
}
await trier.close();
