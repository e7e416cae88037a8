import { cstdcsNotAboveLdtt } from '../../../src/core/checks/cstdcs-not-above-ldtt';
import type { CheckReportChanges } from '../../support/check-report';
import { saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['as many as', { cells: { 'II/snv/cstdcs': '20' } }],
  ['neither', { cells: { 'II/snv/cstdcs': '', 'II/snv/ldtt': '' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['more', { cells: { 'II/snv/ldtt': '2' } }, 'cơ sở 3 nhiều hơn Lao động tiên tiến 2'],
  ['none beside some', { cells: { 'II/stc/ldtt': '' } }, 'Lao động tiên tiến 0'],
  ['a dash', { cells: { 'II/syt/ldtt': '-' } }, 'hàng “Sở Y tế”'],
  ['the sums', { cells: { 'II/total/cstdcs': '70' } }, 'hàng “Tổng cộng năm 2026”'],
  ['many', { cells: { 'II/snv/cstdcs': '1.234' } }, 'cơ sở 1234'],
];

describe('cstdcs-not-above-ldtt', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(cstdcsNotAboveLdtt, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(cstdcsNotAboveLdtt, changes).join('\n')).toContain(said);
  });
});
