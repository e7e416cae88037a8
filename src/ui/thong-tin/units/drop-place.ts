/** Where a dragged row would land. */

/** The gap the pointer is over, counted from 0 above the first row; `middles` are the heights of the rows' middles, from the top down. */
export const gapAt = (middles: readonly number[], y: number): number => middles.filter((middle) => middle < y).length;

/** Place in the list of a row that stood at `from` and is dropped into a gap. */
export const placeInGap = (from: number, gap: number): number => (gap > from ? gap - 1 : gap);
