/**
 * Adopting a draft of some 300 pages without controls: reading the file, matching the headings, understanding the report and
 * planning the controls, beside mammoth merely reading the same file.
 */
import { loadavg } from 'node:os';
import process from 'node:process';
import mammoth from 'mammoth';
import { boundsOf } from '../../src/core/checks/reading/bounds';
import { reportOfFile } from '../../src/core/checks/reading/read-report-file';
import { planAdoption } from '../../src/core/drafts/adoption-plan';
import { matchDraft } from '../../src/core/drafts/match-draft';
import { mau02 } from '../../src/core/outline/mau-02';
import { outlineItems } from '../../src/core/outline/outline-items';
import type { FileDocument } from '../../src/core/report/file-document';
import { newReportData } from '../../src/core/report/report-data';
import { readDocument } from '../../src/files/read-document';
import { sendCopy } from '../../src/files/send-copy';
import { largeDocument } from '../support/large-document';

const ROUNDS = 9;
/** Ten paragraphs of two or three sentences fill a page. */
const BODIES = 3_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of the processor: what else the machine does counts little. */
async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function read(bytes: Uint8Array): FileDocument {
  const found = readDocument(bytes, 'du-thao.docx');
  if (!found.ok) throw new Error(found.trouble.sentence);
  return found.value;
}

const items = outlineItems(mau02, newReportData(mau02, 2026));

/** Number of controls that would be laid. */
function adopt(document: FileDocument): number {
  const match = matchDraft(mau02, document);
  reportOfFile(mau02, document, { year: 2026 });
  return planAdoption(items, match, document, boundsOf(mau02, document).bodyEnd).controls.length;
}

const main = async (): Promise<void> => {
  const copy = sendCopy(largeDocument(BODIES));
  if (!copy.ok) throw new Error(copy.trouble.sentence);
  const bytes = copy.value;
  const buffer = Buffer.from(bytes);
  const document = read(bytes);
  const letters = document.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const { value } = await mammoth.extractRawText({ buffer });
  // mammoth must have read the same words, else its time says nothing.
  if (value.length < letters) throw new Error('mammoth đọc thiếu chữ.');
  const controls = adopt(document);
  if (controls < 60) throw new Error(`Chỉ nhận ra ${controls} ô.`);
  console.log(
    `${document.paragraphs.length} đoạn, ${letters} chữ, ${Math.round(bytes.length / 1024)} KiB, ${controls} ô`,
  );

  const ways = {
    match: () => matchDraft(mau02, document),
    whole: () => adopt(read(bytes)),
    mammoth: () => mammoth.extractRawText({ buffer }),
  };
  const times: Record<keyof typeof ways, number[]> = { match: [], whole: [], mammoth: [] };
  for (let round = -1; round < ROUNDS; round += 1)
    for (const name of ['match', 'whole', 'mammoth'] as const) {
      const took = await timed(ways[name]);
      if (round >= 0) times[name].push(took);
    }
  const [match, whole, other] = [median(times.match), median(times.whole), median(times.mammoth)];
  console.log(`tìm đề mục: ${match.toFixed(1)} ms`);
  console.log(
    `đọc tệp, tìm đề mục, hiểu báo cáo, lập kế hoạch gắn ô: ${whole.toFixed(1)} ms, ${(whole / other).toFixed(2)} × mammoth`,
  );
  console.log(`mammoth chỉ đọc: ${other.toFixed(1)} ms`);
  console.log(`tải của máy: ${(loadavg()[0] ?? 0).toFixed(1)}; giờ của bộ xử lý, trung vị ${ROUNDS} lượt xen kẽ`);
  if (whole > other) process.exitCode = 1;
};

void main();
