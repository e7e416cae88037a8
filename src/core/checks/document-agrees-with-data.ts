import { differences, type Difference } from '../report/differences';
import { fieldTag } from '../report/control-tag';
import { defineCheck, passed, type Outcome, type Place } from './check';
import { enteredSentences, type EnteredSentence } from './reading/entered-sentences';
import { enteredTables, type EnteredTable } from './reading/entered-tables';
import { atHeading, atParagraph, cited, namedItem } from './reading/places';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  field: (name: string, standing: string, entered: string): string =>
    `Ô ${name} trong văn bản ghi ${cited(standing)} nhưng đã nhập ${cited(entered)}.`,
  blankInDocument: (name: string, entered: string): string =>
    `Ô ${name} trong văn bản đang để trống nhưng đã nhập ${cited(entered)}.`,
  notEntered: (name: string, standing: string): string =>
    `Ô ${name} trong văn bản ghi ${cited(standing)} nhưng trong khung chưa nhập.`,
  cell: (annex: string, found: string, expected: string, more: number): string =>
    `Bảng Phụ lục ${annex} có ô ghi ${cited(found)}, theo số đã nhập là ${cited(expected)}${more === 0 ? '.' : `; còn ${more} ô khác nữa.`}`,
  shape: (annex: string): string =>
    `Bảng Phụ lục ${annex} có số hàng hoặc số cột khác bảng lập từ số đã nhập, cần lập lại bảng hoặc sửa số đã nhập.`,
  missing: (annex: string): string => `Phụ lục ${annex} chưa có bảng dù số liệu đã nhập, cần đưa số liệu vào văn bản.`,
  sentence: (heading: string, expected: string): string =>
    `Câu số liệu ở mục ${heading} được viết từ số nhập trước đây, theo số đã nhập là ${cited(expected)}.`,
};

type Target =
  | { readonly kind: 'field'; readonly difference: Difference }
  | { readonly kind: 'table'; readonly table: EnteredTable }
  | { readonly kind: 'sentence'; readonly sentence: EnteredSentence }
  | { readonly kind: 'right' };

/**
 * Fields, tables and the sentences written from counts say what was entered. A sentence she put into words of her own is
 * hers: its figures are for `text-agrees-with-annexes`. A value that stands in the document and was never entered is a
 * warning, because a clerk may have written it there. Documents without entered data have nothing to agree with.
 */
export const documentAgreesWithData = defineCheck<Target>({
  id: 'document-agrees-with-data',
  rule: '',
  title: 'Văn bản khớp với số đã nhập',
  severity: 'error',
  basis: [{ text: 'Số đã nhập ở thẻ Thông tin và thẻ Phụ lục, kèm trong chính văn bản', grade: 'A' }],
  appliesTo: (report) =>
    report.entered
      ? [
          { kind: 'right' },
          ...differences(report.outline, report.data, report.snapshot).map((difference): Target => ({
            kind: 'field',
            difference,
          })),
          ...enteredTables(report).map((table): Target => ({ kind: 'table', table })),
          ...enteredSentences(report).map((sentence): Target => ({ kind: 'sentence', sentence })),
        ]
      : [],
  expect: (target, report): Outcome => {
    switch (target.kind) {
      case 'right':
        return passed;
      case 'field':
        return ofField(target.difference, report);
      case 'table':
        return ofTable(target.table);
      case 'sentence': {
        const { item, paragraph, text, edit } = target.sentence;
        const place = paragraph === null ? atHeading(item) : atParagraph(paragraph);
        const message = messages.sentence(namedItem(item), text);
        const fix =
          paragraph === null || edit === null
            ? {}
            : { fix: { kind: 'words', edits: [{ paragraph: paragraph.index, edit }] } as const };
        return { kind: 'failed', message, place, ...fix };
      }
    }
  },
});

function ofField({ field, name, entered, inDocument, controls }: Difference, { document }: Report): Outcome {
  const control = document.controls.find(({ id }) => controls.includes(id));
  const paragraph = document.paragraphs[control?.paragraph ?? -1];
  const quote = inDocument.split('\n')[0] ?? '';
  const place: Place =
    paragraph !== undefined && quote !== '' && paragraph.text.includes(quote)
      ? { kind: 'paragraph', paragraph: paragraph.index, quote }
      : { kind: 'control', tag: fieldTag(field), quote };
  if (entered === '')
    return { kind: 'failed', message: messages.notEntered(name, inDocument), place, severity: 'warning' };
  const message =
    inDocument === '' ? messages.blankInDocument(name, entered) : messages.field(name, inDocument, entered);
  return { kind: 'failed', message, place, fix: { kind: 'entered', field } };
}

function ofTable({ annex, difference, place }: EnteredTable): Outcome {
  const fix = { kind: 'annex', annex } as const;
  switch (difference.kind) {
    case 'same':
      return passed;
    case 'missing':
      return { kind: 'failed', message: messages.missing(annex), place, fix };
    case 'shape':
      return { kind: 'failed', message: messages.shape(annex), place, fix };
    case 'cells': {
      const { found, expected, more } = difference;
      return { kind: 'failed', message: messages.cell(annex, found, expected, more), place, fix };
    }
  }
}
