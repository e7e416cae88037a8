import fc from 'fast-check';
import { countInSentence, countText, parseCount } from '../../../src/core/text/numbers';

describe('numbers', () => {
  it('have a dot for thousands', () => {
    expect([0, 7, 999, 1234, 1_234_567].map(countText)).toEqual(['0', '7', '999', '1.234', '1.234.567']);
  });

  it('have two digits below ten in a sentence', () => {
    expect([0, 7, 10, 1234].map(countInSentence)).toEqual(['00', '07', '10', '1.234']);
  });

  it('are read as they are written, dots or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (count) => {
        expect(parseCount(countText(count))).toBe(count);
        expect(parseCount(` ${count} `)).toBe(count);
        expect(parseCount(countInSentence(count))).toBe(count);
      }),
    );
    expect([parseCount('1,234'), parseCount('1 234')]).toEqual([1234, 1234]);
  });

  it.each(['', '-3', '1.5', '12,34', 'mười', '1.2345', '9'.repeat(20)])('find no count in %j', (typed) => {
    expect(parseCount(typed)).toBeNull();
  });
});
