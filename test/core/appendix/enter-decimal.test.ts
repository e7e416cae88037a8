import fc from 'fast-check';
import {
  decimalDifference,
  decimalOf,
  decimalPercent,
  decimalSentence,
  decimalText,
  enterDecimal,
} from '../../../src/core/appendix/enter-decimal';

const value = (typed: string) => {
  const entered = enterDecimal(typed);
  return entered.ok ? entered.value : entered.sentence;
};

describe('enterDecimal', () => {
  it.each([
    ['95,5', 95.5],
    ['1.234,5', 1234.5],
    ['1234', 1234],
    ['07', 7],
    ['-2,25', -2.25],
    ['−3', -3],
    ['0', 0],
    ['', null],
  ])('reads %j', (typed, number) => {
    expect(value(typed)).toBe(number);
  });

  it.each(['95.5', '95%', 'cao', '1,23456', '-', '999999999999'])('refuses %j and keeps it', (typed) => {
    expect(enterDecimal(typed)).toEqual({ ok: false, sentence: decimalSentence(typed), typed });
  });

  it('reads back every number it shows, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.string(), (tenThousandths, typed) => {
        const number = tenThousandths / 10_000;
        expect(value(decimalText(number))).toBe(number === 0 ? 0 : number);
        expect(() => enterDecimal(typed)).not.toThrow();
      }),
    );
  });
});

describe('decimals compared', () => {
  it('reckons exactly what floating point does not', () => {
    expect([decimalDifference(0.3, 0.1), decimalDifference(95, 97.5), decimalDifference(1.1, 1.1)]).toEqual([
      '+0,2',
      '-2,5',
      '0',
    ]);
    expect([
      decimalPercent(102.5, 100),
      decimalPercent(3, 3),
      decimalPercent(1.005, 100),
      decimalPercent(-1, 4),
    ]).toEqual(['102,50%', '100%', '1,01%', '-25%']);
    expect(decimalPercent(1, 0)).toBe('chưa có số liệu');
  });

  it('takes no number from what is none', () => {
    expect([decimalOf('cao'), decimalOf(undefined), decimalOf(Number.NaN), decimalOf('95,5')]).toEqual([
      null,
      null,
      null,
      95.5,
    ]);
  });
});
