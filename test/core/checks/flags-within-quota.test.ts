import { flagsWithinQuota } from '../../../src/core/checks/flags-within-quota';
import type { CheckReportChanges } from '../../support/check-report';
import { saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['a quota that is kept', { memory: { flagQuota: 1 } }],
  ['no quota', { cells: { 'II/total/cotinh': '9' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['more in the annex', { memory: { flagQuota: 0 } }, 'Phụ lục II cộng 1 Cờ'],
  ['three for two', { memory: { flagQuota: 2 }, cells: { 'II/total/cotinh': '3' } }, 'nhiều nhất là 2'],
  [
    'more proposed in figures',
    { memory: { flagQuota: 2 }, bodies: { 'P1.IV.3': 'Đề nghị tặng 03 Cờ thi đua của UBND tỉnh.' } },
    'nhiều nhất là 2 cờ',
  ],
  [
    'more proposed in words',
    { memory: { flagQuota: 2 }, bodies: { 'P1.IV.3': 'Đề nghị tặng ba tập thể Cờ thi đua của UBND tỉnh.' } },
    'nhiều nhất là 2 cờ',
  ],
  [
    'more proposed behind the name',
    { memory: { flagQuota: 2 }, bodies: { 'P1.IV.3': 'Đề nghị Cờ thi đua của UBND tỉnh cho 04 tập thể.' } },
    'nhiều nhất là 2 cờ',
  ],
];

describe('flags-within-quota', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(flagsWithinQuota, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(flagsWithinQuota, changes).join('\n')).toContain(said);
  });
});
