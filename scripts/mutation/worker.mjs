/** A thread that tries the mutants of files one by one. What hangs is ended from outside; see `try-mutants.mjs`. */
import { parentPort, workerData } from 'node:worker_threads';
import { testRunner } from './test-runner.mjs';

const { tests, shared, nearest } = workerData;
/** What the rules say of the corpus, a test for each rule, over reports that are read once. */
const told = 'test/core/checks/told-findings.test.ts';
const corpus = 'test/support/corpus/planted-reports.ts';
/** A file on which more rules stand has tests of its own. */
const fewRules = 3;
let on = -1;
let hits = 0;
let limit = 0;
let covered = new Map();

const isOn = (id) => {
  if (id !== on) return false;
  hits += 1;
  if (hits > limit) throw new Error('This mutant runs without end.');
  return true;
};
const cover = (...ids) => {
  for (const id of ids) covered.set(id, (covered.get(id) ?? 0) + 1);
};
const runner = testRunner({ $on: isOn, $cover: cover });
const { loader } = runner;

// What imports what is known when everything was read once.
const readable = tests.filter((test) => {
  try {
    runner.testsOf(test);
    return true;
  } catch {
    parentPort.postMessage({ fails: test });
    return false;
  }
});

parentPort.on('message', ({ file, code, mutants, budget }) => {
  on = -1;
  runner.keepWhatIsNotOf(file);
  const own = file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
  const changed = loader.dependents(file);
  const near = nearTests(file, own, changed);
  loader.replace(file, code);
  loader.forget(changed);
  const plan = dryRun(near, own, rulesOf(changed));
  loader.replace(file, code.replace(/\$cover\([\d, ]*\)/g, '0'));
  for (const { id } of mutants) {
    parentPort.postMessage({ begins: id });
    parentPort.postMessage({ id, ...tried(id, plan, own, changed, budget) });
  }
  on = -1;
  loader.replace(file, null);
  loader.forget(changed);
  parentPort.postMessage({ done: file });
});

/** The test files that stand closest to a file: its own, the shared ones, those with the fewest imports between. */
function nearTests(file, own, changed) {
  const standing = readable.filter((test) => changed.has(test));
  const order = [...changed].filter((path) => standing.includes(path) && path !== own && !shared.includes(path));
  const first = standing.filter((path) => path === own || shared.includes(path));
  const close = [...first, ...order.slice(0, first.includes(own) ? nearest : nearest + 3)];
  const few = rulesOf(changed).length <= fewRules && !changed.has(corpus);
  return [...close.filter((path) => path !== told), ...(few && standing.includes(told) ? [told] : [])];
}

/** Ids of the rules that stand on a file. */
const rulesOf = (changed) =>
  [...changed]
    .flatMap((path) => /^src\/core\/checks\/([^/]+)\.ts$/.exec(path)?.[1] ?? [])
    .filter((id) => id !== 'index');

/** Which test passes by which mutant, how often and how long it takes. */
function dryRun(near, own, rules) {
  covered = new Map();
  const plan = { static: covered, tests: [], kills: new Map() };
  for (const path of near) {
    covered = plan.static;
    for (const [index, test] of runner.testsOf(path).entries()) {
      if (path === told && !rules.includes(test.row)) continue;
      covered = new Map();
      const name = `${path}#${index}`;
      const time = untouched(name, test);
      // A test that fails by itself notices nothing.
      if (time === null) continue;
      plan.tests.push({ path, index, name, time, covered, own: path === own, touches: covered.size > 0 });
    }
  }
  return plan;
}

/** Milliseconds of a test without any mutant; null = it fails. */
function untouched(name, test) {
  try {
    return runner.run(name, test);
  } catch {
    parentPort.postMessage({ fails: name });
    return null;
  }
}

function tried(id, plan, own, changed, budget) {
  const always = plan.static.has(id);
  const wanted = plan.tests
    .filter((test) => always || test.covered.has(id))
    .sort((a, b) => weight(b, plan) - weight(a, plan));
  if (wanted.length === 0) return { status: 'NoCoverage', ran: 0 };
  on = id;
  hits = 0;
  loader.forget(changed);
  const files = new Map();
  let time = 0;
  let ran = 0;
  for (const test of wanted) {
    if (time > budget) break;
    hits = 0;
    limit = 100_000 + 100 * (test.covered.get(id) ?? 0);
    ran += 1;
    try {
      if (!files.has(test.path)) files.set(test.path, runner.testsOf(test.path));
      time += runner.run(test.name, files.get(test.path)[test.index]);
    } catch {
      plan.kills.set(test.name, (plan.kills.get(test.name) ?? 0) + 1);
      return { status: hits > limit ? 'Timeout' : 'Killed', by: test.name, ran };
    }
  }
  return { status: 'Survived', ran, all: ran === wanted.length };
}

/** Tests that killed before come first, then those of the file's own, then those that run its code, then the quick ones. */
function weight({ name, own, touches, time }, { kills }) {
  return (kills.get(name) ?? 0) * 100 + (own ? 50 : 0) + (touches ? 20 : 0) - time / 100;
}
