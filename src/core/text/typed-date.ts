/** Dates as people type them, in full or in part. */
import { dateText, isRealDate, type DateParts } from './dates';
import { normalizeText } from './normalize';
import { foldTone } from './tone-fold';

const OPEN = '[.…_]+';
const DAY = `(\\d{1,2}|${OPEN})?`;
const YEAR = `(\\d{4}|\\d{2}|${OPEN})?`;

/** "ngày 05 tháng 01 năm 2027", "15 tháng 12 năm 2026", "tháng 12", "năm 2026"; parts may be dots or missing. */
const IN_WORDS = new RegExp(`^(?:ngày)?\\s*${DAY}\\s*,?\\s*(?:tháng\\s*${DAY})?\\s*,?\\s*(?:năm\\s*${YEAR})?$`, 'u');
/** "15/12/2026", "15-12-26", "15.12.2026", "15 12 2026". */
const IN_FIGURES = /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{4}|\d{2})$/u;
/** "…/12/2026", "/ /2026": a slash leaves no doubt about dots. */
const WITH_BLANKS = /^(\d{1,2}|[.…_]+)?\s*\/\s*(\d{1,2}|[.…_]+)?\s*\/\s*(\d{4}|\d{2}|[.…_]+)?$/u;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/u;
const DAY_AND_MONTH = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/u;
const MONTH_AND_YEAR = /^(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/u;
const EIGHT_FIGURES = /^(\d{2})(\d{2})(\d{4})$/u;

const part = (figures: string | undefined): number | null =>
  figures !== undefined && /^\d+$/u.test(figures) ? Number(figures) : null;

const year = (figures: string | undefined): number | null => {
  const value = part(figures);
  return value !== null && figures?.length === 2 ? 2000 + value : value;
};

const date = (day?: string, month?: string, yearText?: string): DateParts => ({
  day: part(day),
  month: part(month),
  year: year(yearText),
});

/**
 * The date that was typed, day before month as in Vietnam; a year of two figures is one of this century. An empty text
 * or dots alone are a date with nothing known. Null when it cannot be read as a date; whether it can be is `isRealDate`'s.
 */
export function parseTypedDate(typed: string): DateParts | null {
  const folded = foldTone(normalizeText(typed)).replace(/[\s,;]+$|(?<=\d)\.$/u, '');
  // "Lạng Sơn, ngày 15 …" is pasted from a letterhead; "ngày 15/12/2026" is said so.
  const plain = folded.replace(/^[^,]*,\s*(?=ngày)/u, '').replace(/^ngày\s*(?=\d+\s*[/.-])/u, '');
  if (/^[.…_\s]*$/u.test(plain)) return date();
  const inWords = /ngày|tháng|năm/u.test(plain) ? IN_WORDS.exec(plain) : null;
  const dayFirst = inWords ?? IN_FIGURES.exec(plain) ?? EIGHT_FIGURES.exec(plain) ?? WITH_BLANKS.exec(plain);
  if (dayFirst) return date(dayFirst[1], dayFirst[2], dayFirst[3]);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return date(yearFirst[3], yearFirst[2], yearFirst[1]);
  const monthAndYear = MONTH_AND_YEAR.exec(plain);
  if (monthAndYear) return date(undefined, monthAndYear[1], monthAndYear[2]);
  const dayAndMonth = DAY_AND_MONTH.exec(plain);
  return dayAndMonth ? date(dayAndMonth[1], dayAndMonth[2]) : null;
}

/** A date as a field shows it: "15/12/2026" when all is known, in words when a part is open, '' when nothing is known. */
export function shownDate(parts: DateParts): string {
  const { day, month, year: inYear } = parts;
  if (day === null && month === null && inYear === null) return '';
  const whole = day !== null && month !== null && inYear !== null && isRealDate(parts);
  const two = (value: number): string => String(value).padStart(2, '0');
  return whole ? `${two(day)}/${two(month)}/${inYear}` : dateText(parts);
}
