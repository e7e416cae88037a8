import fc from 'fast-check';
import { differenceText, hundredths, percentText } from '../../../src/core/appendix/ratio';

describe('percentText', () => {
  it('prints the ratios that a real report of Quảng Bình got wrong', () => {
    expect(percentText(508, 779)).toBe('65,21%');
    expect(percentText(221, 779)).toBe('28,37%');
    expect(percentText(50, 779)).toBe('6,42%');
    expect(percentText(635, 976)).toBe('65,06%');
  });

  it('prints whole percents without decimals and others with two', () => {
    expect([percentText(3, 3), percentText(0, 7), percentText(1, 2), percentText(131, 200)]).toEqual([
      '100%',
      '0%',
      '50%',
      '65,50%',
    ]);
    expect(percentText(25, 2)).toBe('1.250%');
  });

  it('has no figures for denominator 0 and for what is not known', () => {
    expect([percentText(0, 0), percentText(3, 0), percentText(null, 3), percentText(3, null)]).toEqual(
      Array(4).fill('chưa có số liệu'),
    );
  });

  it('rounds halves up, exactly', () => {
    expect([hundredths(1, 20_000), hundredths(1, 20_001), hundredths(3, 20_000)]).toEqual([1, 0, 2]);
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 1_000_000_000 }), (part, whole) => {
        const cents = BigInt(hundredths(part, whole) ?? -1);
        const twice = 20_000n * BigInt(part);
        expect(2n * BigInt(whole) * cents - twice <= BigInt(whole)).toBe(true);
        expect(twice - 2n * BigInt(whole) * cents < BigInt(whole)).toBe(true);
      }),
    );
  });
});

describe('differenceText', () => {
  it('says which way', () => {
    expect([3, -2, 0, 1234, -1234].map(differenceText)).toEqual(['+3', '-2', '0', '+1.234', '-1.234']);
  });
});
