/**
 * Putting 65 units' Word files together: reading each, matching its headings, its figures against the report, beside mammoth
 * merely reading the same files. The files are the reports of test/fixtures, five times each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import mammoth from 'mammoth';
import { allColumns } from '../../src/core/appendix/columns';
import type { ImportSetting } from '../../src/core/appendix/import/import-workbooks';
import { fileReader, mergeFiles } from '../../src/core/drafts/merge-files';
import { mau02 } from '../../src/core/outline/mau-02';
import { readDocument } from '../../src/files/read-document';
import { langSonUnits } from '../support/lang-son-units';

const ROUNDS = 7;
const FILES = 65;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of the processor: what else the machine does counts little. */
async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const folder = join(process.cwd(), 'test/fixtures/reports');
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))));
const units = langSonUnits.slice(0, FILES);
const files = units.map(({ name }, place) => ({
  name: `${name}.docx`,
  bytes: reports[place % reports.length] ?? new Uint8Array(),
}));
const setting: ImportSetting = { year: 2026, units, columns: allColumns(2026), counts: [], documents: [] };

/** Number of headings that were found in all files. */
function merge(): number {
  const understand = fileReader(mau02, setting);
  const understood = files.map(({ name, bytes }) => {
    const read = readDocument(bytes, name);
    if (!read.ok) throw new Error(read.trouble.sentence);
    return understand({ kind: 'document', name, document: read.value });
  });
  const merged = mergeFiles(understood, setting);
  return merged.files.reduce((sum, { headings }) => sum + headings.length, 0);
}

const readAll = async (): Promise<void> => {
  for (const { bytes } of files) await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
};

const main = async (): Promise<void> => {
  const found = merge();
  if (found < FILES * 20) throw new Error(`Chỉ nhận ra ${found} đề mục.`);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round += 1) {
    const [mine, other] = [await timed(merge), await timed(readAll)];
    if (round < 0) continue;
    ours.push(mine);
    theirs.push(other);
  }
  const [mine, other] = [median(ours), median(theirs)];
  console.log(`${FILES} tệp, ${found} đề mục: ${mine.toFixed(0)} ms, ${(mine / other).toFixed(2)} × mammoth`);
  console.log(`mammoth chỉ đọc: ${other.toFixed(0)} ms`);
  console.log(`tải của máy: ${(loadavg()[0] ?? 0).toFixed(1)}; giờ của bộ xử lý, trung vị ${ROUNDS} lượt xen kẽ`);
  if (mine > other) process.exitCode = 1;
};

void main();
