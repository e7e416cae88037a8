import fc from 'fast-check';
import { foldWords } from '../../../src/core/text/fold-words';

describe('foldWords', () => {
  it('keeps the words and drops case, tone position and punctuation', () => {
    expect(foldWords('4.Việc “Thủy lợi” ( hoà bình );  – 50%')).toBe('4 việc thuỷ lợi hoà bình 50');
  });
  it('gives nothing for dots', () => {
    expect(foldWords('…… . - _')).toBe('');
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });
});
