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
});
