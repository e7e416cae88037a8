import { appendixTag, fieldTag, isOurTag } from '../report/control-tag';
import { fieldNames, type FieldId } from '../report/fields';
import { printedFields } from '../report/printed-fields';
import { defineCheck, inDocument, passed, type Outcome } from './check';
import { atHeading, atParagraph, namedItem } from './reading/places';
import type { Report, ReportAnnex, ReportItem } from './reading/report';

/** What it says. */
export const messages = {
  none: 'Văn bản không có ô nào của tiện ích nên được kiểm tra theo câu chữ; “Nhận diện văn bản đang mở” sẽ gắn lại các ô.',
  heading: (heading: string): string =>
    `Đề mục ${heading} không còn ô riêng, cần “Nhận diện văn bản đang mở” để gắn lại.`,
  body: (heading: string): string =>
    `Nội dung dưới đề mục ${heading} không còn nằm trong ô của mục, cần đưa lại vào ô.`,
  fields: (names: readonly string[]): string =>
    `Không còn ô của ${names.join(', ')}, nên chỗ đó không theo được số đã nhập.`,
  annex: (annex: string): string => `Bảng Phụ lục ${annex} không còn nằm trong ô của phụ lục, nên không lập lại được.`,
};

type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'item'; readonly item: ReportItem }
  | { readonly kind: 'fields'; readonly lost: readonly FieldId[] }
  | { readonly kind: 'annex'; readonly annex: ReportAnnex; readonly stands: boolean };

/**
 * The controls by which headings, bodies, fields and tables are found again are all there. A document without any was
 * made otherwise, or adopted by its words: that is said once.
 */
export const controlsPresent = defineCheck<Target>({
  id: 'controls-present',
  rule: '',
  title: 'Còn đủ các ô của báo cáo',
  severity: 'warning',
  basis: [{ text: 'Các ô để tiện ích tìm lại và cập nhật từng chỗ của báo cáo', grade: 'P' }],
  appliesTo: (report) => {
    const { document, items, annexes } = report;
    const tags = new Set(document.controls.map(({ tag }) => tag).filter(isOurTag));
    if (tags.size === 0) return [{ kind: 'none' }];
    // Phần and its title in one control are one place to find again.
    const held = new Set(items.flatMap(({ found, heading }) => (found === 'control' ? [heading?.index] : [])));
    const standing = items.filter(
      ({ found, heading }) => heading !== null && (found === 'control' || !held.has(heading.index)),
    );
    return [
      ...standing.map((item): Target => ({ kind: 'item', item })),
      { kind: 'fields', lost: lostFields(report, tags) },
      ...annexes
        .filter(({ table }) => table !== null)
        .map((annex): Target => ({ kind: 'annex', annex, stands: tags.has(appendixTag(annex.id)) })),
    ];
  },
  expect: (target): Outcome => {
    switch (target.kind) {
      case 'none':
        return { kind: 'failed', message: messages.none, place: inDocument, severity: 'info' };
      case 'item': {
        const { item } = target;
        const name = namedItem(item);
        if (item.found === 'words') return { kind: 'failed', message: messages.heading(name), place: atHeading(item) };
        const lost = item.item.help !== null && item.status.body === null && item.text !== '';
        return lost ? { kind: 'failed', message: messages.body(name), place: atHeading(item) } : passed;
      }
      case 'fields':
        return target.lost.length === 0
          ? passed
          : {
              kind: 'failed',
              message: messages.fields(target.lost.map((field) => fieldNames[field])),
              place: inDocument,
            };
      case 'annex': {
        const { annex, stands } = target;
        const place = annex.opening === null ? inDocument : atParagraph(annex.opening);
        return stands ? passed : { kind: 'failed', message: messages.annex(annex.id), place };
      }
    }
  },
});

const isField = (name: string): name is FieldId => Object.hasOwn(fieldNames, name);

/** Fields of the report that stand in no control; those of a *Kính gửi* that is off have no place. */
const lostFields = ({ outline, data, entered }: Report, tags: ReadonlySet<string>): readonly FieldId[] =>
  entered
    ? Object.keys(printedFields(outline, data))
        .filter(isField)
        .filter((field) => !tags.has(fieldTag(field)) && (field !== 'addressee' || data.addressed))
    : [];
