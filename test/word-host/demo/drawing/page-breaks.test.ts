import fc from 'fast-check';
import { pageBreaks, type MeasuredBlock } from './page-breaks';

/** Blocks below each other, of the given heights. */
function stack(heights: readonly number[], kept: readonly number[] = []): MeasuredBlock[] {
  let top = 0;
  return heights.map((height, index) => {
    const block = { top, bottom: top + height, keepWithNext: kept.includes(index) };
    top += height;
    return block;
  });
}

describe('pageBreaks', () => {
  it('leaves what fits on one page alone', () => {
    expect(pageBreaks(stack([40, 60]), 100)).toEqual([]);
  });

  it('begins a page with the first block that does not fit', () => {
    expect(pageBreaks(stack([40, 50, 30, 60, 20]), 100)).toEqual([2, 4]);
  });

  it('takes a heading to the page of its text', () => {
    expect(pageBreaks(stack([60, 20, 30], [1]), 100)).toEqual([1]);
  });

  it('takes several headings together', () => {
    expect(pageBreaks(stack([50, 20, 20, 30], [1, 2]), 100)).toEqual([1]);
  });

  it('breaks behind headings that alone fill the page', () => {
    expect(pageBreaks(stack([50, 50, 30], [0, 1]), 100)).toEqual([2]);
  });

  it('leaves a block taller than a page on a page of its own', () => {
    expect(pageBreaks(stack([10, 250, 10]), 100)).toEqual([1, 2]);
  });

  it('never puts two blocks beyond the page, whatever the heights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 150 })), (heights) => {
        const blocks = stack(heights);
        const starts = [0, ...pageBreaks(blocks, 100), blocks.length];
        for (let page = 0; page + 1 < starts.length; page += 1) {
          const used = heights.slice(starts[page], starts[page + 1]).reduce((sum, height) => sum + height, 0);
          expect(used <= 100 || (starts[page + 1] ?? 0) - (starts[page] ?? 0) === 1).toBe(true);
        }
      }),
    );
  });
});
