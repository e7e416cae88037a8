import fc from 'fast-check';
import { dateText, isRealDate, type DateParts } from '../../../src/core/text/dates';
import { parseTypedDate, shownDate } from '../../../src/core/text/typed-date';

const date = (day: number | null, month: number | null, year: number | null): DateParts => ({ day, month, year });

describe('parseTypedDate', () => {
  it.each([
    '15/12/2026',
    '15-12-2026',
    '15.12.2026',
    ' 15 / 12 / 2026 ',
    '15 12 2026',
    '15/12/26',
    '15122026',
    '2026-12-15',
    'ngày 15 tháng 12 năm 2026',
    'Ngày 15 tháng 12 năm 2026.',
    '15 tháng 12 năm 2026',
    'Lạng Sơn, ngày 15 tháng 12 năm 2026',
    'ngày 15/12/2026',
    'Ngày 15 tháng 12 năm 2026'.normalize('NFD'),
  ])('reads %j', (typed) => {
    expect(parseTypedDate(typed)).toEqual(date(15, 12, 2026));
  });

  it.each([
    ['5/1/2027', date(5, 1, 2027)],
    ['05/01', date(5, 1, null)],
    ['12/2026', date(null, 12, 2026)],
    ['tháng 12/2026', date(null, 12, 2026)],
    ['tháng 12 năm 2026', date(null, 12, 2026)],
    ['tháng 12', date(null, 12, null)],
    ['năm 2026', date(null, null, 2026)],
    ['ngày 15', date(15, null, null)],
    ['ngày      tháng     năm 2026', date(null, null, 2026)],
    ['ngày …… tháng …… năm ……', date(null, null, null)],
    ['.../12/2026', date(null, 12, 2026)],
    ['/ /2026', date(null, null, 2026)],
    ['', date(null, null, null)],
    ['…… ', date(null, null, null)],
  ])('reads what is known in %j', (typed, parts) => {
    expect(parseTypedDate(typed)).toEqual(parts);
  });

  it.each(['hôm nay', '15', '2026', '15/12/2026/1', '1/2/3/4', 'ngày mười lăm', '151/2/2026', '15/12/20266'])(
    'finds no date in %j',
    (typed) => {
      expect(parseTypedDate(typed)).toBeNull();
    },
  );

  const anyDate = fc
    .record({
      day: fc.option(fc.integer({ min: 1, max: 31 })),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      year: fc.option(fc.integer({ min: 2000, max: 2100 })),
    })
    .filter(isRealDate);

  it('reads every date back from the words it prints and from what its field shows', () => {
    fc.assert(
      fc.property(anyDate, (parts) => {
        expect(parseTypedDate(dateText(parts))).toEqual(parts);
        expect(parseTypedDate(shownDate(parts))).toEqual(parts);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => expect(() => parseTypedDate(typed)).not.toThrow()));
  });
});

describe('shownDate', () => {
  it('shows a whole date in figures and a part in words', () => {
    expect(shownDate(date(5, 1, 2027))).toBe('05/01/2027');
    expect(shownDate(date(null, 12, 2026))).toBe('ngày …… tháng 12 năm 2026');
    expect(shownDate(date(null, null, null))).toBe('');
  });
});
