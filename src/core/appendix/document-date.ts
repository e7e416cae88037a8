/** Dates of documents as they are typed or come from Excel. */
import { isRealDate, type DateParts } from '../text/dates';
import { enteredLine, quoted } from '../text/entered-text';
import { parseTypedDate, shownDate } from '../text/typed-date';

/** What is said of a date. */
export const dateSentences = {
  missing: 'Chưa có ngày ban hành.',
  unreadable: (typed: string): string => `${quoted(typed)} không phải là ngày; cần ghi như 05/03/2026.`,
  unreal: (shown: string): string => `Không có ${shown}; hãy xem lại ngày ban hành.`,
  open: (shown: string): string => `Ngày ban hành còn thiếu: ${shown}.`,
  otherYear: (shown: string, year: number): string => `Ngày ${shown} không thuộc năm ${year} của báo cáo.`,
};

/** Days of 1900-01-01 to 2100-01-01 as Excel counts them, its 29/02/1900 that never was included. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAYS_TO_1970 = 25_569;

/**
 * The date of an Excel serial number (1900 system; a fraction is the time of day). Null outside of 2000–2099: other numbers
 * in a column of dates are slips.
 */
export function dateOfSerial(serial: number): DateParts | null {
  const days = Math.floor(serial);
  if (!(days >= FIRST_SERIAL && days < LAST_SERIAL)) return null;
  // Counted from 01/03/0000, so that the day of February that comes and goes is the last of its year.
  const shifted = days - DAYS_TO_1970 + 719_468;
  const era = Math.floor(shifted / 146_097);
  const day = shifted - era * 146_097;
  const inEra = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const inYear = day - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100));
  const shiftedMonth = Math.floor((5 * inYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    day: inYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
    month,
    year: inEra + era * 400 + (month <= 2 ? 1 : 0),
  };
}

/** A typed, pasted or imported date: the date, or the text as it was typed where it is none. Never throws. */
export function enterDocumentDate(typed: string): DateParts | string {
  const line = enteredLine(typed);
  const serial = /^\d{5}([.,]\d+)?$/u.test(line) ? dateOfSerial(Number(line.replace(',', '.'))) : null;
  // Excel writes the time of day behind a date that was typed with one.
  const withoutTime = line.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M)?Z?$/iu, '');
  const date = serial ?? (line === '' ? null : parseTypedDate(withoutTime));
  return date === null || (date.day ?? date.month ?? date.year) === null || !isRealDate(date) ? line : date;
}

/** The date as the table and the grid show it: "05/03/2026", or the text that is none. */
export const documentDateText = (date: DateParts | string): string =>
  typeof date === 'string' ? date : shownDate(date);

/** What is not as it should be, a sentence each; [] = a date of year N. */
export function documentDateNotes(date: DateParts | string, year: number): readonly string[] {
  if (typeof date === 'string') return [date === '' ? dateSentences.missing : dateSentences.unreadable(date)];
  const shown = documentDateText(date);
  if (date.day === null || date.month === null || date.year === null)
    return [shown === '' ? dateSentences.missing : dateSentences.open(shown)];
  if (!isRealDate(date)) return [dateSentences.unreal(shown)];
  return date.year === year ? [] : [dateSentences.otherYear(shown, year)];
}
