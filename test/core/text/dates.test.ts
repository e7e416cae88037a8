import fc from 'fast-check';
import { BLANK as FIELD_BLANK } from '../../../src/core/report/fields';
import { BLANK } from '../../../src/core/text/blank';
import { dateText, isRealDate, parseDateText } from '../../../src/core/text/dates';

describe('dateText', () => {
  it('puts a zero before days below 10 and the months 1 and 2 only', () => {
    expect(dateText({ day: 5, month: 1, year: 2027 })).toBe('ngày 05 tháng 01 năm 2027');
    expect(dateText({ day: 29, month: 6, year: 2026 })).toBe('ngày 29 tháng 6 năm 2026');
    expect(dateText({ day: 10, month: 2, year: 2027 })).toBe('ngày 10 tháng 02 năm 2027');
    expect(dateText({ day: 9, month: 12, year: 2026 })).toBe('ngày 09 tháng 12 năm 2026');
  });
  it('leaves a missing part blank', () => {
    expect(dateText({ day: null, month: 12, year: 2026 })).toBe('ngày …… tháng 12 năm 2026');
    expect(dateText({ day: null, month: null, year: null })).toBe('ngày …… tháng …… năm ……');
  });
  it('uses the sign of an empty field for what is missing', () => {
    expect(BLANK).toBe(FIELD_BLANK);
  });
});

describe('parseDateText', () => {
  it.each([
    'ngày 05 tháng 01 năm 2027',
    'Ngày 5 tháng 1 năm 2027',
    '5/1/2027',
    '05-01-2027',
    '05.01.2027',
    ' 05 / 01 / 2027 ',
  ])('reads "%s"', (text) => {
    expect(parseDateText(text)).toEqual({ day: 5, month: 1, year: 2027 });
  });
  it('reads what is missing as not known', () => {
    expect(parseDateText('ngày        tháng     năm 2026')).toEqual({ day: null, month: null, year: 2026 });
  });
  it.each(['', 'tháng 12 năm 2026', 'ngày 5', '2026-12-05', 'ngày mai'])('finds no date in "%s"', (text) => {
    expect(parseDateText(text)).toBeNull();
  });
  it('reads back what dateText writes', () => {
    const or = (least: number, most: number) => fc.option(fc.integer({ min: least, max: most }));
    fc.assert(
      fc.property(or(1, 31), or(1, 12), or(1900, 2100), (day, month, year) => {
        expect(parseDateText(dateText({ day, month, year }))).toEqual({ day, month, year });
      }),
    );
  });
});

describe('isRealDate', () => {
  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 33 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: 1900, max: 2100 }),
        (day, month, year) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(isRealDate({ day, month, year })).toBe(exists);
        },
      ),
    );
  });
  it('allows 29 tháng 02 while the year is not known', () => {
    expect(isRealDate({ day: 29, month: 2, year: null })).toBe(true);
    expect(isRealDate({ day: 30, month: 2, year: null })).toBe(false);
  });
  it('allows any day up to 31 while the month is not known', () => {
    expect(isRealDate({ day: 31, month: null, year: 2026 })).toBe(true);
    expect(isRealDate({ day: 32, month: null, year: null })).toBe(false);
  });
});
