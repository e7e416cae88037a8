/** The rules of the entered fields of one line, by the fields of the form. Blank is allowed in each until the paper is signed. */
import type { ClusterKind } from '../outline/outline';
import { isLeftBlank } from '../text/blank';
import { dateText, isRealDate, type DateParts } from '../text/dates';
import { enteredLine, quoted } from '../text/entered-text';
import { parseTypedDate } from '../text/typed-date';
import { clusterName, clusterNameError } from './cluster-name';
import { accepted, checkLine, refused, type FieldCheck } from './field-check';
import { FIRST_YEAR, LAST_YEAR, parseYear, yearError } from './report-year';
import { titleBeforeName } from './name-titles';

/**
 * Longest texts in characters: what its place on the page holds on two lines. Number and symbol: `CodeNumber` and
 * `CodeNotation` of NĐ 30/2020, Phụ lục VI (11 and 30, `BC-` included).
 */
export const longest = { council: 200, place: 100, number: 11, symbol: 27, archive: 100, office: 200, name: 100 };

/** What the rules say, beside those of every text. */
export const fieldSentences = {
  notNumber: (typed: string): string =>
    `${quoted(typed)} không phải là số văn bản; cần chữ số, ví dụ 15. Phần sau “BC-” ghi ở ô Ký hiệu.`,
  spaceInSymbol: (typed: string): string =>
    `Ký hiệu ${quoted(typed)} có dấu cách; cần viết liền, ví dụ CTĐ (NĐ 30: giữa các chữ là gạch nối, không cách chữ).`,
  notDate: (typed: string): string =>
    `${quoted(typed)} không đọc được thành ngày; hãy ghi như 15/12/2026. Phần chưa biết có thể bỏ trống: tháng 12 năm 2026.`,
  notInCalendar: (date: DateParts): string => `Không có ${dateText(date)} trong lịch; hãy xem lại.`,
  yearOutside: (year: number): string => `Năm ${year} nằm ngoài khoảng từ ${FIRST_YEAR} đến ${LAST_YEAR}; hãy xem lại.`,
  otherKind: (kind: ClusterKind): string =>
    kind === 'khoi'
      ? 'Tên vừa gõ bắt đầu bằng “Khối”; nếu đây là khối thi đua, hãy chọn Loại: Khối.'
      : 'Tên vừa gõ bắt đầu bằng “Cụm”; nếu đây là cụm thi đua, hãy chọn Loại: Cụm.',
  titleBeforeName: (title: string): string =>
    `Trước họ tên người ký không ghi học hàm, học vị (${quoted(title)}), trừ cơ quan được phép (NĐ 30, Phụ lục I, phần I, mục II.7).`,
};

/** Council above the cluster in the letterhead. */
export const checkCouncil = (typed: string): FieldCheck<string> => checkLine('Tên hội đồng', typed, longest.council);

/** Name of the cluster, without "Cụm thi đua" or "Khối thi đua", which the form prints. */
export function checkCluster(typed: string, kind: ClusterKind): FieldCheck<string> {
  const error = clusterNameError(typed);
  if (error !== '') return refused(error);
  const first = /^(cụm|khối)(?!\p{L})/iu.exec(enteredLine(typed))?.[1]?.toLowerCase();
  const said: ClusterKind = first === undefined ? kind : first === 'cụm' ? 'cum' : 'khoi';
  const name = clusterName(typed);
  return accepted(name, name, said === kind ? '' : fieldSentences.otherKind(said));
}

/** Reporting year N; the one field that may not be blank. */
export function checkYear(typed: string): FieldCheck<number> {
  const year = parseYear(typed);
  return year === null ? refused(yearError(typed)) : accepted(year, String(year));
}

/** Number of the document; below 10 it gets a leading zero (NĐ 30, Phụ lục I, phần I, mục II.3). "Số: 7" is read too. */
export function checkNumber(typed: string): FieldCheck<string> {
  const line = enteredLine(typed).replace(/^số\s*:?\s*/iu, '');
  if (isLeftBlank(line)) return accepted('', '');
  const figures = new RegExp(`^0*([1-9]\\d{0,${longest.number - 1}})$`, 'u').exec(line)?.[1];
  if (figures === undefined) return refused(fieldSentences.notNumber(enteredLine(typed)));
  const number = figures.padStart(2, '0');
  return accepted(number, number);
}

/** What follows `BC-`, in capitals; a pasted "15/BC-CTĐ" gives CTĐ. */
export function checkSymbol(typed: string): FieldCheck<string> {
  const line = enteredLine(typed).replace(/^(?:số\s*:?)?\s*\d*\s*\/?\s*BC\s*-\s*/iu, '');
  if (isLeftBlank(line)) return accepted('', '');
  const checked = checkLine('Ký hiệu', line, longest.symbol);
  if (!checked.ok) return checked;
  if (/\s/u.test(checked.value)) return refused(fieldSentences.spaceInSymbol(checked.value));
  const capitals = checked.value.toUpperCase();
  return accepted(capitals, capitals);
}

/** Place of issue, without the comma the form prints behind it. */
export function checkPlace(typed: string): FieldCheck<string> {
  return checkLine('Địa danh', enteredLine(typed).replace(/[\s,]+$/u, ''), longest.place);
}

/** Date of issue, in full or in part; printed as NĐ 30 says. */
export function checkIssueDate(typed: string): FieldCheck<DateParts> {
  const date = parseTypedDate(typed);
  if (date === null) return refused(fieldSentences.notDate(enteredLine(typed)));
  if (date.year !== null && (date.year < FIRST_YEAR || date.year > LAST_YEAR))
    return refused(fieldSentences.yearOutside(date.year));
  return isRealDate(date) ? accepted(date, dateText(date)) : refused(fieldSentences.notInCalendar(date));
}

/** Unit that keeps the copy, as it stands after "Lưu: VT, "; those words and the closing mark may be typed too. */
export function checkArchive(typed: string): FieldCheck<string> {
  const line = enteredLine(typed)
    .replace(/^[-–—\s]*lưu\s*:?\s*/iu, '')
    .replace(/^VT\s*(?:[,;]\s*|[.…\s]*$)/iu, '');
  return checkLine('Đơn vị lưu', line.replace(/[\s.;…]+$/u, ''), longest.archive);
}

/** Office of the signer in his own agency. */
export const checkSignerOffice = (typed: string): FieldCheck<string> =>
  checkLine('Chức vụ tại cơ quan', typed, longest.office);

/** Name of the signer; a title before it is kept and pointed out. */
export function checkSignerName(typed: string): FieldCheck<string> {
  const checked = checkLine('Họ và tên người ký', typed, longest.name);
  if (!checked.ok) return checked;
  const title = titleBeforeName(checked.value);
  return accepted(checked.value, checked.value, title === null ? '' : fieldSentences.titleBeforeName(title));
}
