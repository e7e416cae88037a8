/** Percentages as they are printed. */
import { normalizeText } from '../../text/normalize';

/** A printed percentage. */
export interface PrintedPercent {
  readonly value: number;
  /** Figures behind the mark: 2 in "65,21%". */
  readonly decimals: number;
  readonly mark: ',' | '.' | '';
  /** It has its sign. */
  readonly sign: boolean;
}

const PERCENT = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:([,.])(\d{1,6}))?\s*(%?)$/u;

/** Reads "65,21%", "65.21", "1.234,5%"; null for any other text. */
export function printedPercent(text: string): PrintedPercent | null {
  const found = PERCENT.exec(normalizeText(text).replace(/^[−–]/u, '-'));
  if (found === null) return null;
  const [, minus = '', whole = '', mark, decimals = '', sign = ''] = found;
  const value = Number(`${whole.replaceAll('.', '')}.${decimals === '' ? '0' : decimals}`);
  return {
    value: minus === '-' ? -value : value,
    decimals: decimals.length,
    mark: mark === ',' || mark === '.' ? mark : '',
    sign: sign !== '',
  };
}

/** Whether a printed value is this one, within half of its last figure. */
export const printsAs = ({ value, decimals }: Pick<PrintedPercent, 'value' | 'decimals'>, exact: number): boolean =>
  Math.abs(value - exact) <= 0.5 * 10 ** -decimals + 1e-9;

/** A percentage as the report prints it: "65,21%", whole "100%". */
export function percentOf(part: number, whole: number): string {
  const cents = Math.round((part * 10_000) / whole);
  const rest = cents % 100;
  return `${Math.trunc(cents / 100)}${rest === 0 ? '' : `,${String(Math.abs(rest)).padStart(2, '0')}`}%`;
}
