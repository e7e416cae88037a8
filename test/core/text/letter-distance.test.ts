import fc from 'fast-check';
import { isOneSlip, letterDistance } from '../../../src/core/text/letter-distance';

describe('isOneSlip', () => {
  it.each([
    ['thi', 'thi', true],
    ['thi', 'th', true],
    ['thi', 'thì', true],
    ['đua', 'dua', true],
    ['thi', 'hti', false],
    ['thi', 'thich', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (one, other, slip) => {
    expect(isOneSlip(one, other)).toBe(slip);
    expect(isOneSlip(other, one)).toBe(slip);
  });

  it('says what the distance says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlip(one, other)).toBe(letterDistance(one, other, 1) <= 1);
      }),
    );
  });
});
