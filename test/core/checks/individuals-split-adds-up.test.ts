import { individualsSplitAddsUp } from '../../../src/core/checks/individuals-split-adds-up';
import type { CheckReportChanges } from '../../support/check-report';
import { saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['a row without any split', { cells: { 'III/snv/lanhdao': '', 'III/snv/laodong': '' } }],
  ['a table without data', { part: false }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  [
    '130 + 161 + 40 + 181 that is not 379 (Quảng Bình)',
    { cells: { 'III/total/tong/cn': '379', 'III/total/lanhdao': '170', 'III/total/laodong': '342' } },
    'cộng lại là 512, tổng cá nhân là 379',
  ],
  ['too many leaders', { cells: { 'III/snv/lanhdao': '5' } }, 'cộng lại là 13, tổng cá nhân là 12'],
  ['too few workers', { cells: { 'III/stc/laodong': '7' } }, 'cộng lại là 11'],
  ['only leaders', { cells: { 'III/syt/laodong': '' } }, 'cộng lại là 4'],
  ['the year before', { cells: { 'III/before/lanhdao': '20' } }, 'hàng “Năm 2025”'],
];

describe('individuals-split-adds-up', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(individualsSplitAddsUp, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(individualsSplitAddsUp, changes).join('\n')).toContain(said);
  });
});
