/**
 * Checking a report of 10,000 paragraphs with annexes of 65 units: the core alone beside one NFC pass over the same text,
 * reading the file and checking it beside mammoth merely reading it, and what a paragraph costs as the report grows.
 */
import { loadavg } from 'node:os';
import process from 'node:process';
import mammoth from 'mammoth';
import { allChecks } from '../../src/core/checks';
import { reportOfFile } from '../../src/core/checks/reading/read-report-file';
import { runChecks } from '../../src/core/checks/run-checks';
import { mau02 } from '../../src/core/outline/mau-02';
import type { FileDocument } from '../../src/core/report/file-document';
import { readDocument } from '../../src/files/read-document';
import { withoutControls } from '../support/check-report';
import { largeDocument } from '../support/large-document';
import { largeFile } from '../support/large-report';

const ROUNDS = 9;
/** Paragraphs of the bodies, and of the rest of the report with annexes of 65 units. */
const BODIES = 6_750;
const ANNEXES = 3_300;
const GROWING = [1, 3, 10];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of the processor that this program took since then: what else the machine does counts little. */
const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return spent(start);
}

function read(bytes: Uint8Array): FileDocument {
  const found = readDocument(bytes, 'bao-cao.docx');
  if (!found.ok) throw new Error(found.trouble.sentence);
  return found.value;
}

/** Findings; throws when a check could not be run, since its time would say nothing. */
function check(document: FileDocument): number {
  const results = [...runChecks(allChecks, reportOfFile(mau02, document))];
  const broken = results.filter(({ outcome }) => outcome === 'broken').map(({ check: id }) => id);
  if (broken.length > 0 || results.length !== allChecks.length)
    throw new Error(`Không chạy được: ${broken.join(', ')}`);
  return results.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** One pass of Unicode normalisation over every paragraph. */
const normalised = ({ paragraphs }: FileDocument): number =>
  paragraphs.reduce((sum, { text }) => sum + text.normalize('NFC').length, 0);

const letters = ({ paragraphs }: FileDocument): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** Work over what is made anew for each round and costs nothing: what was remembered of the round before would help. */
interface Contender {
  readonly before: () => FileDocument;
  readonly work: (document: FileDocument) => unknown;
}

/** Medians of each work, all in turns. */
async function inTurns(
  contenders: Readonly<Record<string, Contender>>,
  rounds = ROUNDS,
): Promise<(name: string) => number> {
  const times = new Map<string, number[]>();
  for (let round = -1; round < rounds; round += 1)
    for (const [name, { before, work }] of Object.entries(contenders)) {
      const document = before();
      const time = await timed(() => work(document));
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  return (name) => median(times.get(name) ?? []);
}

const main = async (): Promise<void> => {
  const bytes = largeDocument(BODIES);
  const ours = read(bytes);
  const buffer = Buffer.from(bytes);
  // mammoth must have read the same words, else its time says nothing.
  const { value } = await mammoth.extractRawText({ buffer });
  if (value.length < letters(ours)) throw new Error('mammoth đọc thiếu chữ.');
  console.log(
    `${ours.paragraphs.length} đoạn, ${letters(ours)} chữ, ${Math.round(bytes.length / 1024)} KiB, ${check(ours)} phát hiện`,
  );

  const again = (): FileDocument => read(bytes);
  const typedAgain = (): FileDocument => ({ ...withoutControls(again()), dataParts: [] });
  const time = await inTurns({
    nfc: { before: again, work: normalised },
    core: { before: again, work: check },
    typed: { before: typedAgain, work: check },
    read: { before: () => ours, work: again },
    whole: { before: () => ours, work: () => check(again()) },
    mammoth: { before: () => ours, work: () => mammoth.extractRawText({ buffer }) },
  });
  const line = (name: string, value: number, ratio: number, other: string): void =>
    console.log(`${name}: ${value.toFixed(1)} ms, ${ratio.toFixed(2)} × ${other}`);
  console.log(`một lượt NFC: ${time('nfc').toFixed(1)} ms`);
  line('hiểu và kiểm tra (lõi)', time('core'), time('core') / time('nfc'), 'một lượt NFC');
  line('như trên, văn bản gõ tay', time('typed'), time('typed') / time('nfc'), 'một lượt NFC');
  line('đọc tệp', time('read'), time('read') / time('mammoth'), 'mammoth');
  line('đọc tệp rồi kiểm tra', time('whole'), time('whole') / time('mammoth'), 'mammoth');
  console.log(`mammoth chỉ đọc: ${time('mammoth').toFixed(1)} ms`);
  console.log(`mammoth / đọc và kiểm tra: ${(time('mammoth') / time('whole')).toFixed(2)} ×`);

  const costs: number[] = [];
  for (const times of GROWING) {
    const bodies = BODIES * times + ANNEXES * (times - 1);
    const took = await inTurns({ check: { before: () => largeFile(bodies), work: check } }, 1);
    const cost = (took('check') / (bodies + ANNEXES)) * 1000;
    costs.push(cost);
    console.log(
      `${bodies + ANNEXES} đoạn: ${cost.toFixed(0)} µs mỗi đoạn, ${(cost / (costs[0] ?? cost)).toFixed(2)} × mức của 10.000 đoạn`,
    );
  }
  console.log(`tải của máy: ${(loadavg()[0] ?? 0).toFixed(1)}; giờ của bộ xử lý, trung vị ${ROUNDS} lượt xen kẽ`);
  if (time('whole') > time('mammoth')) process.exitCode = 1;
};

void main();
