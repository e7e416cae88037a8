import { defineCheck, inDocument, passed, type Outcome } from './check';
import type { FileParagraph } from '../report/file-document';
import { atParagraph } from './reading/places';

/** What it says. */
export const messages = {
  breaks: 'Cuối văn bản có dấu ngắt trang mà phía sau không có nội dung, cần xóa để không in thừa trang trắng.',
  section:
    'Cuối văn bản có một phần (section) không có nội dung nên in thừa trang trắng; hãy đặt con trỏ ở cuối trang trước rồi nhấn Delete để xóa dấu ngắt phần.',
  lines: (count: number): string => `Cuối văn bản có ${count} dòng trống; hãy xem bản in có thừa trang trắng không.`,
};

type Target =
  | { readonly kind: 'section' }
  | { readonly kind: 'end'; readonly blank: readonly FileParagraph[]; readonly before: FileParagraph | null };

/** Blank lines at the end about which nobody has to be asked. */
const MOST_LINES = 5;

/**
 * Nothing blank prints behind the last words: no page break, no empty section. The one empty paragraph Word keeps behind a
 * table is right. How many lines fit on the last page cannot be seen, so many blank lines are for a person to look at.
 */
export const noTrailingBlankPage = defineCheck<Target>({
  id: 'no-trailing-blank-page',
  rule: '',
  title: 'Không thừa trang trắng ở cuối',
  severity: 'warning',
  basis: [{ text: 'Bản in không có trang trắng sau trang cuối', grade: 'P' }],
  appliesTo: ({ document: { paragraphs, sections, unseen } }) => {
    let end = paragraphs.length;
    for (let last = paragraphs[end - 1]; last !== undefined && isBlank(last); last = paragraphs[end - 1]) end -= 1;
    if (end === 0) return [];
    const before = paragraphs[end - 1] ?? null;
    const blank = paragraphs.slice(end);
    const lastSection = sections.at(-1);
    const empty =
      !unseen.includes('sections') && sections.length > 1 && lastSection !== undefined && lastSection.first >= end;
    return empty ? [{ kind: 'section' }] : [{ kind: 'end', blank, before }];
  },
  expect: (target, { document }): Outcome => {
    if (target.kind === 'section') return { kind: 'failed', message: messages.section, place: inDocument };
    const { blank, before } = target;
    const place = before === null ? inDocument : atParagraph(before);
    const breaks = document.unseen.includes('format') ? [] : blank.filter(({ pageBreak }) => pageBreak);
    if (breaks.length > 0) {
      // Word needs one paragraph behind a table, and the last one holds the section.
      const free = breaks.filter(({ index, changed }) => !changed && index !== document.paragraphs.length - 1);
      const all = free.length === breaks.length && (before?.cell === null || blank.length > free.length);
      const fix = { kind: 'remove-paragraphs', paragraphs: free.map(({ index }) => index) } as const;
      return { kind: 'failed', message: messages.breaks, place, ...(all && { fix }) };
    }
    return blank.length > MOST_LINES ? { kind: 'cannot-tell', message: messages.lines(blank.length), place } : passed;
  },
});

const isBlank = ({ text, picture, tableLevel }: FileParagraph): boolean =>
  tableLevel === 0 && !picture && text.trim() === '';
