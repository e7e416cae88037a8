import { reportOfFile } from '../../../../src/core/checks/reading/read-report-file';
import type { AnnexCount, ReportAnnex } from '../../../../src/core/checks/reading/report';
import { mau02 } from '../../../../src/core/outline/mau-02';
import { cell, line, type DocumentBlock, type DocumentCell } from '../../../support/check-document';
import { checkFile, checkReport } from '../../../support/check-report';

const annexOf = (id: string, report = checkReport()): ReportAnnex => {
  const annex = report.annexes.find((one) => one.id === id);
  if (annex === undefined) throw new Error(`no annex ${id}`);
  return annex;
};
const valueAt = (counts: readonly AnnexCount[], row: string, column: string): number | null | undefined =>
  counts.find((count) => count.row === row && count.column === column)?.value;
const rowsOf = (counts: readonly AnnexCount[]): readonly string[] => [
  ...new Set(counts.map(({ kind, row, unit }) => `${kind}: ${row} (${unit ?? 'lạ'})`)),
];

/** The report with a table of another hand in place of an annex's own. */
const withTable = (id: 'I' | 'II' | 'III', rows: readonly (readonly DocumentCell[])[], opening = `Phụ lục ${id}`) =>
  reportOfFile(
    mau02,
    checkFile({
      withoutAnnexes: ['I', 'II', 'III'],
      part: false,
      blocks: (blocks): readonly DocumentBlock[] => [
        ...blocks,
        line(opening),
        line('(Kèm theo Báo cáo số 15/BC-CTĐ)'),
        { rows },
      ],
    }),
    { purpose: 'sign' },
  );

const texts = (...all: readonly string[]): readonly DocumentCell[] => all.map((text) => cell(text));

describe('annexes of our own document', () => {
  it('have their opening, their line and their table', () => {
    for (const annex of checkReport().annexes) {
      expect(annex.opening?.text).toBe(`Phụ lục ${annex.id}`);
      expect(annex.attached?.text).toContain('Kèm theo Báo cáo số 15/BC-CTĐ');
      expect(annex.table?.tags).toEqual([`bctd.a.${annex.id}`]);
    }
  });

  it('give every count of units, sums and comparison', () => {
    const { counts } = annexOf('II');
    expect(rowsOf(counts)).toEqual([
      'unit: Sở Nội vụ (snv)',
      'unit: Sở Tài chính (stc)',
      'unit: Sở Y tế (syt)',
      'total: Tổng cộng năm 2026 ()',
      'previous: Năm 2025 ()',
      'difference: So sánh (+/−) ()',
      'percent: Tỷ lệ 2026/2025 (%) ()',
    ]);
    expect(counts.every(({ column }) => column !== null)).toBe(true);
    expect(valueAt(counts, 'Sở Y tế', 'ldtt')).toBe(21);
    expect(valueAt(counts, 'Tổng cộng năm 2026', 'ldtt')).toBe(61);
    expect(valueAt(counts, 'So sánh (+/−)', 'ldtt')).toBe(2);
    expect(valueAt(counts, 'Tỷ lệ 2026/2025 (%)', 'ldtt')).toBe(103.39);
    expect(valueAt(annexOf('III').counts, 'Sở Nội vụ', 'bk-tinh/cn')).toBe(2);
  });

  it('name the paragraph of each count', () => {
    const report = checkReport({ cells: { 'II/snv/ldtt': '1.234' } });
    const count = annexOf('II', report).counts.find(({ value }) => value === 1234);
    expect(report.document.paragraphs[count?.paragraph ?? -1]?.text).toBe('1.234');
  });

  it('list the documents with the issuers as they stand', () => {
    const { documents } = annexOf('I');
    expect(documents.map(({ number, issuer }) => `${number} ${issuer}`)).toEqual([
      '03/KH-CTĐ Cụm thi đua',
      '12/KH-SNV Sở Nội vụ',
      '45/STC-VP Sở Tài chính',
      '18/KH-SYT Sở Y tế',
    ]);
    expect(documents[0]?.date).toBe('20/01/2026');
  });

  it('list no documents where they are only counted', () => {
    const { documents, table } = annexOf('I', checkReport({ figures: { documentLayout: 'summary' } }));
    expect(table).not.toBeNull();
    expect(documents).toEqual([]);
  });

  it('say what is known where nothing can be compared', () => {
    const now = checkReport().figures.counts.filter(({ year }) => year === 2026);
    const { counts } = annexOf('II', checkReport({ figures: { counts: now } }));
    const before = counts.filter(({ kind }) => kind === 'previous');
    expect(before.map(({ text, value }) => [text, value])).toEqual([['không có số liệu so sánh', null]]);
  });
});

