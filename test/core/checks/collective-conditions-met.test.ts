import { collectiveConditionsMet } from '../../../src/core/checks/collective-conditions-met';
import type { CheckReportChanges } from '../../support/check-report';
import { saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  [
    'one collective that meets them',
    { cells: { 'II/snv/ttldxs': '1', 'II/snv/ttldtt': '', 'II/snv/ldtt': '20', 'II/snv/cstdcs': '3' } },
  ],
  ['several collectives', { cells: { 'II/snv/ldtt': '2' } }],
  [
    'years before 2024',
    {
      data: { year: 2023 },
      cells: { 'II/snv/ttldxs': '1', 'II/snv/ttldtt': '', 'II/snv/ldtt': '2', 'II/snv/cstdcs': '' },
    },
  ],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  [
    'too few Lao động tiên tiến',
    { cells: { 'II/snv/ttldxs': '1', 'II/snv/ttldtt': '', 'II/snv/ldtt': '12', 'II/snv/cstdcs': '1' } },
    '12 trên 25 người, dưới 70%',
  ],
  [
    'the same for Tập thể lao động tiên tiến',
    { cells: { 'II/snv/ttldxs': '', 'II/snv/ttldtt': '1', 'II/snv/ldtt': '12', 'II/snv/cstdcs': '1' } },
    '1 Tập thể lao động tiên tiến',
  ],
  [
    'no Chiến sĩ thi đua cơ sở',
    { cells: { 'II/snv/ttldxs': '1', 'II/snv/ttldtt': '', 'II/snv/ldtt': '20', 'II/snv/cstdcs': '' } },
    'không có Chiến sĩ thi đua cơ sở',
  ],
  [
    'a dash for them',
    { cells: { 'II/snv/ttldxs': '1', 'II/snv/ttldtt': '-', 'II/snv/ldtt': '20', 'II/snv/cstdcs': '-' } },
    'không có Chiến sĩ thi đua cơ sở',
  ],
  [
    '17 of 25',
    { cells: { 'II/snv/ttldxs': '1', 'II/snv/ttldtt': '', 'II/snv/ldtt': '17', 'II/snv/cstdcs': '1' } },
    '17 trên 25',
  ],
];

describe('collective-conditions-met', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(collectiveConditionsMet, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(collectiveConditionsMet, changes).join('\n')).toContain(said);
  });
});
