import fc from 'fast-check';
import { readNumberWords, scaleWord } from '../../../../src/core/checks/prose/number-words';
import { inVietnameseWords } from './vietnamese-words';

const read = (text: string) => readNumberWords(text.split(' '));

describe('readNumberWords', () => {
  it.each([
    ['mười', 10, 1],
    ['mười lăm đơn vị', 15, 2],
    ['hai mươi mốt', 21, 3],
    ['bốn mươi tư tập thể', 44, 3],
    ['một trăm', 100, 2],
    ['một trăm linh năm', 105, 4],
    ['ba trăm lẻ tư', 304, 4],
    ['hai nghìn ba trăm mười hai', 2312, 6],
    ['một triệu hai trăm nghìn đồng', 1_200_000, 5],
    ['hai tỷ lệ', 2, 1],
    ['ba tỷ đồng', 3_000_000_000, 2],
    ['hai nghìn ba', 2000, 2],
    ['mười một trăm', 11, 2],
  ])('reads "%s" as %d from %d words', (text, value, words) => {
    expect(read(text)).toEqual({ value, words });
  });

  it.each(['tập thể', 'mươi', 'trăm năm', ''])('reads nothing in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads back every number that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (count) => {
        const words = inVietnameseWords(count).split(' ');
        expect(readNumberWords([...words, 'tập', 'thể'])).toEqual({ value: count, words: words.length });
      }),
    );
  });
});

describe('scaleWord', () => {
  it('knows thousands, millions, milliards', () => {
    expect(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tập'].map(scaleWord)).toEqual([1e3, 1e3, 1e6, 1e9, null]);
  });
});
