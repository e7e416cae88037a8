import { foldWords } from '../text/fold-words';
import { isLeftBlank } from '../text/blank';
import { defineCheck, inDocument, passed, type Outcome } from './check';
import { signatureOf, type Signature } from './reading/signature';
import { atParagraph, cited } from './reading/places';
import type { FileParagraph } from '../report/file-document';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  none: 'Văn bản không có phần ký, cần có “TM. CỤM THI ĐUA”, chức danh và họ tên người ký.',
  onBehalf: 'Phần ký không có dòng “TM. CỤM THI ĐUA”, cần ghi vì Trưởng cụm ký thay mặt tập thể.',
  title: 'Phần ký không có chức danh của người ký, cần ghi, ví dụ “TRƯỞNG CỤM”.',
  office: (there: string): string =>
    `Phần ký chỉ ghi chức vụ ${there}, cần có thêm chức danh của người ký trong cụm, ví dụ “TRƯỞNG CỤM”.`,
  name: 'Phần ký chưa có họ và tên người ký, cần ghi đủ.',
  number: 'Phần đầu văn bản không có dòng “Số: …/BC-…”, cần có số và ký hiệu.',
  date: 'Phần đầu văn bản không có dòng địa danh và ngày, tháng, năm, cần có.',
};

type Part = 'onBehalf' | 'title' | 'office' | 'name' | 'number' | 'date';
interface Target {
  readonly part: Part | 'none';
  readonly stands: boolean;
  /** Who signs for another body than the cluster, in words of her own, may have no such line. */
  readonly mild?: boolean;
  /** Where it should stand. */
  readonly near: FileParagraph | null;
}

/**
 * The block of the signature says on whose behalf, in what office and by whom it is signed, and the letterhead has a line
 * for number and date. Whether those lines are filled in is for `no-blanks-left`.
 */
export const signatureComplete = defineCheck<Target>({
  id: 'signature-complete',
  rule: 'V28',
  title: 'Đủ phần ký, số và ngày',
  severity: 'error',
  basis: [
    { text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7', grade: 'A' },
    { text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3, II.4', grade: 'A' },
  ],
  appliesTo: (report) => [...inLetterhead(report), ...inSignature(signatureOf(report))],
  expect: ({ part, stands, near, mild = false }): Outcome =>
    stands
      ? passed
      : {
          kind: 'failed',
          message: part === 'office' ? messages.office(cited(near?.text ?? '')) : messages[part],
          place: near === null ? inDocument : atParagraph(near),
          ...(mild && { severity: 'warning' }),
        },
});

function inSignature({ onBehalf, title, name, inCluster }: Signature): readonly Target[] {
  if (onBehalf === null && title === null && name === null) return [{ part: 'none', stands: false, near: null }];
  const near = onBehalf ?? title ?? name;
  const hasTitle = title !== null && !isLeftBlank(title.text);
  const forCluster = onBehalf !== null && /(^| )(cụm|khối)( |$)/u.test(foldWords(onBehalf.text));
  return [
    { part: 'onBehalf', stands: onBehalf !== null, near, mild: true },
    { part: 'title', stands: hasTitle, near },
    { part: 'office', stands: !hasTitle || inCluster, near: title, mild: !forCluster },
    { part: 'name', stands: name !== null && !isLeftBlank(name.text), near: title ?? near },
  ];
}

function inLetterhead({ lines }: Report): readonly Target[] {
  const head = lines.filter(({ zone }) => zone === 'letterhead').map(({ paragraph }) => foldWords(paragraph.text));
  const has = (pattern: RegExp): boolean => head.some((words) => pattern.test(words));
  return [
    { part: 'number', stands: has(/^số( |$)|\/ ?bc/u), near: null },
    { part: 'date', stands: has(/(^| )ngày .*tháng .*năm|(^| )ngày \d/u), near: null },
  ];
}
