import type { OutlineRow } from '../outline/outline';
import { forKind } from '../outline/kind-words';
import { countWords } from '../text/word-count';
import { foldWords } from '../text/fold-words';
import { normalizeText } from '../text/normalize';
import { defineCheck, inDocument, passed, type Outcome } from './check';
import { missingParts, type MissingPart } from './reading/form-parts';
import { atHeading, atParagraph, cited, namedItem } from './reading/places';
import type { Report, ReportItem } from './reading/report';

/** What it says. */
export const messages = {
  none: 'Văn bản không có đề mục nào của Mẫu số 02, cần đủ hai phần với các mục của mẫu.',
  missing: (heading: string): string => `Văn bản không có đề mục ${heading}, mẫu yêu cầu có đề mục này.`,
  blank: (heading: string): string => `Đề mục ${heading} đang để trống, cần ghi như mẫu.`,
  unlabelled: (heading: string): string =>
    `Không thấy đề mục ${heading} ghi riêng; hãy xem nội dung ở đây đã nói đủ ý đó chưa.`,
  dropped: (heading: string): string =>
    `Mục ${heading} của mẫu đã được bỏ khỏi báo cáo; hãy chắc rằng nơi nhận không yêu cầu mục này.`,
  nation: (words: string): string => `Phần đầu văn bản không có Quốc hiệu, cần ghi ${words}.`,
  motto: (words: string): string => `Phần đầu văn bản không có Tiêu ngữ, cần ghi ${words}.`,
  council: (words: string): string => `Phần đầu văn bản không có tên cơ quan chủ quản, mẫu ghi ${words}.`,
  issuer: (words: string): string => `Phần đầu văn bản không có tên cơ quan ban hành, cần ghi ${words}.`,
  otherBody: (there: string, words: string): string =>
    `Phần đầu văn bản ghi tên cơ quan ban hành là ${there}, mẫu ghi ${words}.`,
  type: (words: string): string => `Văn bản không có tên loại, cần ghi ${words} phía trên trích yếu.`,
  title: (words: string): string => `Văn bản không có trích yếu, cần ghi ${words} phía dưới tên loại.`,
  pictured: (name: string): string =>
    `Không thấy ${name} bằng chữ ở phần đầu văn bản; hãy xem hình hoặc khung chữ ở đó đã có chưa.`,
  label: (annex: string): string => `Phụ lục ${annex} không có dòng “Phụ lục ${annex}” ở trên cùng, cần ghi.`,
  annexTitle: (annex: string, words: string): string =>
    `Phụ lục ${annex} không có tên phụ lục, cần ghi ${words} dưới dòng “Phụ lục ${annex}”.`,
  attached: (annex: string): string =>
    `Phụ lục ${annex} không có dòng “(Kèm theo Báo cáo số …)” dưới tên phụ lục, cần ghi.`,
  table: (annex: string): string => `Phụ lục ${annex} không có bảng, cần có bảng như mẫu.`,
  noTable: (annex: string): string =>
    `Phụ lục ${annex} không có bảng; hãy xem lời văn hoặc hình ở đó đã nói đủ số liệu chưa.`,
};

type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'item'; readonly item: ReportItem }
  | { readonly kind: 'dropped'; readonly row: OutlineRow }
  | { readonly kind: 'part'; readonly part: MissingPart };

/** A document with fewer of the form's headings is no report yet, and is not asked for the parts around them. */
const FEWEST_HEADINGS = 1 / 3;

/**
 * Every heading of the form stands in the report, by its control or by its words, and so do the lines of the letterhead
 * and of the annexes. Items she dropped are only mentioned, headings of her own are hers. A point of the introduction or
 * of a khoản that is told in running text cannot be judged.
 */
