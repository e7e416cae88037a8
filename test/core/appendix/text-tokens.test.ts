import fc from 'fast-check';
import { clausesOf, tokensOf } from '../../../src/core/appendix/text-tokens';

describe('tokensOf', () => {
  it('tells counts from percents and decimals', () => {
    expect(tokensOf('Có 1.234 Giấy khen (65,21%), tăng 07.').map(({ text, count }) => [text, count])).toEqual([
      ['Có', null],
      ['1.234', 1234],
      ['Giấy', null],
      ['khen', null],
      ['65,21%', null],
      ['tăng', null],
      ['07', 7],
    ]);
  });

  it('says where each stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: said, start, end } of tokensOf(text)) expect(text.slice(start, end)).toBe(said);
      }),
    );
  });
});

describe('clausesOf', () => {
  it('parts at semicolons, full stops and line ends, not at the point of a number', () => {
    const words = clausesOf('Có 1.234 cờ; 5 tập thể. Hết\nMột').map((clause) =>
      clause.map(({ text }) => text).join(' '),
    );
    expect(words).toEqual(['Có 1.234 cờ', '5 tập thể', 'Hết', 'Một']);
  });
});
