import { collectiveConditionsMet } from '../../../src/core/checks/collective-conditions-met';
import { outcomeOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { checkData } from '../../support/check-report-texts';
import { outcomesOf, saidBy } from '../../support/said-by-check';

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

  const lone = { 'II/snv/ttldxs': '1', 'II/snv/ttldtt': '', 'II/snv/ldtt': '14', 'II/snv/cstdcs': '3' };
  const staffed = (totalStaff: number | null): CheckReportChanges['data'] => ({
    units: checkData.units.map((unit, place) => (place === 0 ? { ...unit, totalStaff } : unit)),
  });

  it.each([
    [20, 0],
    [21, 1],
    [0, 0],
    [null, 0],
  ])('holds 14 Lao động tiên tiến against a staff of %p', (staff, findings) => {
    expect(saidBy(collectiveConditionsMet, { cells: lone, data: staffed(staff) ?? {} })).toHaveLength(findings);
  });

  it('asks Chiến sĩ thi đua cơ sở of Tập thể lao động xuất sắc only', () => {
    const cells = { 'II/snv/ttldxs': '', 'II/snv/ttldtt': '1', 'II/snv/cstdcs': '' };
    expect(saidBy(collectiveConditionsMet, { cells })).toEqual([]);
  });

  it('leads to the collective and tells both conditions', () => {
    const cells = { ...lone, 'II/snv/cstdcs': '' };
    const place = { kind: 'paragraph', quote: '1' };
    expect(outcomesOf(collectiveConditionsMet, { cells })).toMatchObject([{ place }, { place }]);
  });

  it('holds from 2024 on, where a unit has one collective', () => {
    const year = 2024;
    const cells = { ...lone, 'II/snv/cstdcs': '' };
    const changes = { data: { year, issueDate: { day: 20, month: 12, year } }, figures: { counts: [] }, cells };
    expect(saidBy(collectiveConditionsMet, changes)).toHaveLength(2);
    expect(outcomeOf(collectiveConditionsMet, checkReport({ cells: { ...lone, 'II/snv/ldtt': '20' } }))).toBe('passed');
    expect(outcomeOf(collectiveConditionsMet, checkReport())).toBe('not-applicable');
  });
});
