/** This year against last: *So sánh (+/−)* and *Tỷ lệ N/N−1 (%)*. */
import { differenceText, NO_COMPARISON, percentText } from './ratio';
import type { Total } from './totals';

/** What the two bottom rows print of a column. */
export interface Comparison {
  /** N − (N−1); null where one of the two is not known. */
  readonly difference: number | null;
  /** "+3", "-2", "0", or `NO_COMPARISON` where nothing is known of N−1. */
  readonly differenceText: string;
  /** "105,26%", `NO_FIGURES` where N−1 is 0, `NO_COMPARISON` where nothing is known of it. */
  readonly ratioText: string;
}

/** Compares N with N−1. Blank as long as N itself is not known. */
export function compareTotals(
  { value: now }: Pick<Total, 'value'>,
  { value: before }: Pick<Total, 'value'>,
): Comparison {
  if (before === null) return { difference: null, differenceText: NO_COMPARISON, ratioText: NO_COMPARISON };
  if (now === null) return { difference: null, differenceText: '', ratioText: '' };
  return {
    difference: now - before,
    differenceText: differenceText(now - before),
    ratioText: percentText(now, before),
  };
}
