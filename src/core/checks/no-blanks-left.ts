import { fieldTag } from '../report/control-tag';
import { isLeftBlank } from '../text/blank';
import { defineCheck, passed, type Outcome, type Severity } from './check';
import { bodyBlanks, letterheadBlanks, titleBlanks, wholeBlanks, type Blank } from './prose/blanks';
import { cited } from './reading/places';
import type { Report, ReportLine } from './reading/report';

/** What it says. */
export const messages = {
  value: (words: string): string => `${cited(words)} còn bỏ trống, cần điền đủ.`,
  number: 'Số của văn bản còn bỏ trống, cần điền trước khi gửi.',
  date: 'Ngày, tháng của văn bản còn bỏ trống, cần điền trước khi gửi.',
  symbol: 'Ký hiệu sau “BC-” còn bỏ trống, cần ghi, ví dụ “BC-CTĐ”.',
  office: 'Chức vụ của người ký tại cơ quan còn bỏ trống, cần ghi, ví dụ “GIÁM ĐỐC SỞ NỘI VỤ”.',
  year: 'Năm còn bỏ trống, cần ghi đủ bốn chữ số.',
};

const SIGNER_OFFICE = fieldTag('signer-office');

interface Target {
  readonly line: ReportLine;
  readonly blanks: readonly Blank[];
  /** "(Kèm theo …)" of an annex. */
  readonly attached: boolean;
}

/**
 * No place is left that the form or a draft leaves to be filled in. Number, day and month are filled in by the clerk when
 * the report is signed, so they are asked for only when it is sent; an electronic one may leave them open. Dots behind a
 * word, a comma or "v.v" are an ellipsis. The name of the signer is asked for by `signature-complete`.
 */
export const noBlanksLeft = defineCheck<Target>({
  id: 'no-blanks-left',
  rule: 'V02',
  title: 'Không còn chỗ bỏ trống',
  severity: 'error',
  basis: [
    { text: 'Mẫu số 02, các chỗ để dấu chấm', grade: 'A' },
    {
      text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1.c (văn bản điện tử không phải ghi số, ngày ở phụ lục)',
      grade: 'A',
    },
  ],
  appliesTo: (report) => {
    const attached = new Set(report.annexes.map((annex) => annex.attached?.index));
    const prompts = promptParagraphs(report);
    const offices = new Set(
      report.document.controls
        .filter(({ tag, text }) => tag === SIGNER_OFFICE && isLeftBlank(text))
        .map(({ paragraph }) => paragraph),
    );
    return report.lines
      .filter(({ zone, paragraph }) => zone !== 'outside' && !prompts.has(paragraph.index))
      .map((line) => {
        const isAttached = attached.has(line.paragraph.index);
        const office: readonly Blank[] = offices.has(line.paragraph.index)
          ? [{ kind: 'office', words: line.paragraph.text.trim() }]
          : [];
        return { line, attached: isAttached, blanks: [...office, ...blanksOf(line, isAttached)] };
      });
  },
  expect: ({ line, blanks, attached }, report): readonly Outcome[] =>
    blanks.length === 0
      ? [passed]
      : blanks.flatMap(({ kind, words }): readonly Outcome[] => {
          const severity = severityOf(kind, attached, report);
          if (severity === null) return [passed];
          const message = kind === 'value' ? messages.value(words) : messages[kind];
          const place = { kind: 'paragraph', paragraph: line.paragraph.index, quote: words } as const;
          return [{ kind: 'failed', message, place, severity }];
        }),
});

function severityOf(kind: Blank['kind'], attached: boolean, { purpose, data }: Report): Severity | null {
  const electronic = data.delivery === 'electronic';
  if (kind === 'number' || kind === 'date') return purpose === 'sign' ? null : electronic ? 'info' : 'error';
  if (attached && electronic) return purpose === 'sign' ? null : 'info';
  return 'error';
}

function blanksOf({ paragraph, zone, role }: ReportLine, attached: boolean): readonly Blank[] {
  const { text, tableLevel } = paragraph;
  if (attached || zone === 'letterhead') return letterheadBlanks(text);
  if (zone === 'title' || zone === 'addressee') return titleBlanks(text);
  if (zone === 'closing') return /^\s*[-–—]|lưu|kính/iu.test(text) ? titleBlanks(text) : [];
  if (role === 'heading') {
    const years = titleBlanks(text).filter(({ words }) => /\d/u.test(words));
    return years.length > 0 ? years : bodyBlanks(text);
  }
  return tableLevel > 0 || zone === 'annex' ? [...wholeBlanks(text), ...bodyBlanks(text)] : bodyBlanks(text);
}

/** Paragraphs of bodies that show their prompt: nothing was written there at all. */
function promptParagraphs({ document: { controls } }: Report): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const { placeholder, start, paragraph, lastParagraph } of controls)
    if (placeholder && start === null) for (let at = paragraph; at <= lastParagraph; at++) shown.add(at);
  return shown;
}
