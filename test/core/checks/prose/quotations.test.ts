import fc from 'fast-check';
import { quotationsIn } from '../../../../src/core/checks/prose/quotations';

describe('quotationsIn', () => {
  it('finds what stands in quotation marks of either kind', () => {
    const text = 'phong trào “Vì người nghèo” và "Chung sức"';
    expect(quotationsIn(text)).toEqual([
      { text: 'Vì người nghèo', start: 11, end: 27, closed: true },
      { text: 'Chung sức', start: 31, end: 42, closed: true },
    ]);
  });

  it('says which is not closed, and ends it with its line', () => {
    expect(quotationsIn('phong trào “Vì người nghèo\nĐạt “tốt”')).toEqual([
      { text: 'Vì người nghèo', start: 11, end: 26, closed: false },
      { text: 'tốt', start: 31, end: 36, closed: true },
    ]);
  });

  it('names places that hold what it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('“', '”', '"', 'a', ' ', '\n', '«', '»')), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { text: inside, start, end, closed } of quotationsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start + 1, closed ? end - 1 : end)).toBe(inside);
          before = end;
        }
      }),
    );
  });
});
