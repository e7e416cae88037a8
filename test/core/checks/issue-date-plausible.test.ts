import { issueDatePlausible, messages } from '../../../src/core/checks/issue-date-plausible';
import { linesOf, outcomeOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const dated = (text: string, controls = true) => checkReport({ fields: { 'issue-date': text }, controls });

describe('issue-date-plausible', () => {
  it.each([
    'ngày 15 tháng 12 năm 2026',
    'ngày 01 tháng 11 năm 2026',
    'ngày 30 tháng 01 năm 2027',
    'ngày 28 tháng 02 năm 2027',
    'ngày …… tháng 12 năm 2026',
    'ngày …… tháng …… năm 2027',
    'ngày …… tháng …… năm ……',
    'ngày     tháng     năm 2026',
  ])('passes %s', (text) => {
    expect(linesOf(issueDatePlausible, dated(text))).toEqual([]);
    expect(linesOf(issueDatePlausible, dated(text, false))).toEqual([]);
  });

  it.each([
    'ngày 15 tháng 12 năm 2025',
    'ngày 31 tháng 10 năm 2026',
    'ngày 01 tháng 3 năm 2027',
    'ngày 15 tháng 6 năm 2026',
    'ngày …… tháng …… năm 2025',
    'ngày …… tháng 9 năm 2026',
  ])('warns of %s', (text) => {
    for (const controls of [true, false])
      expect(linesOf(issueDatePlausible, dated(text, controls))).toEqual([`warning: ${messages.outside(text, 2026)}`]);
  });

  it.each(['ngày 31 tháng 11 năm 2026', 'ngày 29 tháng 02 năm 2027', 'ngày 05 tháng 13 năm 2026'])(
    'warns of %s, which is no day',
    (text) => {
      expect(linesOf(issueDatePlausible, dated(text))).toEqual([`warning: ${messages.unreal(text)}`]);
    },
  );

  it('does not apply without a date in the letterhead', () => {
    expect(outcomeOf(issueDatePlausible, dated('cuối năm'))).toBe('not-applicable');
  });
});