export const headingsPresent = defineCheck<Target>({
  id: 'headings-present',
  rule: 'V01',
  title: 'Đủ các phần và đề mục của mẫu',
  severity: 'error',
  basis: [
    {
      text: 'Mẫu số 02, đề cương báo cáo tổng kết (phần đầu văn bản, 2 phần, 9 mục, 19 khoản, 6 ý, 3 phụ lục)',
      grade: 'A',
    },
    { text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1, II.2, II.5 và phần III, mục 1', from: 2020, grade: 'A' },
  ],
  appliesTo: (report) => {
    const { items, data, outline } = report;
    const form = items.filter(({ item }) => item.origin === 'form');
    if (form.length > 0 && form.every(({ found }) => found === 'nowhere')) return [{ kind: 'none' }];
    const standing = form.filter(({ heading }) => heading !== null).length;
    const parts = standing < form.length * FEWEST_HEADINGS ? [] : missingParts(report);
    const dropped = outline.rows.filter(({ id, heading }) => heading !== null && data.dropped.includes(id));
    return [
      ...form.map((item): Target => ({ kind: 'item', item })),
      ...dropped.map((row): Target => ({ kind: 'dropped', row })),
      ...parts.map((part): Target => ({ kind: 'part', part })),
    ];
  },
  expect: (target, report) => {
    if (target.kind === 'none') return { kind: 'failed', message: messages.none, place: inDocument };
    if (target.kind === 'dropped') {
      const name = forKind(target.row.name, report.data.clusterKind);
      return { kind: 'failed', message: messages.dropped(cited(name)), place: inDocument, severity: 'info' };
    }
    return target.kind === 'part' ? lacking(target.part) : standing(target.item, report);
  },
});

function lacking(missing: MissingPart): Outcome {
  const place = missing.near === null ? inDocument : atParagraph(missing.near);
  const words = cited(missing.words);
  if (missing.of === 'letterhead') {
    const { part, otherBody, pictured } = missing;
    if (pictured) return { kind: 'cannot-tell', message: messages.pictured(words), place };
    if (otherBody === null) return { kind: 'failed', message: messages[part](words), place };
    // Who reports in the name of the unit at the head may have its letterhead.
    const message = messages.otherBody(cited(otherBody.text), words);
    return { kind: 'failed', message, place: atParagraph(otherBody), severity: 'warning' };
  }
  const { part, annex, told } = missing;
  if (part === 'table' && told) return { kind: 'cannot-tell', message: messages.noTable(annex), place };
  if (part === 'table') return { kind: 'failed', message: messages.table(annex), place };
  // NĐ 30 asks for these lines, the form does not write them.
  return { kind: 'failed', message: messages[part](annex, words), place, severity: 'warning' };
}

function standing(target: ReportItem, report: Report): Outcome {
  const { item, heading, status } = target;
  const name = namedItem(target);
  if (heading === null) {
    const told = toldInstead(target, report);
    if (told !== null) return { kind: 'cannot-tell', message: messages.unlabelled(name), place: told };
    const fix = status.lacks === 'both' ? ({ fix: { kind: 'missing-items' } } as const) : {};
    return { kind: 'failed', message: messages.missing(name), place: inDocument, ...fix };
  }
  if (target.found !== 'control' || normalizeText(status.heading?.text ?? heading.text) !== '') return passed;
  const fix = { kind: 'heading', item: item.id } as const;
  return { kind: 'failed', message: messages.blank(name), place: atHeading(target), fix };
}

/** Fewest words of a text that may say what a point asks for. */
const FEWEST_WORDS = 8;
/** What the introduction says of each of its points. */
const SAID: Readonly<Record<string, RegExp>> = { IN1: /đơn vị/u, IN2: /(trưởng|phó) (cụm|khối)|(cụm|khối) trưởng/u };

/** Where a point without its own heading may be told: in the introduction, or below the khoản of the point. */
function toldInstead({ item, body }: ReportItem, { lines, items }: Report) {
  if (body[0] !== undefined) return null;
  if (item.level !== 'intro' && item.level !== 'bullet') return null;
  const first = items.find(({ heading, item: { level } }) => level !== 'intro' && heading !== null)?.heading?.index;
  const around = lines.filter(
    ({ paragraph, zone, role, item: of }) =>
      zone === 'body' &&
      role !== 'heading' &&
      paragraph.text.trim() !== '' &&
      (item.level === 'intro' ? paragraph.index < (first ?? 0) : of === item.parent),
  );
  const text = around.map(({ paragraph }) => paragraph.text).join('\n');
  const said = SAID[item.id]?.test(foldWords(text)) ?? true;
  return around[0] !== undefined && said && countWords(text) >= FEWEST_WORDS ? atParagraph(around[0].paragraph) : null;
}
