import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOfFile } from '../../../../src/core/checks/reading/read-report-file';
import type { Report, ReportLine } from '../../../../src/core/checks/reading/report';
import { mau02 } from '../../../../src/core/outline/mau-02';
import { cell, documentOf, line, typedDocument, type DocumentBlock } from '../../../support/check-document';
import { checkFile, checkReport } from '../../../support/check-report';

const form = readFileSync(join(__dirname, '../../../fixtures/de-cuong-mau-02.txt'), 'utf8');

const item = (report: Report, id: string) => report.items.find((one) => one.item.id === id);
const zones = (report: Report): readonly string[] =>
  report.lines.flatMap(({ zone }, place) => (report.lines[place - 1]?.zone === zone ? [] : [zone]));
const said = (lines: readonly ReportLine[]): readonly string[] => lines.map(({ paragraph }) => paragraph.text);

describe('reportOfFile on our own document', () => {
  const report = checkReport();

  it('finds every heading and body by its control', () => {
    expect(report.items.filter(({ found }) => found !== 'control').map((one) => one.item.id)).toEqual([]);
    expect(report.items.filter((one) => one.item.help !== null && one.text === '').map((one) => one.item.id)).toEqual(
      [],
    );
    expect(report.items.filter(({ status }) => !['written', 'none'].includes(status.state))).toEqual([]);
    expect(item(report, 'P1.I.1')?.body).toHaveLength(2);
  });

  it('reads what was entered from the data part', () => {
    expect(report.entered).toBe(true);
    expect(report.data.cluster).toBe('các sở tổng hợp');
    expect(report.figures.counts).toHaveLength(6);
    expect(report.year).toBe(2026);
  });

  it('tells the parts of the report in their order', () => {
    expect(zones(report)).toEqual(['letterhead', 'title', 'addressee', 'body', 'closing', 'annex']);
    expect(report.repeated).toEqual([]);
    expect(report.strange).toEqual([]);
  });
});

describe('reportOfFile on the form itself', () => {
  const report = reportOfFile(mau02, typedDocument(form), { purpose: 'send' });

  it('recognises every heading of the form, those broken over two lines too', () => {
    const nowhere = report.items.filter(({ found }) => found !== 'words').map((one) => one.item.id);
    expect(nowhere).toEqual([]);
    expect(item(report, 'P1t')?.heading?.text).toBe('KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO ');
  });

  it('takes the second III for the mục it is', () => {
    expect(item(report, 'P1.VI')?.heading?.text.trim()).toBe('III. ĐÁNH GIÁ CHUNG');
    expect(report.repeated).toEqual([]);
  });

  it('says its year and its parts', () => {
    expect(report.year).toBe(2017);
    expect(report.entered).toBe(false);
    expect(zones(report)).toEqual(['outside', 'letterhead', 'title', 'body', 'closing']);
    expect(said(report.strange)).toEqual([]);
  });
});

describe('reportOfFile without controls', () => {
  const report = reportOfFile(mau02, checkFile({ controls: false, part: false }), { purpose: 'sign' });

  it('finds headings and bodies by the words', () => {
    expect(report.items.filter(({ found }) => found !== 'words').map((one) => one.item.id)).toEqual([]);
    const own = checkReport();
    for (const {
      item: { id, help },
      text,
    } of own.items)
      if (help !== null) expect([id, item(report, id)?.text]).toEqual([id, text]);
  });

  it('knows year and units from the text', () => {
    expect(report.year).toBe(2026);
    expect(report.data.units.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']);
    expect(zones(report)).toEqual(zones(checkReport()));
  });
});

describe('reportOfFile on anything else', () => {
  it('reads an empty document', () => {
    const report = reportOfFile(mau02, documentOf([]), { purpose: 'sign', year: 2026 });
    expect(report.items.every(({ found, text }) => found === 'nowhere' && text === '')).toBe(true);
    expect([report.year, report.lines, report.entered]).toEqual([2026, [], false]);
  });

  it('takes the purpose from what the document remembers', () => {
    const file = checkFile({ memory: { purpose: 'send' } });
    expect(reportOfFile(mau02, file).purpose).toBe('send');
    expect(reportOfFile(mau02, file, { purpose: 'sign' }).purpose).toBe('sign');
  });

  it('says the year of the document where the data say another', () => {
    const report = reportOfFile(mau02, { ...checkFile(), dataParts: checkFile({ data: { year: 2025 } }).dataParts });
    expect([report.year, report.data.year]).toEqual([2026, 2025]);
  });

  it('does not use the data of another cluster', () => {
    const other = checkFile({
      data: {
        cluster: 'các xã miền Tây',
        number: '08',
        symbol: 'XMT',
        archive: 'VP',
        signerOffice: 'CHỦ TỊCH',
        signerName: 'Lê Thị An',
        units: [],
      },
    });
    const report = reportOfFile(mau02, { ...checkFile(), dataParts: other.dataParts });
    expect(report.entered).toBe(false);
    expect(report.data.cluster).toBe('các sở tổng hợp');
  });

  it('never throws, and gives a line for every paragraph', () => {
    const words = fc.constantFrom(
      'BÁO CÁO',
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TỔ CHỨC TRIỂN KHAI CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
      '1. Ưu điểm: tốt',
      'VI. ĐÁNH GIÁ CHUNG',
      'Nơi nhận:',
      'Phụ lục II',
      'Kính gửi: Sở',
      'năm 2026',
      '',
    );
    const tag = fc.constantFrom('bctd.h.P1.VI', 'bctd.b.P1.VI.1', 'bctd.a.II', 'bctd.f.year', 'khác');
    const text = fc.oneof(words, fc.string());
    const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
      text.map((one) => line(one)),
      fc.tuple(text, tag).map(([one, of]) => ({ ...line(one), tag: of })),
      fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => ({
        rows: rows.map((row) => row.map((one) => cell(one))),
      })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), fc.array(fc.string(), { maxLength: 2 }), (blocks, dataParts) => {
        const document = documentOf(blocks, { dataParts });
        const report = reportOfFile(mau02, document, { year: 2026 });
        expect(report.lines.map(({ paragraph }) => paragraph.index)).toEqual(document.paragraphs.map((_, at) => at));
      }),
      { numRuns: 60 },
    );
  });
});
