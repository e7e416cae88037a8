import fc from 'fast-check';
import { CELL_SPACE, fitWidths, LETTER_SIZES, type ColumnNeed } from '../../../src/core/appendix/fit-widths';
import { millimetres } from '../../../src/core/appendix/text-width';

const need = (wanted: number, word = 1, grows = false): ColumnNeed => ({ wanted, word, grows });
const tenths = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + Math.round(width * 10), 0);

describe('fitWidths', () => {
  it('gives spare room to the columns that may grow', () => {
    expect(fitWidths([need(10), need(60, 3, true), need(30, 2, true)], 190)).toEqual({
      widths: [10, 120, 60],
      size: 11,
    });
  });

  it('squeezes a little, then takes smaller letters', () => {
    expect(fitWidths([need(100), need(100)], 180)).toEqual({ widths: [90, 90], size: 11 });
    expect(fitWidths([need(100), need(100)], 150).size).toBe(9.5);
  });

  it('fills the page exactly, breaks no word as long as it can, and loses no column', () => {
    const needs = fc.array(
      fc.record({
        wanted: fc.integer({ min: 5, max: 60 }),
        word: fc.double({ min: 0.3, max: 8, noNaN: true }),
        grows: fc.boolean(),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(needs, fc.constantFrom(165, 252), (columns, page) => {
        const { widths, size } = fitWidths(columns, page);
        expect(widths).toHaveLength(columns.length);
        expect(tenths(widths)).toBe(page * 10);
        expect(LETTER_SIZES).toContain(size);
        const fits = columns.every(
          ({ word }, place) => (widths[place] ?? 0) >= millimetres(word, size) + CELL_SPACE - 0.11,
        );
        if (size > 7) expect(fits).toBe(true);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });
});
