/** Counts as they are typed, pasted or imported. */
import { enteredLine, hasUnprintable, quoted } from '../text/entered-text';
import { normalizeText } from '../text/normalize';
import { countText } from '../text/numbers';
import type { CellValue } from './counts';

/** Largest count of one cell: more than the people and households of a province. Longer figures are slips of the finger. */
export const LARGEST_COUNT = 9_999_999;

/** Why a cell holds no count. */
export const countSentences = {
  negative: (typed: string): string => `${quoted(typed)} là số âm; cần số từ 0 trở lên.`,
  fraction: (typed: string): string => `${quoted(typed)} là số lẻ; cần số nguyên, dấu chấm tách hàng nghìn (1.234).`,
  tooLarge: (typed: string): string =>
    `${quoted(typed)} quá lớn; cần số không quá ${countText(LARGEST_COUNT)}, hãy xem có gõ thừa chữ số không.`,
  grouping: (typed: string): string => `${quoted(typed)} tách hàng nghìn chưa đúng; hãy ghi như 1.234 hoặc 1234.`,
  percent: (typed: string): string => `${quoted(typed)} là tỷ lệ; ô này cần số lượng.`,
  letters: (typed: string): string => `${quoted(typed)} không phải là số; hãy chỉ ghi chữ số, ví dụ 7 hoặc 1.234.`,
};

/**
 * Accepted: the count, or null for a blank cell, and the text the grid shows. Refused: the sentence, and the text as it was
 * typed, which stays in the cell and is counted nowhere.
 */
export type EnteredCount =
  | { readonly ok: true; readonly value: number | null; readonly text: string }
  | { readonly ok: false; readonly sentence: string; readonly typed: string };

const WHOLE = /^\d+$/u;
/** "1.234.567", "1 234 567". A comma parts thousands only where a point or a second comma cannot mean a fraction. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?: \d{3})+$|^\d{1,3}(?:,\d{3}){2,}$/u;
const DASH = /^[-‐‑‒–—−]$/u;
const FRACTION = /^\d*[.,]\d+$|^\d{1,3}(?:[. ]\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$/u;

function whyNone(typed: string, text: string): string {
  if (/^[-‐‑‒–—−]\s*\d/u.test(text)) return countSentences.negative(typed);
  if (/^[\d.,\s]+%$/u.test(text)) return countSentences.percent(typed);
  if (FRACTION.test(text)) return countSentences.fraction(typed);
  return /^[\d., ]+$/u.test(text) && /\d/u.test(text) ? countSentences.grouping(typed) : countSentences.letters(typed);
}

/**
 * Reads a count: "7", "07", "1.234", "1 234". A blank cell is no count; a dash is zero, as tables print it (design,
 * *Numbers*). "1,234" and "1,5" are fractions in Vietnamese writing and refused. Never throws.
 */
export function enterCount(typed: string): EnteredCount {
  const text = normalizeText(typed);
  if (text === '') return { ok: true, value: null, text: '' };
  if (DASH.test(text)) return { ok: true, value: 0, text: '0' };
  const kept = enteredLine(typed);
  const refused = (sentence: string): EnteredCount => ({ ok: false, sentence, typed: kept });
  if (!WHOLE.test(text) && !GROUPED.test(text)) return refused(whyNone(kept, text));
  const value = Number(text.replace(/\D/gu, ''));
  return value <= LARGEST_COUNT ? { ok: true, value, text: countText(value) } : refused(countSentences.tooLarge(kept));
}

/** What a grid shows of a cell; '' for a blank one. Reading it again gives the same cell. */
export const formatCount = (value: CellValue | undefined): string =>
  typeof value === 'number' ? countText(value) : (value ?? '');

/** The sentence of a cell whose text is no count; '' where all is well. */
export function countTrouble(value: CellValue | undefined): string {
  if (typeof value !== 'string') return '';
  const entered = enterCount(value);
  return entered.ok ? '' : entered.sentence;
}

/** The value to keep of what was entered; undefined = a blank cell. */
export const keptValue = (entered: EnteredCount): CellValue | undefined =>
  entered.ok ? (entered.value ?? undefined) : entered.typed;

/** A text of a cell for texts (*Ghi chú*), as one line without what paper cannot show; undefined = blank. */
export function enterNote(typed: string): string | undefined {
  const line = enteredLine([...typed].filter((sign) => /\s/u.test(sign) || !hasUnprintable(sign)).join(''));
  return line === '' ? undefined : line;
}
