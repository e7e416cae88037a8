import { isRealDate, parseDateText, type DateParts } from '../text/dates';
import { defineCheck, inParagraph, passed, type Outcome } from './check';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  unreal: (date: string): string => `Ngày ban hành ghi “${date}”, trong lịch không có ngày này.`,
  outside: (date: string, year: number): string =>
    `Ngày ban hành ghi “${date}”, báo cáo tổng kết năm ${year} thường ban hành từ 01/11/${year} đến hết tháng 02/${year + 1}.`,
};

interface Target {
  readonly paragraph: number;
  readonly words: string;
  readonly date: DateParts;
}

/**
 * The report is dated at the end of its year or the beginning of the next. What is left open of the date is not judged.
 */
export const issueDatePlausible = defineCheck<Target>({
  id: 'issue-date-plausible',
  rule: 'V04',
  title: 'Ngày ban hành hợp với năm báo cáo',
  severity: 'warning',
  basis: [
    {
      text: 'Ngày thật của các báo cáo tổng kết cụm thi đua đã công bố (từ tháng 12 đến tháng 02 năm sau)',
      grade: 'P',
    },
    { text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4', grade: 'A' },
  ],
  appliesTo: (report) => issueDates(report),
  expect: ({ paragraph, words, date }, { year }): Outcome => {
    const place = inParagraph(paragraph, words);
    if (!isRealDate(date)) return { kind: 'failed', message: messages.unreal(words), place };
    return isPlausible(date, year) ? passed : { kind: 'failed', message: messages.outside(words, year), place };
  },
});

const DATE = /ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*(?:\d{4}|[.…_]+)/iu;

/** The first date of the letterhead. */
function issueDates({ lines }: Report): readonly Target[] {
  for (const { zone, paragraph } of lines) {
    if (zone !== 'letterhead') continue;
    const words = DATE.exec(paragraph.text)?.[0];
    const date = words === undefined ? null : parseDateText(words);
    if (words !== undefined && date !== null) return [{ paragraph: paragraph.index, words, date }];
  }
  return [];
}

function isPlausible({ month, year: inYear }: DateParts, year: number): boolean {
  if (inYear === null) return true;
  if (month === null) return inYear === year || inYear === year + 1;
  return (inYear === year && month >= 11) || (inYear === year + 1 && month <= 2);
}
