import { documentRegisterRight } from '../../../src/core/checks/document-register-right';
import { outcomeOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['a number of the Party', { cells: { 'I/d2/number': '30-CT/TU' } }],
  ['the same number of two issuers', { cells: { 'I/d4/number': '12/KH-SYT' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['no leading zero', { cells: { 'I/d1/number': '3/KH-CTĐ' } }, '03/KH-CTĐ'],
  ['a date of another year', { cells: { 'I/d2/date': '02/02/2025' } }, 'không thuộc năm 2026'],
  ['no date', { cells: { 'I/d2/date': '' } }, 'Chưa có ngày ban hành'],
  ['an unknown abbreviation', { cells: { 'I/d2/number': '12/KX-SNV' } }, 'không có trong bảng chữ viết tắt'],
  ['spaces', { cells: { 'I/d2/number': '12 / KH-SNV' } }, 'không có dấu cách'],
  ['no number at all', { cells: { 'I/d2/number': 'KH' } }, 'chưa đúng dạng'],
  ['a day that is none', { cells: { 'I/d2/date': '31/02/2026' } }, '31/02/2026'],
];

describe('document-register-right', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(documentRegisterRight, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(documentRegisterRight, changes).join('\n')).toContain(said);
  });

  it('puts the missing zero before the number', () => {
    expect(outcomesOf(documentRegisterRight, { cells: { 'I/d1/number': '3/KH-CTĐ' } })).toMatchObject([
      { fix: { kind: 'words', edits: [{ edit: { from: '3/KH-CTĐ', to: '03/KH-CTĐ' } }] } },
    ]);
  });

  it('finds a number twice of one issuer, however it is typed', () => {
    const twice = { 'I/d3/number': '12/KH-SNV', 'I/d4/number': '12/kh-snv' };
    const same = { 'I/d2/issuer': 'Sở Nội vụ', 'I/d3/issuer': 'Sở Nội vụ', 'I/d4/issuer': 'SỞ NỘI VỤ' };
    expect(saidBy(documentRegisterRight, { cells: { ...twice, ...same } })).toContain(
      'Phụ lục I: số “12/KH-SNV” của Sở Nội vụ có hai lần trong năm.',
    );
  });

  it.each([
    ['an abbreviation nobody knows', '3/KX-CTĐ'],
    ['what is right but for its date', '03/KH-CTĐ'],
    ['no number at all', 'KH'],
  ])('mends no number where there is %s', (_, number) => {
    const cells = { 'I/d1/number': number, 'I/d1/date': '' };
    const outcomes = outcomesOf(documentRegisterRight, { cells });
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.filter((one) => 'fix' in one)).toEqual([]);
  });

  it('mends a number once, where more is wrong with its line', () => {
    const outcomes = outcomesOf(documentRegisterRight, { cells: { 'I/d1/number': '3/KH-CTĐ', 'I/d1/date': '' } });
    expect(outcomes.map((one) => 'fix' in one)).toEqual([true, false]);
  });

  it('passes a right register, and does not apply without one', () => {
    expect(outcomeOf(documentRegisterRight, checkReport())).toBe('passed');
    expect(outcomeOf(documentRegisterRight, checkReport({ withoutAnnexes: ['I'] }))).toBe('not-applicable');
  });
});
