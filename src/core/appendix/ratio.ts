/** Ratios and differences as the report prints them (design, *Numbers*). */
import { countText } from '../text/numbers';

/** Printed where a ratio cannot be reckoned: nothing was entered, or the denominator is 0. */
export const NO_FIGURES = 'chưa có số liệu';
/** Printed where nothing is known of N−1: a legal answer, since the clusters of N and N−1 may differ (district level abolished 01/7/2025). */
export const NO_COMPARISON = 'không có số liệu so sánh';

/** A percentage in hundredths, halves rounded up, from whole numbers; null when the denominator is 0. */
export const hundredths = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 20_000 + whole) / (2 * whole));

/** "65,21%", "65,50%", whole "100%"; `NO_FIGURES` when the denominator is 0 or a value is not known. */
export function percentText(part: number | null, whole: number | null): string {
  const ratio = part === null || whole === null ? null : hundredths(part, whole);
  if (ratio === null) return NO_FIGURES;
  const cents = ratio % 100;
  return `${countText((ratio - cents) / 100)}${cents === 0 ? '' : `,${String(cents).padStart(2, '0')}`}%`;
}

/** "+3", "-2", "0". */
export const differenceText = (difference: number): string =>
  difference === 0 ? '0' : `${difference > 0 ? '+' : '-'}${countText(Math.abs(difference))}`;
