import { cstdcsWithinCap } from '../../../src/core/checks/cstdcs-within-cap';
import type { CheckReportChanges } from '../../support/check-report';
import { outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['15% rounded to a person', { cells: { 'II/syt/ldtt': '23', 'II/syt/cstdcs': '3' } }],
  ['no Lao động tiên tiến at all', { cells: { 'II/snv/ldtt': '' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['5 of 20', { cells: { 'II/snv/cstdcs': '5' } }, 'Chiến sĩ thi đua cơ sở 5, bằng 25% của 20'],
  ['4 of 20', { cells: { 'II/stc/cstdcs': '4' } }, 'nhiều nhất là 15% (3 người)'],
  ['too many altogether', { cells: { 'II/total/cstdcs': '10' } }, 'hàng “Tổng cộng năm 2026”'],
  ['one of two', { cells: { 'II/syt/ldtt': '2', 'II/syt/cstdcs': '1' } }, 'bằng 50%'],
  ['all of them', { cells: { 'II/snv/cstdcs': '20' } }, 'bằng 100%'],
];

describe('cstdcs-within-cap', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(cstdcsWithinCap, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(cstdcsWithinCap, changes).join('\n')).toContain(said);
  });

  it('is an error only as long as the decree was in force', () => {
    const severities = [2023, 2024, 2026].map((year) =>
      outcomesOf(cstdcsWithinCap, {
        data: { year },
        figures: { counts: [] },
        cells: { 'II/snv/cstdcs': '5', 'II/snv/ldtt': '20' },
      }),
    );
    expect(severities).toMatchObject([[{ severity: 'error' }], [{ severity: 'warning' }], [{ severity: 'warning' }]]);
  });
});
