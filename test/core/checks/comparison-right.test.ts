import { comparisonRight } from '../../../src/core/checks/comparison-right';
import type { CheckReportChanges } from '../../support/check-report';
import { ofAwards, saidBy } from '../../support/said-by-check';
import { checkFigures } from '../../support/check-report-texts';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['no figures of the year before', { figures: { counts: checkFigures.counts.filter(({ year }) => year === 2026) } }],
  ['a ratio with one decimal', { cells: { 'II/ratio/ldtt': '103,4%' } }],
  ['a minus sign', { cells: { 'II/total/ttldtt': '8', 'II/diff/ttldtt': '−1', 'II/ratio/ttldtt': '88,89%' } }],
  ['a dash', { cells: { 'II/diff/ldtt': '-' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['a difference', { cells: { 'II/diff/ldtt': '+5' } }, '61 trừ 59 là “+2”'],
  ['a sign', { cells: { 'II/diff/ldtt': '-2' } }, 'là “+2”'],
  ['a ratio', { cells: { 'II/ratio/ldtt': '90%' } }, '61 so với 59 là “103,39%”'],
  ['a bare ratio', { cells: { 'II/ratio/ldtt': '1,03' } }, 'là “103,39%”'],
  ['a difference from nothing', { cells: { 'II/before/ldtt': '', 'II/diff/ldtt': '+5' } }, 'năm trước không có số'],
  ['Phụ lục III too', { cells: { 'III/diff/gk/cn': '+1' } }, 'Phụ lục III'],
];

const rightWords: readonly string[] = [
  'So với năm 2025, số lượt tập thể được tặng danh hiệu thi đua không thay đổi.',
  'Có 61 Lao động tiên tiến, tăng 02 người so với năm 2025.',
  'Số Lao động tiên tiến tăng 3,4% so với cùng kỳ năm 2025.',
  'So với năm 2025, số Lao động tiên tiến tăng 02 người (bằng 103,39%).',
  // Nothing here is of the cluster's awards of N and N−1.
  'Tỷ lệ Lao động tiên tiến tăng 12,5% so với năm 2025.',
  'Số Lao động tiên tiến tăng 09 người so với kế hoạch và so với năm 2025.',
  'Số Lao động tiên tiến tăng 09 người so với năm 2020.',
  'Số Lao động tiên tiến tăng 02 lần so với năm 2025.',
  'Số Lao động tiên tiến của Sở Y tế tăng 09 người so với năm 2025.',
  'Đề nghị tặng Giấy khen tăng 05 cá nhân so với năm 2025.',
  'Sáng kiến tăng 09 so với năm 2025.',
  'Số cá nhân được tặng danh hiệu thi đua tăng 09 người so với năm 2025.',
];

const wrongWords: readonly (readonly [words: string, quote: string, right: string])[] = [
  ['Có 61 Lao động tiên tiến, tăng 03 người so với năm 2025.', 'tăng 03', 'tăng 02'],
  ['So với năm 2025, số Lao động tiên tiến giảm 02 người.', 'giảm 02', 'tăng 02'],
  ['Số Lao động tiên tiến tăng 12,5% so với cùng kỳ.', 'tăng 12,5%', 'tăng 3,39%'],
  ['So với năm 2025, số Lao động tiên tiến tăng 02 người (bằng 130,39%).', 'bằng 130,39%', 'bằng 103,39%'],
  ['So với năm 2025, số lượt cá nhân được tặng danh hiệu thi đua tăng 05 lượt.', 'tăng 05', 'tăng 03'],
  ['So với năm trước, Giấy khen cho cá nhân tăng 04 lượt, giảm 02 tập thể.', 'tăng 04', 'không thay đổi'],
];

describe('comparison-right', () => {
  it.each(rightWords)('says nothing about “%s”', (words) => {
    expect(saidBy(comparisonRight, ofAwards(words))).toEqual([]);
  });

  it.each(wrongWords)('finds “%s”', (words, quote, right) => {
    const [first = ''] = saidBy(comparisonRight, ofAwards(words));
    expect(first).toContain(`“${quote}” không khớp Phụ lục`);
    expect(first).toContain(`cần ghi “${right}”`);
    const unknown = {
      ...ofAwards(words),
      figures: { counts: checkFigures.counts.filter(({ year }) => year === 2026) },
    };
    expect(saidBy(comparisonRight, unknown)).toEqual([]);
  });

  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(comparisonRight, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(comparisonRight, changes).join('\n')).toContain(said);
  });

  /** Phụ lục II with other words for the label of a row. */
  const labelled = (from: string, to: string, cells: Readonly<Record<string, string>>): CheckReportChanges => ({
    cells,
    blocks: (blocks) =>
      blocks.map((block) =>
        'rows' in block && block.tag === 'bctd.a.II'
          ? {
              ...block,
              rows: block.rows.map((row) =>
                row.map((one) => ({
                  ...one,
                  lines: one.lines.map((line) =>
                    String(line.pieces[0]).startsWith(from) ? { ...line, pieces: [to] } : line,
                  ),
                })),
              ),
            }
          : block,
      ),
  });
  const loss = { 'II/total/ttldtt': '8', 'II/diff/ttldtt': '-1' };
  const fewer = { 'II/total/ttldtt': '8', 'II/diff/ttldtt': '1', 'II/ratio/ttldtt': '88,89%' };

  it('lets a fall stand without its sign only where the row says so', () => {
    expect(saidBy(comparisonRight, labelled('So sánh', 'Tăng, giảm', fewer))).toEqual([]);
    expect(saidBy(comparisonRight, { cells: fewer })).toEqual([
      'Phụ lục II, cột “Tập thể – Tập thể lao động tiên tiến”: so sánh ghi “1”, 8 trừ 9 là “-1”.',
    ]);
    const more = { ...fewer, 'II/diff/ttldtt': '2' };
    expect(saidBy(comparisonRight, labelled('So sánh', 'Tăng, giảm', more))).toHaveLength(1);
  });

  it('lets a growth stand for a ratio only where the row says so', () => {
    const cells = { 'II/ratio/ldtt': '3,39%' };
    expect(saidBy(comparisonRight, labelled('Tỷ lệ', 'Tỷ lệ tăng, giảm (%)', cells))).toEqual([]);
    expect(saidBy(comparisonRight, { cells })).toEqual([
      'Phụ lục II, cột “Cá nhân – Lao động tiên tiến”: tỷ lệ ghi “3,39%”, 61 so với 59 là “103,39%”.',
    ]);
    for (const fall of ['11,11%', '-11,11%'])
      expect(
        saidBy(comparisonRight, labelled('Tỷ lệ', 'Tỷ lệ tăng, giảm (%)', { ...loss, 'II/ratio/ttldtt': fall })),
      ).toEqual([]);
    const wrong = { 'II/ratio/ldtt': '4%' };
    expect(saidBy(comparisonRight, labelled('Tỷ lệ', 'Tỷ lệ tăng, giảm (%)', wrong))).toHaveLength(1);
  });

  it.each([
    ['nothing counted from nothing', { 'II/diff/ldtt': '0', 'II/ratio/ldtt': '' }, 0],
    ['all of it', { 'II/diff/ldtt': '+61', 'II/ratio/ldtt': '-' }, 0],
    ['another difference', { 'II/diff/ldtt': '+60', 'II/ratio/ldtt': ' – ' }, 1],
  ])('takes against a year without a figure %s', (_, cells, findings) => {
    expect(saidBy(comparisonRight, { cells: { 'II/before/ldtt': '', ...cells } })).toHaveLength(findings);
  });

  it('claims nothing against a figure it cannot read, and counts an empty cell of this year as none', () => {
    const unread = { 'II/before/ldtt': 'chưa rõ', 'II/diff/ldtt': '+5', 'II/ratio/ldtt': '-' };
    expect(saidBy(comparisonRight, { cells: unread })).toEqual([]);
    const none = { 'II/total/ldtt': '', 'II/diff/ldtt': '+2', 'II/ratio/ldtt': '103,39%' };
    expect(saidBy(comparisonRight, { cells: none })).toEqual([
      'Phụ lục II, cột “Cá nhân – Lao động tiên tiến”: so sánh ghi “+2”, 0 trừ 59 là “-59”.',
      'Phụ lục II, cột “Cá nhân – Lao động tiên tiến”: tỷ lệ ghi “103,39%”, 0 so với 59 là “0%”.',
    ]);
  });

  it('asks for no ratio to nothing', () => {
    const cells = { 'II/before/ldtt': '0', 'II/diff/ldtt': '+61', 'II/ratio/ldtt': '500%' };
    expect(saidBy(comparisonRight, { cells })).toEqual([]);
  });
});
