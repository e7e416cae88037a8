import { fieldTag } from '../report/control-tag';
import { dateText, isRealDate, parseDateText, type DateParts } from '../text/dates';
import { defineCheck, inParagraph, passed, type Outcome } from './check';
import { wordsFix } from './prose/words-fix';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  unreal: (date: string): string => `Ngày ban hành ghi “${date}”, trong lịch không có ngày này.`,
  outside: (date: string, year: number): string =>
    `Ngày ban hành ghi “${date}”, báo cáo tổng kết năm ${year} thường ban hành từ 01/11/${year} đến hết tháng 02/${year + 1}.`,
  annex: (annex: string, there: string, head: string): string =>
    `Dòng “(Kèm theo …)” của Phụ lục ${annex} ghi “${there}”, đầu văn bản ghi “${head}”; hai chỗ cần như nhau.`,
};

interface Target {
  readonly paragraph: number;
  readonly words: string;
  readonly date: DateParts;
  /** The annex above which it stands, the date of the letterhead and whether that may be written here; null = it is that of the letterhead. */
  readonly above: { readonly annex: string; readonly head: string; readonly isRight: boolean } | null;
}

/**
 * The report is dated at the end of its year or the beginning of the next, and each annex names the same date: that of last
 * year's file is easily left there. What is left open of a date is not judged; a field that differs from what was entered is
 * `document-agrees-with-data`'s.
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
  appliesTo: (report) => {
    const heads = issueDates(report);
    return [...heads, ...heads.flatMap((head) => annexDates(report, head))];
  },
  expect: ({ paragraph, words, date, above }, { year, document }): Outcome => {
    const place = inParagraph(paragraph, words);
    if (above !== null) {
      const text = document.paragraphs[paragraph]?.text ?? '';
      const start = text.indexOf(words);
      const edit = { start, end: start + words.length, to: above.head };
      const fix = above.isRight ? wordsFix(paragraph, text, [edit]) : null;
      const message = messages.annex(above.annex, words, above.head);
      return { kind: 'failed', message, place, ...(fix !== null && { fix }) };
    }
    if (!isRealDate(date)) return { kind: 'failed', message: messages.unreal(words), place };
    return isPlausible(date, year) ? passed : { kind: 'failed', message: messages.outside(words, year), place };
  },
});

const ISSUE_DATE = fieldTag('issue-date');
const DATE = /ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*(?:\d{4}|[.…_]+)/iu;

/** The first date of the letterhead. */
function issueDates({ lines }: Report): readonly Target[] {
  for (const { zone, paragraph } of lines) {
    if (zone !== 'letterhead') continue;
    const words = DATE.exec(paragraph.text)?.[0];
    const date = words === undefined ? null : parseDateText(words);
    if (words !== undefined && date !== null) return [{ paragraph: paragraph.index, words, date, above: null }];
  }
  return [];
}

const isWhole = ({ day, month, year }: DateParts): boolean => day !== null && month !== null && year !== null;

/** Typed dates of "(Kèm theo …)" that are not the letterhead's. */
function annexDates({ annexes, document, year }: Report, head: Target): readonly Target[] {
  if (!isWhole(head.date)) return [];
  const isRight = isRealDate(head.date) && isPlausible(head.date, year);
  const fields = new Set(document.controls.flatMap(({ tag, paragraph }) => (tag === ISSUE_DATE ? [paragraph] : [])));
  return annexes.flatMap(({ id, attached }): readonly Target[] => {
    const words = DATE.exec(attached?.text ?? '')?.[0];
    const date = words === undefined ? null : parseDateText(words);
    if (attached === null || words === undefined || date === null || fields.has(attached.index)) return [];
    if (!isWhole(date) || dateText(date) === dateText(head.date)) return [];
    return [{ paragraph: attached.index, words, date, above: { annex: id, head: head.words, isRight } }];
  });
}

function isPlausible({ month, year: inYear }: DateParts, year: number): boolean {
  if (inYear === null) return true;
  if (month === null) return inYear === year || inYear === year + 1;
  return (inYear === year && month >= 11) || (inYear === year + 1 && month <= 2);
}
