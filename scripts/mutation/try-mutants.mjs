/** Has mutants tried by a thread, which is ended and begun anew when a mutant hangs. */
import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';

/** Milliseconds after which a mutant that says nothing hangs. */
const patience = 120_000;

/** Tries mutants, file by file; `close` when no more come. */
export function mutantTrier(workerData) {
  let worker = null;
  const begun = () => (worker ??= new Worker(new URL('./worker.mjs', import.meta.url), { workerData }));

  /** Results by number, of all mutants or of those up to the first that hangs. */
  function attempt(job, results) {
    return new Promise((resolve, reject) => {
      const thread = begun();
      let current = null;
      let timer = null;
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (current !== null) results.set(current, { status: 'Timeout', ran: 0 });
          worker = null;
          void thread.terminate().then(end);
        }, patience);
      };
      const end = () => {
        clearTimeout(timer);
        thread.off('error', reject);
        thread.off('message', hear);
        resolve();
      };
      const hear = ({ begins, id, done, fails, ...result }) => {
        if (fails !== undefined) console.error(`fails without any mutant and is left out: ${fails}`);
        if (begins !== undefined) current = begins;
        if (id !== undefined) results.set(id, result);
        if (done === undefined) watch();
        else end();
      };
      thread.on('error', reject);
      thread.on('message', hear);
      thread.postMessage(job);
    });
  }

  return {
    async tryAll({ mutants, ...job }) {
      const results = new Map();
      while (results.size < mutants.length) {
        await attempt({ ...job, mutants: mutants.filter(({ id }) => !results.has(id)) }, results);
      }
      return results;
    },
    close: () => worker?.terminate(),
  };
}
