import fc from 'fast-check';
import { foldTone } from '../../../src/core/text/tone-fold';

const sameWord: readonly (readonly [string, string])[] = [
  ['hòa', 'hoà'],
  ['HÒA', 'HOÀ'],
  ['Thủy', 'thuỷ'],
  ['Ủy ban', 'Uỷ ban'],
  ['khỏe', 'khoẻ'],
  ['Quý', 'qúy'],
  ['ngòai', 'ngoài'],
  ['lu\u0323y', 'luỵ'],
];

describe('foldTone', () => {
  it.each(sameWord)('finds %s and %s to be one word', (left, right) => {
    expect(foldTone(left)).toBe(foldTone(right));
  });
  it.each([
    ['hòa', 'hóa'],
    ['hoa', 'hoà'],
    ['của', 'cuả'],
    ['Đảng', 'Dảng'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(foldTone(left)).not.toBe(foldTone(right));
  });
  it('changes nothing the second time', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'hoòóaàáeèuùúyỳýỷủẠỌĐt ') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldTone(foldTone(text))).toBe(foldTone(text));
      }),
    );
  });
});
