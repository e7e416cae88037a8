/** Numbers with decimals as Vietnamese writes them: `1.234,5`. For targets and points, never for counts of awards. */
import { enteredLine, quoted } from '../text/entered-text';
import { normalizeText } from '../text/normalize';
import { countText } from '../text/numbers';
import type { CellValue } from './counts';
import { NO_FIGURES } from './ratio';

/** Decimals that are kept. */
const DECIMALS = 4;
const UNIT = 10 ** DECIMALS;
/** Largest value; below it every number of four decimals is exact. */
const LARGEST = 99_999_999_999;

/** What is said of a text that is no number. */
export const decimalSentence = (typed: string): string =>
  `${quoted(typed)} không phải là số; cần ghi như 95,5 hoặc 1.234,5 (dấu phẩy trước phần lẻ, nhiều nhất ${DECIMALS} chữ số lẻ).`;

/** As `EnteredCount`, for numbers with decimals. */
export type EnteredDecimal =
  | { readonly ok: true; readonly value: number | null; readonly text: string }
  | { readonly ok: false; readonly sentence: string; readonly typed: string };

const NUMBER = /^(-?)(\d+|\d{1,3}(?:[. ]\d{3})+)(?:,(\d{1,4}))?$/u;

/** In ten-thousandths: whole, so that sums and ratios are exact. */
const exact = (value: number): bigint => BigInt(Math.round(value * UNIT));

function textOf(value: bigint): string {
  const size = value < 0n ? -value : value;
  const whole = countText(Number(size / BigInt(UNIT)));
  const decimals = String(size % BigInt(UNIT))
    .padStart(DECIMALS, '0')
    .replace(/0+$/u, '');
  return `${value < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `,${decimals}`}`;
}

/** A number as it is printed: "1.234,5", "95", "-2,25". */
export const decimalText = (value: number): string => textOf(exact(value));

/** Reads a number; blank = none. A percent sign behind it is left to the column *Đơn vị tính* and refused. Never throws. */
export function enterDecimal(typed: string): EnteredDecimal {
  const text = normalizeText(typed).replace(/^[−–]/u, '-');
  if (text === '') return { ok: true, value: null, text: '' };
  const [, sign = '', whole = '', decimals = ''] = NUMBER.exec(text) ?? [];
  const value = Number(`${sign}${whole.replace(/\D/gu, '')}.${decimals}0`);
  if (whole === '' || Math.abs(value) > LARGEST) {
    const kept = enteredLine(typed);
    return { ok: false, sentence: decimalSentence(kept), typed: kept };
  }
  return { ok: true, value: value === 0 ? 0 : value, text: decimalText(value) };
}

/** The number of a cell; null where it is blank or none. */
export function decimalOf(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= LARGEST ? value : null;
  const entered = enterDecimal(value ?? '');
  return entered.ok ? entered.value : null;
}

/** "+2,5", "-3", "0". */
export function decimalDifference(one: number, other: number): string {
  const difference = exact(one) - exact(other);
  return `${difference > 0n ? '+' : ''}${textOf(difference)}`;
}

/** "102,5%" → "102,50%", whole "100%"; two decimals, halves away from zero; `NO_FIGURES` when the denominator is 0. */
export function decimalPercent(part: number, whole: number): string {
  const [top, bottom] = [exact(part), exact(whole)];
  if (bottom === 0n) return NO_FIGURES;
  const [size, by] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  const hundredths = (size * 20_000n + by) / (2n * by);
  const sign = hundredths !== 0n && top < 0n !== bottom < 0n ? '-' : '';
  const cents = hundredths % 100n;
  return `${sign}${countText(Number(hundredths / 100n))}${cents === 0n ? '' : `,${String(cents).padStart(2, '0')}`}%`;
}
