import { documentRegisterRight } from '../../../src/core/checks/document-register-right';
import type { CheckReportChanges } from '../../support/check-report';
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
});
