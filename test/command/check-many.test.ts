import { checkMany, type Pool } from '../../src/command/check-many';
import { troubleSentences } from '../../src/command/command-words';
import type { FileJob, FileResult } from '../../src/command/file-result';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();

/** Answers with how many files this thread was asked for; takes its time, falls or never answers, as the file is called. */
const script = folder.write(
  'worker.cjs',
  `const { parentPort } = require('node:worker_threads');
let turn = 0;
parentPort.on('message', ({ file }) => {
  turn += 1;
  const answer = () => parentPort.postMessage({ file, trouble: null, purpose: 'sign', findings: [], aside: [], turn });
  if (file.startsWith('fall')) throw new Error('fallen');
  if (file.startsWith('leave')) process.exit(0);
  if (file.startsWith('grow')) { const all = []; for (;;) all.push(new Array(100_000).fill({ file })); }
  if (file.startsWith('hang')) for (;;);
  setTimeout(answer, file.startsWith('slow') ? 300 : 0);
});`,
);

async function checked(files: readonly string[], pool: Omit<Pool, 'script'> = {}): Promise<readonly FileResult[]> {
  const jobs = files.map((file): FileJob => ({ file, path: file, year: 2026 }));
  const results: FileResult[] = [];
  await checkMany(jobs, { script, ...pool }, (result) => void results.push(result));
  return results;
}
const filesOf = (results: readonly FileResult[]): readonly string[] => results.map(({ file }) => file);

describe('checkMany', () => {
  it('tells results in the order of the files, whoever is done first', async () => {
    const files = ['slow 1', 'a', 'b', 'slow 2', 'c', 'd', 'e'];
    expect(filesOf(await checked(files, { workers: 3 }))).toEqual(files);
  });

  it('asks each thread for file after file', async () => {
    const results = await checked(['a', 'b', 'c', 'd'], { workers: 1 });
    expect(results).toMatchObject([{ turn: 1 }, { turn: 2 }, { turn: 3 }, { turn: 4 }]);
  });

  it.each([
    ['fall', troubleSentences.stopped],
    ['leave', troubleSentences.stopped],
    ['hang', troubleSentences.tooLong],
  ])('says of one file that it was not checked when its thread should %s, and checks the rest', async (what, said) => {
    const file = `${what}.docx`;
    const results = await checked(['a', file, 'b', 'c'], { workers: 2, seconds: what === 'hang' ? 1 : 60 });
    expect(results.map(({ trouble }) => trouble)).toEqual([null, said(file), null, null]);
    expect(filesOf(results)).toEqual(['a', file, 'b', 'c']);
  });

  it('loses only the file for which the memory does not suffice', async () => {
    const results = await checked(['grow.docx', 'a'], { workers: 1, megabytes: 32 });
    expect(results.map(({ trouble }) => trouble)).toEqual([troubleSentences.stopped('grow.docx'), null]);
  });

  it('has nothing to tell without files', async () => {
    expect(await checked([])).toEqual([]);
  });
});
