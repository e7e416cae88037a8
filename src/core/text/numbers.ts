/** Numbers as Vietnamese writes them. */
import { normalizeText } from './normalize';

/** A count in tables and figures: `1.234`. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/gu, '.');

/** A count in a sentence: below 10 with two digits, "07 đơn vị". */
export const countInSentence = (count: number): string => (count < 10 ? `0${count}` : countText(count));

/** A count as typed: "1.234", "1 234", "1234"; null when it is no whole number from 0 up. */
export function parseCount(typed: string): number | null {
  const text = normalizeText(typed);
  if (!/^(\d+|\d{1,3}([. ,]\d{3})+)$/u.test(text)) return null;
  const count = Number(text.replace(/\D/gu, ''));
  return Number.isSafeInteger(count) ? count : null;
}
