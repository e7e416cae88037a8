import fc from 'fast-check';
import { normalizeText } from '../../../src/core/text/normalize';

describe('normalizeText', () => {
  it('composes letters typed in two parts', () => {
    expect(normalizeText('Ha\u0323n che\u0302\u0301')).toBe('Hạn chế');
  });
  it('makes every run of white space one space', () => {
    expect(normalizeText('\t thi đua,\u00a0 khen\r\nthưởng\u2003')).toBe('thi đua, khen thưởng');
  });
  it('removes signs without width', () => {
    expect(normalizeText('\ufeffCụm\u200b thi\u00ad đua')).toBe('Cụm thi đua');
  });
  it('composes letters that a sign without width kept apart', () => {
    expect(normalizeText('a\u200b\u0301')).toBe('á');
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
  it('keeps every word of a text', () => {
    const word = fc.stringMatching(/^[a-zăâđêôơư]{1,8}$/u);
    const gap = fc.constantFrom(' ', '\t', '\u00a0', '  \r\n', ' \u200b ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), (pieces) => {
        const text = pieces.flat().join('');
        expect(normalizeText(text)).toBe(pieces.map(([plain]) => plain).join(' '));
      }),
    );
  });
});
