/** The reporting year N: a single source, N+1 is derived. */

/** First year a report can be about. */
export const FIRST_YEAR = 2000;
/** Last year a report can be about. */
export const LAST_YEAR = 2100;

/** Year N from what was typed; null when it is no year the product handles. */
export function parseYear(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{4}$/u.test(text)) return null;
  const year = Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** What is wrong with a typed year, as a sentence; '' when it can be used. */
export const yearError = (typed: string): string =>
  typed.trim() === ''
    ? `Chưa có năm; cần bốn chữ số, từ ${FIRST_YEAR} đến ${LAST_YEAR}.`
    : parseYear(typed) === null
      ? `“${typed.trim()}” không phải là năm; cần bốn chữ số, từ ${FIRST_YEAR} đến ${LAST_YEAR}.`
      : '';

/** The year a report written on a given day is about: reports are written from autumn to the following spring. */
export const yearInHand = (today: { readonly year: number; readonly month: number }): number =>
  today.month >= 7 ? today.year : today.year - 1;
