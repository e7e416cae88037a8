/** Which cell formats of a workbook show a number as a date, and the date a serial number means. */
import type { DateParts } from '../core/text/dates';
import { scanXml } from './xml-scan';

/** Built-in formats that are dates (ECMA-376 Part 1, 18.8.30); 18 to 21 and 45 to 47 are times of day. */
const builtInDates = new Set([
  14,
  15,
  16,
  17,
  22,
  ...Array.from({ length: 10 }, (_, index) => 27 + index),
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
]);

/** Whether a format code shows a day, month or year: `dd/mm/yyyy`, `[$-42A]d mmmm yyyy`; not `0.00`, `hh:mm` or `"năm" 0`. */
export function isDateFormat(code: string): boolean {
  const bare = code.slice(0, 300).replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, '');
  return /[dy]/iu.test(bare) || (/m/iu.test(bare) && !/[hs0#]/iu.test(bare));
}

/** For each cell format (`s` of a cell) whether it is a date. */
export function dateStyles(stylesXml: string): readonly boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  scanXml(stylesXml, {
    open(name, attribute) {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), isDateFormat(attribute('formatCode') ?? ''));
      if (name !== 'xf' || !inCellFormats) return;
      const format = Number(attribute('numFmtId') ?? 0);
      styles.push(own.get(format) ?? builtInDates.has(format));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: () => undefined,
  });
  return styles;
}

const DAY = 86_400_000;

/** The date of a serial number; null for one that is none. Day 60 of 1900 (29/02/1900) never was: serials below 61 are a day late. */
export function dateOfSerial(serial: number, from1904: boolean): DateParts | null {
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!Number.isFinite(whole) || whole < 1 || whole > 2_958_465) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + (whole < 61 ? whole + 1 : whole) * DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** The serial number of a whole date from 01/03/1900 on. */
export const serialOfDate = ({ day, month, year }: DateParts): number =>
  Math.round((Date.UTC(year ?? 1900, (month ?? 1) - 1, day ?? 1) - Date.UTC(1899, 11, 30)) / DAY);
