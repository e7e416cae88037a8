import fc from 'fast-check';
import { sentencesIn } from '../../../../src/core/checks/prose/sentences';

const said = (text: string): readonly string[] => sentencesIn(text).map((one) => one.text);

describe('sentencesIn', () => {
  it.each([
    ['Cụm có 05 đơn vị. Các đơn vị hoạt động tốt.', ['Cụm có 05 đơn vị.', 'Các đơn vị hoạt động tốt.']],
    ['Có 1.234 lượt người, đạt 65.21%. Tăng 3%.', ['Có 1.234 lượt người, đạt 65.21%.', 'Tăng 3%.']],
    ['Các ban, ngành,... đã tham gia.', ['Các ban, ngành,... đã tham gia.']],
    ['TM. CỤM THI ĐUA', ['TM. CỤM THI ĐUA']],
    ['Tại TP. Lạng Sơn, ThS. Hòa dự.', ['Tại TP. Lạng Sơn, ThS. Hòa dự.']],
    ['1. Ưu điểm', ['1. Ưu điểm']],
    ['“Tốt.” Đơn vị khác', ['“Tốt.”', 'Đơn vị khác']],
    ['Một\nHai.', ['Một', 'Hai.']],
    ['Tiếp tục quan tâm./.', ['Tiếp tục quan tâm./.']],
    ['Vì sao? Vì thế! Hết', ['Vì sao?', 'Vì thế!', 'Hết']],
    ['  ', []],
  ])('cuts "%s"', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('loses nothing but spaces and names the place of each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Cụm', ' ', '. ', '1.234', '…', '\n', 'v.v. ', '”', 'tốt', '? ')),
        (parts) => {
          const text = parts.join('');
          const pieces = sentencesIn(text);
          expect(
            pieces
              .map((one) => one.text)
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(text.replace(/\s/gu, ''));
          for (const { text: piece, start, end } of pieces) expect(text.slice(start, end)).toBe(piece);
        },
      ),
    );
  });
});
