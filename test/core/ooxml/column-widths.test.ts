import fc from 'fast-check';
import { columnWidths } from '../../../src/core/ooxml/column-widths';

describe('columnWidths', () => {
  it('turns millimetres of a full page into twips', () => {
    expect(columnWidths([10, 30, 24, 36, 50, 15], 9354)).toEqual([567, 1701, 1360, 2041, 2835, 850]);
  });

  it('fills the width exactly, each column within a twip of its share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 1, maxLength: 60 }), (widths) => {
        const sum = widths.reduce((one, other) => one + other, 0);
        const twips = columnWidths(widths, 14286);
        expect(twips.reduce((one, other) => one + other, 0)).toBe(14286);
        twips.forEach((width, index) => {
          expect(Math.abs(width - ((widths[index] ?? 0) / sum) * 14286)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
