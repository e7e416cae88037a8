import fc from 'fast-check';
import {
  countSentences,
  countTrouble,
  enterCount,
  enterNote,
  formatCount,
  keptValue,
  LARGEST_COUNT,
} from '../../../src/core/appendix/enter-count';

const value = (typed: string): number | string | null => {
  const entered = enterCount(typed);
  return entered.ok ? entered.value : entered.sentence;
};

describe('enterCount', () => {
  it.each([
    ['7', 7],
    ['07', 7],
    ['0', 0],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    [' 12\t', 12],
    ['-', 0],
    ['–', 0],
    ['—', 0],
    ['', null],
    ['  \u00a0', null],
  ])('reads %j', (typed, count) => {
    expect(value(typed)).toBe(count);
  });

  it.each([
    ['-3', countSentences.negative('-3')],
    ['−3', countSentences.negative('−3')],
    ['1,5', countSentences.fraction('1,5')],
    ['1.5', countSentences.fraction('1.5')],
    ['1,234', countSentences.fraction('1,234')],
    ['1.234,5', countSentences.fraction('1.234,5')],
    ['0912345678', countSentences.tooLarge('0912345678')],
    ['10000000', countSentences.tooLarge('10000000')],
    ['12.34.5', countSentences.grouping('12.34.5')],
    ['12 3', countSentences.grouping('12 3')],
    ['65,21%', countSentences.percent('65,21%')],
    ['hai', countSentences.letters('hai')],
    ['7 người', countSentences.letters('7 người')],
    ['3+4', countSentences.letters('3+4')],
    ['٣', countSentences.letters('٣')],
  ])('refuses %j with a sentence', (typed, sentence) => {
    expect(enterCount(typed)).toEqual({ ok: false, sentence, typed });
  });

  it('keeps a refused text as it was typed and a blank cell blank', () => {
    expect([keptValue(enterCount('hai')), keptValue(enterCount('')), keptValue(enterCount('0'))]).toEqual([
      'hai',
      undefined,
      0,
    ]);
    expect([countTrouble('hai'), countTrouble(3), countTrouble(undefined), countTrouble('07')]).toEqual([
      countSentences.letters('hai'),
      '',
      '',
      '',
    ]);
  });

  it('reads back every count it shows', () => {
    fc.assert(
      fc.property(fc.nat(LARGEST_COUNT), (count) => {
        expect(enterCount(formatCount(count))).toEqual({ ok: true, value: count, text: formatCount(count) });
      }),
    );
  });

  it('never throws, and reads what it kept as the same cell', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-–\d., %a]{0,12}$/));
    fc.assert(
      fc.property(texts, (typed) => {
        const kept = keptValue(enterCount(typed));
        expect(keptValue(enterCount(formatCount(kept)))).toBe(kept);
      }),
    );
  });
});

describe('enterNote', () => {
  it('keeps a note on one line', () => {
    expect(enterNote(' Sáp nhập\ntừ 01/7/2025 \u0007')).toBe('Sáp nhập từ 01/7/2025');
    expect(enterNote(' \n')).toBeUndefined();
  });
});
