import { BLANK } from './blank';
import { normalizeText } from './normalize';
import { foldTone } from './tone-fold';

/** A date that may be known in part; null = not known yet, left open for the pen or the clerk. */
export interface DateParts {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * A date as NĐ 30 writes it: "ngày 05 tháng 01 năm 2027", "ngày 29 tháng 6 năm 2026". A leading zero stands before days
 * below 10 and before the months 1 and 2 only (Phụ lục I, phần I, mục II.4). A missing part prints `BLANK`.
 */
export function dateText({ day, month, year }: DateParts): string {
  const dayText = day === null ? BLANK : twoDigits(day);
  const monthText = month === null ? BLANK : month <= 2 ? twoDigits(month) : String(month);
  return `ngày ${dayText} tháng ${monthText} năm ${year === null ? BLANK : String(year)}`;
}

const IN_WORDS = /^ngày\s*(\d{1,2}|[.…_]*)\s*tháng\s*(\d{1,2}|[.…_]*)\s*năm\s*(\d{4}|[.…_]*)$/u;
const IN_FIGURES = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u;

const part = (figures: string | undefined): number | null =>
  figures !== undefined && /^\d+$/.test(figures) ? Number(figures) : null;

/**
 * Reads "ngày 05 tháng 01 năm 2027" (parts may be dots or missing), "5/1/2027", "05-01-2027" or "05.01.2027".
 * Null when the text is no date; a date that cannot be (31 tháng 6) is read as it stands, see `isRealDate`.
 */
export function parseDateText(text: string): DateParts | null {
  const plain = foldTone(normalizeText(text));
  const match = IN_WORDS.exec(plain) ?? IN_FIGURES.exec(plain);
  return match === null ? null : { day: part(match[1]), month: part(match[2]), year: part(match[3]) };
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; of February 29 when the year is not known. */
function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the known parts can be a date of the calendar. */
export function isRealDate({ day, month, year }: DateParts): boolean {
  if (month !== null && (!Number.isInteger(month) || month < 1 || month > 12)) return false;
  if (year !== null && (!Number.isInteger(year) || year < 1)) return false;
  if (day === null) return true;
  return Number.isInteger(day) && day >= 1 && day <= (month === null ? 31 : daysIn(month, year));
}
