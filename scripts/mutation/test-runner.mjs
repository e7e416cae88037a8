/** As much of jest as the tests of the core use, in this process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { expect } from 'expect';
import { projectFolder } from '../process.mjs';
import { moduleLoader } from './module-loader.mjs';

// The same chances in every run.
fc.configureGlobal({ seed: 20261123 });

const builder = 'test/support/check-report.ts';
const reading = 'src/core/checks/reading/read-report-file.ts';
/** What of the builder is the same every time for the same changes. */
const kept = [
  ['checkFile', 'export function checkFile(', 'function newFile('],
  ['checkReport', 'export const checkReport = (', 'const newReport = ('],
];

/** Runs tests of the project; `globals` holds what mutated code asks. */
export function testRunner(globals) {
  let collected = [];
  let turn = '';
  let calls = 0;
  const memory = new Map();
  const loader = moduleLoader({ ...globals, describe: (_name, body) => body(), it: collector(), expect, $kept: keep });

  function collector() {
    const add = (body) => collected.push(body);
    const it = (_name, body) => add(body);
    it.each = (rows) => (_name, body) => {
      for (const row of rows) add(Object.assign(() => (Array.isArray(row) ? body(...row) : body(row)), { row }));
    };
    return it;
  }

  /** What was made in the same place for the same changes. */
  function keep(make) {
    return (changes) => {
      const told = JSON.stringify(changes, (_, value) => (typeof value === 'function' ? String(value) : value));
      const key = [make.name, turn, calls++, told].join('|');
      if (!memory.has(key)) memory.set(key, make(changes));
      return memory.get(key);
    };
  }

  return {
    loader,
    /** The tests of a file, read anew. */
    testsOf(file) {
      loader.forget([file]);
      collected = [];
      turn = file;
      calls = 0;
      loader.load(file);
      return collected;
    },
    /** Runs one test. @returns milliseconds. */
    run(name, test) {
      turn = name;
      calls = 0;
      const from = performance.now();
      if (typeof test()?.then === 'function') throw new Error('A test of the core waits for a promise.');
      return performance.now() - from;
    },
    /** From now on reports and files of the tests are kept, as far as the mutated file has no part in making them. */
    keepWhatIsNotOf(mutated) {
      memory.clear();
      const source = readFileSync(join(projectFolder, builder), 'utf8');
      const changed = loader.dependents(mutated);
      const names = changed.has(builder) ? (changed.has(reading) ? ['checkFile'] : []) : ['checkFile', 'checkReport'];
      const chosen = kept.filter(([name]) => names.includes(name));
      const text = chosen.reduce(
        (rest, [name, from, to]) => `${rest.replace(from, to)}\nexport const ${name} = $kept(${to.split(/[ (]/)[1]});`,
        source,
      );
      loader.replace(builder, text);
      loader.forget(loader.dependents(builder));
    },
  };
}
