import fc from 'fast-check';
import { countWords } from '../../../src/core/text/word-count';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['…… – .', 0],
    ['Ưu điểm', 2],
    ['  Cụm có 07 đơn vị,\u00a0gồm:\r– Sở Y tế;', 9],
    ['đạt 65,21% kế hoạch', 4],
  ])('finds in "%s" %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
  it('counts two texts one after the other as the sum of both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        expect(countWords(`${left} ${right}`)).toBe(countWords(left) + countWords(right));
      }),
    );
  });
});
