import { longestWordWidth, millimetres, textWidth } from '../../../src/core/appendix/text-width';

describe('textWidth', () => {
  it('is that of Times New Roman', () => {
    expect(textWidth('0123456789')).toBeCloseTo(5);
    expect(textWidth('Word')).toBeCloseTo(0.944 + 0.5 + 0.333 + 0.5);
    expect(textWidth('TT')).toBeCloseTo(1.222);
  });

  it('gives a letter with marks the width of the letter', () => {
    expect(textWidth('ệ')).toBe(textWidth('e'));
    expect(textWidth('Ỹ')).toBe(textWidth('Y'));
    expect(textWidth('ơ')).toBeGreaterThan(textWidth('o'));
  });
});

describe('longestWordWidth', () => {
  it('is that of the longest piece a line cannot break', () => {
    expect(longestWordWidth('Tỷ lệ CSTĐ cơ sở/LĐTT (%)')).toBe(textWidth('CSTĐ'));
    expect(longestWordWidth('Huân chương', true)).toBeGreaterThan(longestWordWidth('Huân chương'));
    expect(longestWordWidth('')).toBe(0);
  });
});

describe('millimetres', () => {
  it('turns ems of a letter size into millimetres', () => {
    expect(millimetres(1, 72)).toBeCloseTo(25.4);
  });
});
