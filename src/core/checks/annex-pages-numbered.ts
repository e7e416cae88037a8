import type { FileHeader, FileSection } from '../report/file-document';
import { defineCheck, inParagraph, type Outcome } from './check';
import type { ReportAnnex } from './reading/report';

/** What the check says. */
export const messages = {
  together: (annex: string): string =>
    `Phụ lục ${annex} nằm chung phần trang với nội dung phía trước; mỗi phụ lục cần phần trang riêng, đánh số từ 1.`,
  goesOn: (annex: string, start: number | null): string =>
    `Số trang của Phụ lục ${annex} ${start === null ? 'tiếp theo phần trước' : `bắt đầu từ ${start}`}; mỗi phụ lục cần đánh số trang riêng, từ 1.`,
  none: (annex: string): string =>
    `Phụ lục ${annex} không có số trang ở lề trên; số trang cần đặt ở giữa lề trên, không hiện ở trang đầu.`,
};

interface Target {
  readonly annex: ReportAnnex;
  readonly index: number;
  readonly text: string;
  readonly section: FileSection;
  /** The section begins with the annex. */
  readonly own: boolean;
}

/** Every annex has pages of its own, numbered from 1 in the upper margin. A page count is not known: one page needs no number. */
export const annexPagesNumbered = defineCheck<Target>({
  id: 'annex-pages-numbered',
  rule: 'V07',
  title: 'Phụ lục đánh số trang riêng',
  severity: 'warning',
  basis: [{ text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục 7 và phần III, mục 1.đ', grade: 'A' }],
  appliesTo: ({ annexes, document }) =>
    document.unseen.includes('sections')
      ? []
      : annexes.flatMap((annex): readonly Target[] => {
          const first = annex.opening;
          const section = first === null ? undefined : document.sections[first.section];
          if (first === null || section === undefined) return [];
          const before = document.paragraphs.slice(section.first, first.index);
          const own = before.every(({ text, picture }) => text.trim() === '' && !picture);
          return [{ annex, index: first.index, text: first.text, section, own }];
        }),
  expect: ({ annex, index, text, section, own }): Outcome => {
    const failed = (message: string): Outcome => ({ kind: 'failed', message, place: inParagraph(index, text) });
    if (!own) return failed(messages.together(annex.id));
    // At the foot or aside is a matter of format, and told there.
    if (!hasPage(section.header) && !hasPage(section.footer)) return failed(messages.none(annex.id));
    return section.startsAt === 1 ? { kind: 'passed' } : failed(messages.goesOn(annex.id, section.startsAt));
  },
});

const hasPage = (header: FileHeader | null): boolean => header?.page === true;