describe('annexes of another hand', () => {
  it('are read with other columns, headers of three rows and a row of column numbers', () => {
    const report = withTable('III', [
      [
        cell('TT', { rows: 3 }),
        cell('Tên đơn vị', { rows: 3 }),
        cell('Hình thức khen thưởng', { columns: 4 }),
        cell('Ghi chú', { rows: 3 }),
      ],
      [cell('Giấy khen', { columns: 2 }), cell('Bằng khen của Chủ tịch UBND tỉnh', { columns: 2 })],
      texts('Tập thể', 'Cá nhân', 'TT', 'CN'),
      texts('1', '2', '3', '4', '5', '6', '7'),
      texts('1', 'Sở Nội vụ', '03', '1.234', '-', '2', ''),
      texts('2', 'Sở Tài chính', '', '10', '1', '02', ''),
      texts('3', 'Sở Công Thương', '1', '1', '1', '1', ''),
      [cell('TỔNG CỘNG', { columns: 2 }), ...texts('4', '1.245', '2', '5', '')],
      [cell('Năm 2025', { columns: 2 }), ...texts('4', '1.000', '2', '0', '')],
      [cell('Tăng, giảm', { columns: 2 }), ...texts('0', '+245', '0', '5', '')],
      [cell('So sánh (%)', { columns: 2 }), ...texts('100%', '124,50%', '100%', '', '')],
    ]);
    const { counts } = annexOf('III', report);
    expect(rowsOf(counts)).toEqual([
      `unit: Sở Nội vụ (${report.data.units[0]?.id})`,
      `unit: Sở Tài chính (${report.data.units[1]?.id})`,
      'unit: Sở Công Thương (lạ)',
      'total: TỔNG CỘNG ()',
      'previous: Năm 2025 ()',
      'difference: Tăng, giảm ()',
      'percent: So sánh (%) ()',
    ]);
    expect([...new Set(counts.map(({ column }) => column))]).toEqual(['gk/tt', 'gk/cn', 'bk-tinh/tt', 'bk-tinh/cn']);
    expect(valueAt(counts, 'Sở Nội vụ', 'gk/cn')).toBe(1234);
    expect(valueAt(counts, 'Sở Nội vụ', 'bk-tinh/tt')).toBe(0);
    expect(valueAt(counts, 'Tăng, giảm', 'gk/cn')).toBe(245);
    expect(valueAt(counts, 'So sánh (%)', 'gk/cn')).toBe(124.5);
  });

  it('are found by an Arabic number and a title on the same line', () => {
    const rows = [
      texts('STT', 'Đơn vị', 'LĐTT', 'CSTĐ cơ sở'),
      texts('1', 'Sở Y tế', '20', '3'),
      texts('', 'Cộng', '20', '3'),
    ];
    const report = withTable('II', rows, 'PHỤ LỤC SỐ 02: TỔNG HỢP DANH HIỆU THI ĐUA');
    expect(annexOf('II', report).opening?.text).toContain('SỐ 02');
    expect(valueAt(annexOf('II', report).counts, 'Sở Y tế', 'ldtt')).toBe(20);
    expect(annexOf('I', report).opening).toBeNull();
  });

  it('may be divided into several tables', () => {
    const report = reportOfFile(
      mau02,
      checkFile({
        withoutAnnexes: ['I', 'II', 'III'],
        blocks: (blocks) => [
          ...blocks,
          line('Phụ lục II'),
          { rows: [texts('STT', 'Đơn vị', 'Lao động tiên tiến', 'CSTĐ cơ sở'), texts('1', 'Sở Y tế', '20', '3')] },
          line('Tập thể'),
          { rows: [texts('STT', 'Đơn vị', 'TTLĐXS', 'TTLĐTT'), texts('1', 'Sở Y tế', '2', '5')] },
        ],
      }),
    );
    const { counts } = annexOf('II', report);
    expect([valueAt(counts, 'Sở Y tế', 'ldtt'), valueAt(counts, 'Sở Y tế', 'ttldtt')]).toEqual([20, 5]);
    const five = counts.find(({ value }) => value === 5);
    expect(report.document.paragraphs[five?.paragraph ?? -1]?.text).toBe('5');
  });

  it('keep a header that nobody understands, without a column', () => {
    const rows = [texts('STT', 'Đơn vị', 'Lao động tiên tiến', 'Huy hiệu của cụm'), texts('1', 'Sở Y tế', '20', '7')];
    const { counts } = annexOf('II', withTable('II', rows));
    expect(counts.find(({ header }) => header === 'Huy hiệu của cụm')).toMatchObject({ column: null, value: 7 });
  });

  it('list documents of other columns, under lines that name the issuer', () => {
    const report = withTable('I', [
      texts('TT', 'Số văn bản', 'Ký hiệu', 'Ngày ban hành', 'Loại', 'Trích yếu'),
      [cell('I. Sở Nội vụ', { columns: 6 })],
      texts('1', '12', 'KH-SNV', '02/02/2026', 'Kế hoạch', 'phát động thi đua'),
      [cell('II. Sở Y tế', { columns: 6 })],
      [cell('Không ban hành', { columns: 6 })],
      [cell('Tổng cộng: 01 văn bản', { columns: 6 })],
    ]);
    expect(annexOf('I', report).documents).toMatchObject([
      { number: '12/KH-SNV', title: 'Kế hoạch phát động thi đua', issuer: 'Sở Nội vụ' },
    ]);
  });

  it('are told where the opening is gone and the control stands', () => {
    const report = checkReport({
      blocks: (blocks) => blocks.filter((block) => 'rows' in block || block.pieces.join('') !== 'Phụ lục II'),
    });
    expect(annexOf('II', report).opening).toBeNull();
    expect(annexOf('II', report).counts.length).toBeGreaterThan(0);
  });

  it('are none where there are none, whatever the text says of them', () => {
    const report = checkReport({ withoutAnnexes: ['I', 'II', 'III'], bodies: { 'P1.I.2': 'Phụ lục I kèm theo.' } });
    expect(report.annexes.map(({ opening, lines, table }) => [opening, lines.length, table])).toEqual([
      [null, 0, null],
      [null, 0, null],
      [null, 0, null],
    ]);
  });
});
