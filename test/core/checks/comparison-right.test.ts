import { comparisonRight } from '../../../src/core/checks/comparison-right';
import type { CheckReportChanges } from '../../support/check-report';
import { saidBy } from '../../support/said-by-check';
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

describe('comparison-right', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(comparisonRight, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(comparisonRight, changes).join('\n')).toContain(said);
  });
});
