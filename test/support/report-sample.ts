/** A real report's content for tests, after Mẫu số 02. */
import { mau02 } from '../../src/core/outline/mau-02';
import { newReportContent, type ReportContent } from '../../src/core/report/report-content';
import { newReportData } from '../../src/core/report/report-data';
import type { Wording } from '../../src/core/outline/outline';
import type { FieldValues } from '../../src/core/report/fields';

/** A new report of the year, as one press makes it; `fields` are filled in besides. */
export const reportSample = (year = 2026, wording: Wording = 'form', fields: FieldValues = {}): ReportContent => {
  const cluster = fields.cluster ?? 'các sở, ban, ngành số 1';
  const data = { ...newReportData(mau02, year), cluster, wording, verified: false };
  const content = newReportContent(mau02, data);
  return { ...content, fields: { ...content.fields, ...fields } };
};

/** What is known when the report is sent. */
export const filledFields: FieldValues = {
  number: '15',
  symbol: 'CTĐ',
  'issue-date': 'ngày 15 tháng 12 năm 2026',
  archive: 'TĐKT',
  addressee: 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn',
  'signer-office': 'Giám đốc Sở Nội vụ',
  'signer-name': 'Nguyễn Văn Hòa',
};
