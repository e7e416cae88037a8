import fc from 'fast-check';
import { numbersIn } from '../../../../src/core/checks/prose/running-numbers';
import { countInSentence } from '../../../../src/core/text/numbers';
import { inVietnameseWords } from './vietnamese-words';

const said = (text: string): readonly string[] =>
  numbersIn(text).map(({ kind, value, text: found }) => `${kind} ${value} [${found}]`);

describe('numbersIn', () => {
  it.each([
    ['đã tặng 07 cá nhân', ['count 7 [07]']],
    ['mười hai tập thể và hai mươi lăm cá nhân', ['count 12 [mười hai]', 'count 25 [hai mươi lăm]']],
    ['có 1.234 lượt người, 12.345.678 đồng', ['count 1234 [1.234]', 'count 12345678 [12.345.678]']],
    ['đạt 65,21%, tăng 0.65 % so với 100%', ['percent 65.21 [65,21%]', 'percent 0.65 [0.65 %]', 'percent 100 [100%]']],
    ['gồm 3 cờ và 12 bằng khen', ['count 3 [3]', 'count 12 [12]']],
    ['ủng hộ 1 triệu đồng và 12,5 tỷ đồng', ['count 1000000 [1 triệu]', 'count 12500000000 [12,5 tỷ]']],
    ['03 tỷ lệ', ['count 3 [03]']],
    ['Nghị định số 152/2025/NĐ-CP và Chỉ thị 30-CT/TU, Luật 06/2022/QH15', []],
    ['ngày 05 tháng 01 năm 2027', ['date 5 [05]', 'date 1 [01]', 'year 2027 [2027]']],
    [
      'ngày 15/12/2026, tháng 3/2026, ngày 2/9',
      [
        'date 15 [15]',
        'date 12 [12]',
        'year 2026 [2026]',
        'date 3 [3]',
        'year 2026 [2026]',
        'date 2 [2]',
        'date 9 [9]',
      ],
    ],
    ['giai đoạn 2021 – 2025', ['year 2021 [2021]', 'year 2025 [2025]']],
    ['khen thưởng 2026 người trong năm 2026', ['count 2026 [2026]', 'year 2026 [2026]']],
    ['Điều 20, 25 và 26 của Luật; cụm số 3', ['name 20 [20]', 'name 25 [25]', 'name 26 [26]', 'name 3 [3]']],
    ['tổng số 15 đơn vị, trong số 03 đơn vị', ['count 15 [15]', 'count 3 [03]']],
    ['Huân chương 01 tập thể; tiêu biểu 05 cá nhân', ['count 1 [01]', 'count 5 [05]']],
    ['1. Có 02 tập thể', ['count 2 [02]']],
    ['03/07 đơn vị', ['count 3 [03]', 'count 7 [07]']],
    ['trong năm đơn vị đã tổ chức; cụm có năm đơn vị', ['count 5 [năm]']],
    ['một số đơn vị, một trong những đơn vị, lần thứ hai', []],
    ['một trăm linh năm cá nhân', ['count 105 [một trăm linh năm]']],
    ['khổ A4, lớp 5A, mục 1.1.2', []],
    ['', []],
  ])('reads "%s"', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('says the words behind a number', () => {
    const [first, second] = numbersIn('Có 05 lượt tập thể được tặng Bằng khen của UBND tỉnh, 12 cá nhân.');
    expect(first?.noun).toBe('lượt tập thể được tặng Bằng khen của UBND tỉnh');
    expect(second?.noun).toBe('cá nhân');
  });

  it('reads any count as a report writes it, in figures and in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (count) => {
        for (const written of [countInSentence(count), inVietnameseWords(count)]) {
          const [found, ...others] = numbersIn(`Cụm có ${written} tập thể được khen.`);
          expect([written, found?.value, found?.kind, found?.text]).toEqual([written, count, 'count', written]);
          expect(others).toEqual([]);
        }
      }),
    );
  });

  it('never throws, and every place holds the text it names', () => {
    const pieces = fc.constantFrom(
      '12',
      '1.234',
      '%',
      ',',
      ' ',
      'năm',
      'mười',
      'tỷ',
      'số',
      '/',
      '-',
      'NĐ',
      'tập thể',
      '“',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          let end = 0;
          for (const one of numbersIn(text)) {
            expect(text.slice(one.start, one.end)).toBe(one.text);
            expect(one.start).toBeGreaterThanOrEqual(end);
            expect(Number.isFinite(one.value)).toBe(true);
            end = one.end;
          }
        },
      ),
    );
  });
});
