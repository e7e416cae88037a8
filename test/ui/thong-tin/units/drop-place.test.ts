import { gapAt, placeInGap } from '../../../../src/ui/thong-tin/units/drop-place';

describe('gapAt', () => {
  it('is the gap nearest to the pointer', () => {
    const middles = [10, 30, 50];
    expect([0, 11, 29, 31, 51, 900].map((y) => gapAt(middles, y))).toEqual([0, 1, 1, 2, 3, 3]);
    expect(gapAt([], 5)).toBe(0);
  });
});

describe('placeInGap', () => {
  it('counts the places without the row that moves', () => {
    expect([0, 1, 2, 3].map((gap) => placeInGap(1, gap))).toEqual([0, 1, 1, 2]);
  });
});
