/** A number as a cell prints it. */
import { normalizeText } from '../../text/normalize';

const DASH = /^[-‐‑‒–—−]$/u;
const WHOLE = /^\d+$|^\d{1,3}(?:[. ]\d{3})+$/u;
const DECIMAL = /^(?:\d+|\d{1,3}(?:\.\d{3})+)[.,]\d+$/u;

/**
 * The number of a cell: "07", "1.234", "65,21%", "+3", "−2"; `-` and blank are 0; null = no number. A point before three
 * figures parts thousands, any other point or comma begins the decimals. Behind `%` a point always does: "0.65%".
 */
export function printedValue(text: string): number | null {
  const said = normalizeText(text);
  if (said === '' || DASH.test(said)) return 0;
  const sign = /^[-‐‑‒–—−]/u.test(said) ? -1 : 1;
  const percent = said.endsWith('%');
  const figures = said.replace(/^[+\-‐‑‒–—−]\s*/u, '').replace(/\s*%$/u, '');
  if (!percent && WHOLE.test(figures)) return sign * Number(figures.replace(/\D/gu, ''));
  if (/^\d+$/u.test(figures)) return sign * Number(figures);
  if (!DECIMAL.test(figures)) return null;
  const mark = Math.max(figures.lastIndexOf(','), figures.lastIndexOf('.'));
  return sign * Number(`${figures.slice(0, mark).replace(/\D/gu, '')}.${figures.slice(mark + 1)}`);
}
