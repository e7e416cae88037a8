/** Checks many files at a time, each in a worker thread, so that one that breaks it or never ends costs only itself. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { troubleSentences } from './command-words';
import { unreadable, type FileJob, type FileResult } from './file-result';

/** How the work is shared out. */
export interface Pool {
  /** The worker's script. */
  readonly script: string;
  /** Most threads; without it as many as the computer runs at a time, at most 8. */
  readonly workers?: number;
  /** Longest time for a file in seconds. */
  readonly seconds?: number;
  /** Most memory a thread may hold. */
  readonly megabytes?: number;
}

/** More threads would only want memory: each may hold a large document. */
const MOST_WORKERS = 8;
/** Longest time for a file in seconds; a report of a hundred pages takes less than one. */
const LONGEST = 60;
/** Megabytes one thread may hold; the largest file that is read needs less. */
const MOST_MEMORY = 1_024;

type Loss = 'stopped' | 'tooLong';

/** Asks a worker for one file. A worker that was lost must not be asked again. */
const ask = (worker: Worker, job: FileJob, seconds: number): Promise<FileResult | Loss> =>
  new Promise((resolve) => {
    const done = (answer: FileResult | Loss): void => {
      clearTimeout(timer);
      // One by one: the worker hears through a listener of its own.
      worker.off('message', done).off('error', lost).off('exit', lost);
      resolve(answer);
    };
    const lost = (): void => done('stopped');
    const timer = setTimeout(() => done('tooLong'), seconds * 1_000);
    worker.on('message', done).on('error', lost).on('exit', lost);
    worker.postMessage(job);
  });

/** A new thread. What it says after it was lost concerns nobody, but unheard it would end the program. */
const newWorker = ({ script, megabytes = MOST_MEMORY }: Pool): Worker =>
  new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } }).on('error', () => undefined);

/**
 * Checks files and tells what came of each in the order of the files, as soon as those before it are told. Never rejects
 * because of a file.
 */
export async function checkMany(
  jobs: readonly FileJob[],
  pool: Pool,
  told: (result: FileResult) => void,
): Promise<void> {
  const results = new Map<number, FileResult>();
  let next = 0;
  let toTell = 0;
  const keep = (turn: number, result: FileResult): void => {
    results.set(turn, result);
    for (let ready = results.get(toTell); ready; ready = results.get(toTell)) {
      results.delete(toTell);
      toTell += 1;
      told(ready);
    }
  };

  const work = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let turn = next++; turn < jobs.length; turn = next++) {
      const job = jobs[turn];
      if (!job) break;
      worker ??= newWorker(pool);
      const answer: FileResult | Loss = await ask(worker, job, pool.seconds ?? LONGEST);
      if (typeof answer !== 'string') keep(turn, answer);
      else {
        await worker.terminate();
        worker = null;
        keep(turn, unreadable(job, troubleSentences[answer](job.file)));
      }
    }
    await worker?.terminate();
  };
  const most = pool.workers ?? Math.min(availableParallelism(), MOST_WORKERS);
  await Promise.all(Array.from({ length: Math.min(most, jobs.length) }, work));
}
