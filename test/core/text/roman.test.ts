import fc from 'fast-check';
import { fromRoman, toRoman } from '../../../src/core/text/roman';

describe('toRoman', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [1994, 'MCMXCIV'],
  ])('writes %i as %s', (value, numeral) => {
    expect(toRoman(value)).toBe(numeral);
  });
  it.each([0, -1, 1.5, 4000, Number.NaN])('refuses %d', (value) => {
    expect(() => toRoman(value)).toThrow(RangeError);
  });
});

describe('fromRoman', () => {
  it('reads back what toRoman writes, in either case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        expect(fromRoman(toRoman(value))).toBe(value);
        expect(fromRoman(toRoman(value).toLowerCase())).toBe(value);
      }),
    );
  });
  it.each(['', 'IIX', 'VV', 'A', 'I1', 'IIII'])('finds no number in "%s"', (text) => {
    expect(fromRoman(text)).toBeNull();
  });
});
