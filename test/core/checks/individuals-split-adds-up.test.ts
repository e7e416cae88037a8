import { individualsSplitAddsUp } from '../../../src/core/checks/individuals-split-adds-up';
import type { CheckReportChanges } from '../../support/check-report';
import { outcomesOf, saidBy } from '../../support/said-by-check';

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

  const summed = { 'III/snv/tong/cn': '', 'III/stc/tong/cn': '', 'III/syt/tong/cn': '' };

  it('adds the awards of individuals up where their sum is blank', () => {
    expect(saidBy(individualsSplitAddsUp, { cells: summed })).toEqual([]);
    expect(saidBy(individualsSplitAddsUp, { cells: { ...summed, 'III/snv/gk/cn': '11' } })).toEqual([
      'Phụ lục III, hàng “Sở Nội vụ”: lãnh đạo, quản lý 4 và người lao động trực tiếp 8 cộng lại là 12, tổng cá nhân là 13; hai số phải bằng nhau.',
    ]);
    expect(saidBy(individualsSplitAddsUp, { cells: { ...summed, 'III/snv/gk/tt': '11' } })).toEqual([]);
  });

  it.each(['III/snv/lanhdao', 'III/snv/laodong', 'III/snv/tong/cn'])('leaves the unreadable cell %s alone', (key) => {
    expect(saidBy(individualsSplitAddsUp, { cells: { [key]: 'xem sau' } })).toEqual([]);
  });

  it('leads to the workers, or to the leaders where these alone are counted', () => {
    const quotes = (cells: Readonly<Record<string, string>>) =>
      outcomesOf(individualsSplitAddsUp, { cells }).map(({ place }) => ('quote' in place ? place.quote : ''));
    expect(quotes({ 'III/stc/laodong': '7' })).toEqual(['7']);
    expect(quotes({ 'III/stc/laodong': '' })).toEqual(['4']);
  });
});
