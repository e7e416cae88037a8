/** Runs in a worker thread: a file to check comes in, what came of it goes out. */
import { parentPort } from 'node:worker_threads';
import { checkFile } from './check-file';
import type { FileJob } from './file-result';

parentPort?.on('message', (job: FileJob) => {
  void checkFile(job).then((result) => parentPort?.postMessage(result));
});
