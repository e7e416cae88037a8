/** Where a tall drawing is cut into pages: arithmetic on measured blocks, without any drawing. */

/** A block of a section as it was measured, in pixels from the section's first line. */
export interface MeasuredBlock {
  readonly top: number;
  readonly bottom: number;
  /** Stays on the page of the block behind it, as headings do. */
  readonly keepWithNext: boolean;
}

/**
 * Indexes of the blocks that begin a new page, ascending, without 0. A block taller than a page stays whole on its own page.
 * A run of blocks that keep with their next moves together, unless it fills a page by itself.
 */
export function pageBreaks(blocks: readonly MeasuredBlock[], pageHeight: number): readonly number[] {
  const breaks: number[] = [];
  let first = 0;
  blocks.forEach((block, index) => {
    const top = blocks[first]?.top ?? 0;
    if (index === first || block.bottom - top <= pageHeight) return;
    let start = index;
    while (start - 1 > first && blocks[start - 1]?.keepWithNext) start -= 1;
    if (blocks[start - 1]?.keepWithNext && start - 1 === first) start = index;
    breaks.push(start);
    first = start;
  });
  return breaks;
}
