/**
 * 60 saved reports through the worker threads of `npm run check`, beside the same files in one thread after another, and
 * beside the command started anew for each file. The thread alone pays its start and its warming up as the pool does.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, copyFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { checkMany } from '../../src/command/check-many';
import type { FileJob, FileResult } from '../../src/command/file-result';

const FILES = 60;
const ROUNDS = 5;
const script = resolve('build/command/check-worker.mjs');
const corpus = 'test/fixtures/reports';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds for all files with so many threads; throws when one was not checked. */
async function time(jobs: readonly FileJob[], workers: number): Promise<number> {
  const results: FileResult[] = [];
  const start = performance.now();
  await checkMany(jobs, { script, workers }, (result) => void results.push(result));
  const took = performance.now() - start;
  const checked = results.filter(({ trouble, findings }) => trouble === null && findings.length > 0);
  if (checked.length !== jobs.length) throw new Error(`${checked.length} of ${jobs.length} files were checked`);
  return took;
}

/** Milliseconds for all files, the command started for each. */
function timeStarts(jobs: readonly FileJob[]): number {
  const start = performance.now();
  for (const { path } of jobs) {
    const { status } = spawnSync(process.execPath, ['scripts/check.mjs', path], { stdio: 'ignore' });
    if (status !== 0 && status !== 1) throw new Error(`the command ended with ${status ?? 'nothing'}`);
  }
  return performance.now() - start;
}

const main = async (): Promise<void> => {
  execFileSync(process.execPath, ['scripts/build-command.mjs']);
  const names = readdirSync(corpus).filter((name) => name.endsWith('.docx'));
  const folder = mkdtempSync(join(tmpdir(), 'check-files-'));
  try {
    const jobs = Array.from({ length: FILES }, (_, index): FileJob => {
      const path = join(folder, `${index}.docx`);
      copyFileSync(join(corpus, names[index % names.length] ?? ''), path);
      return { file: path, path, year: 2026 };
    });
    const threads = availableParallelism();
    const pool: number[] = [];
    const single: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      pool.push(await time(jobs, threads));
      single.push(await time(jobs, 1));
    }
    const starts = timeStarts(jobs);
    const figure = (values: readonly number[]): string =>
      `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
    console.log(`tải của máy: ${(loadavg()[0] ?? 0).toFixed(1)}; luồng: ${threads}; tệp: ${FILES}`);
    console.log(`nhiều luồng: ${figure(pool)}`);
    console.log(`một luồng, lần lượt: ${figure(single)}`);
    console.log(`chạy lệnh riêng cho từng tệp: ${starts.toFixed(0)} ms`);
    console.log(`một luồng / nhiều luồng: ${(median(single) / median(pool)).toFixed(2)} ×`);
    console.log(`từng lệnh / nhiều luồng: ${(starts / median(pool)).toFixed(2)} ×`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

void main();
