/**
 * How long the report takes to build, beside the npm library `docx` making the same letterhead, headings, guidance,
 * signature and annex sections, and beside the limit: joining the same bytes.
 */
import { performance } from 'node:perf_hooks';
import * as docx from 'docx';
import { outlinePackage } from '../../src/core/ooxml/outline-package';
import { reportParts } from '../../src/core/ooxml/report-docx';
import type { ReportContent } from '../../src/core/report/report-content';
import { docxParts } from '../../src/files/docx-parts';
import { packDocx } from '../../src/files/pack-docx';
import { filledFields, reportSample } from '../support/report-sample';

const font = 'Times New Roman';
const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
  readonly size?: number;
}

const line = (text: string, look: Look = {}, options: docx.IParagraphOptions = {}): docx.Paragraph =>
  new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    ...options,
    children: [new docx.TextRun({ text, font, size: 28, ...look })],
  });

const columns = (widths: readonly [number, number], ...rows: readonly (readonly docx.Paragraph[])[][]): docx.Table =>
  new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: 9354, type: docx.WidthType.DXA },
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new docx.TableCell({
                width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });

/** The same report through the peer, without the controls it cannot make. */
const peer = (content: ReportContent): docx.Document => {
  const { fields, fixed, items, appendices } = content;
  const bold = { bold: true };
  const body = {
    alignment: docx.AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { before: 120, line: 276 },
  };
  const page = (orientation: 'portrait' | 'landscape') => ({
    page: {
      size: { width: 11906, height: 16838, orientation },
      margin: { top: 1134, bottom: 1134, left: 1701, right: 851 },
      pageNumbers: { start: 1 },
    },
    titlePage: true,
  });
  const text = (value: string | undefined) => value ?? '……';
  return new docx.Document({
    sections: [
      {
        properties: page('portrait'),
        headers: {
          default: new docx.Header({
            children: [new docx.Paragraph({ children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          columns(
            [3700, 5654],
            [
              [
                line(text(fields.council), { size: 26 }),
                line(`${fixed.issuer} ${text(fields.cluster)}`, { ...bold, size: 26 }),
              ],
              [line(fixed.country, { ...bold, size: 26 }), line(fixed.motto, bold)],
            ],
            [
              [line(`Số: ${text(fields.number)}/BC-${text(fields.symbol)}`, { size: 26 })],
              [line(`${text(fields.place)}, ${text(fields['issue-date'])}`, { italics: true })],
            ],
          ),
          line(fixed.documentType, bold),
          line(fixed.title[content.wording], bold),
          ...items.flatMap((item) => [
            line(
              item.text,
              { bold: item.level !== 'bullet', allCaps: item.level === 'section' },
              { ...body, keepNext: true },
            ),
            ...(item.help === null ? [] : [line(`[Hướng dẫn] ${item.help}`, {}, body)]),
          ]),
          columns(
            [4354, 5000],
            [
              [
                line(fixed.recipientsLabel, { ...bold, italics: true, size: 24 }),
                ...fixed.recipients.map((one) => line(`- ${one};`, { size: 22 })),
              ],
              [line(fixed.onBehalf, bold), line(fixed.signerTitle, bold), line(text(fields['signer-name']), bold)],
            ],
          ),
        ],
      },
      ...appendices.map((appendix) => ({
        properties: page(appendix.orientation),
        children: [
          line(`Phụ lục ${appendix.id}`, bold),
          line(appendix.title, { ...bold, allCaps: true }),
          line(`(Kèm theo Báo cáo số ${text(fields.number)}/BC-${text(fields.symbol)})`, { italics: true }),
          line('[Hướng dẫn]', {}, body),
        ],
      })),
    ],
  });
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Median time of one run in milliseconds, after as many runs to warm up as are measured. */
const time = async (runs: number, work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(runs));
};

const main = async (): Promise<void> => {
  const content = reportSample(2026, 'form', filledFields);
  const build = () => outlinePackage(content, { lastAppendix: 'own-section' });
  const pieces = build().split(/(?=<)/);
  let length = 0;
  const concatenation = await time(200, () => {
    length += pieces.join('').length;
  });
  const ours = await time(200, build);
  const oursZipped = await time(40, () => packDocx(reportParts(content, { dataPart: null, autoOpen: null })));
  const theirs = await time(40, () => docx.Packer.toBuffer(peer(content)));
  // What of the peer's time is packing and not building: the same parts packed by themselves.
  const read = docxParts(await docx.Packer.toBuffer(peer(content)));
  const packing = read.ok ? await time(40, () => packDocx(read.parts)) : 0;
  const figure = (value: number): string => `${value.toFixed(2)} ms`;
  console.log(`gói để chèn (${Math.round(build().length / 1024)} KiB): ${figure(ours)}`);
  console.log(`tệp .docx của ta, đã nén: ${figure(oursZipped)}`);
  console.log(`tệp .docx của thư viện docx, đã nén: ${figure(theirs)}`);
  console.log(`  trong đó phần nén khoảng ${figure(packing)}`);
  console.log(`giới hạn (nối chuỗi cùng số byte): ${figure(concatenation)}`);
  console.log(`dựng bằng docx (trừ phần nén) / dựng gói: ${((theirs - packing) / ours).toFixed(1)} × (mục tiêu ≥ 5)`);
  console.log(`tệp .docx của docx / gói để chèn: ${(theirs / ours).toFixed(1)} ×`);
  console.log(`tệp .docx của docx / tệp .docx của ta: ${(theirs / oursZipped).toFixed(1)} ×`);
  console.log(`dựng gói / nối chuỗi: ${(ours / concatenation).toFixed(1)} ×${length > 0 ? '' : ' ?'}`);
};

void main();
