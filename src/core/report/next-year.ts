/** **Tạo báo cáo năm sau**: the report data of year N+1 out of those of year N. */
import type { Outline } from '../outline/outline';
import { quoted } from '../text/entered-text';
import { accepted, refused, type FieldCheck } from './field-check';
import { LAST_YEAR } from './report-year';
import type { ReportData } from './data-entries';
import { newReportData } from './report-data';

/** What the person is told about the new report. */
export const nextYearSentences = {
  last: `Năm ${LAST_YEAR} là năm cuối mà khung xử lý được.`,
  cleared: 'Đã để trống: số văn bản, ngày ban hành.',
  movements: (names: readonly string[], year: number): string =>
    `Không mang sang phong trào đã hết giai đoạn trước năm ${year}: ${names.map((name) => quoted(name)).join('; ')}.`,
  roles: (year: number): string =>
    `Vai trò Trưởng cụm, Phó Trưởng cụm và số người của các đơn vị là của năm ${year}; hãy xem lại.`,
  saveAs: (file: string): string =>
    `Word này không tự mở được văn bản mới. Đang mở: ${quoted(file)}. Đã Lưu thành (Save As) tệp mới chưa?`,
};

/** The new report, and what was left behind or has to be looked at. */
export interface NextYear {
  readonly data: ReportData;
  readonly notes: readonly string[];
}

/**
 * Kept: council, cluster, units, place, symbol, signer, recipients, wording, definition of the ratio, way of sending, her
 * own words and headings, mục bổ sung, movements that still run. Cleared: number, date, dropped items (they were that
 * year's), result or forecast, what the pane wrote. Refused in the last year there is.
 */
export function nextYear(outline: Outline, data: ReportData): FieldCheck<NextYear> {
  const year = data.year + 1;
  if (year > LAST_YEAR) return refused(nextYearSentences.last);
  const { number, issueDate, dropped, rating, written } = newReportData(outline, year);
  const movements = data.movements.filter(({ to }) => to >= year);
  const over = data.movements.filter(({ to }) => to < year).map(({ name }) => name);
  return accepted(
    {
      data: { ...data, year, number, issueDate, dropped, rating, written, movements, verified: false },
      notes: [
        nextYearSentences.cleared,
        ...(over.length === 0 ? [] : [nextYearSentences.movements(over, year)]),
        ...(data.units.length === 0 ? [] : [nextYearSentences.roles(data.year)]),
      ],
    },
    String(year),
  );
}
