import type { OutlineRow } from '../outline/outline';
import { forKind } from '../outline/kind-words';
import { countWords } from '../text/word-count';
import { foldWords } from '../text/fold-words';
import { normalizeText } from '../text/normalize';
import { defineCheck, inDocument, passed, type Outcome } from './check';
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
};

type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'item'; readonly item: ReportItem }
  | { readonly kind: 'dropped'; readonly row: OutlineRow };

/**
 * Every heading of the form stands in the report, by its control or by its words. Items she dropped are only mentioned,
 * headings of her own are hers. A point of the introduction or of a khoản that is told in running text cannot be judged.
 */
export const headingsPresent = defineCheck<Target>({
  id: 'headings-present',
  rule: 'V01',
  title: 'Đủ các đề mục của mẫu',
  severity: 'error',
  basis: [{ text: 'Mẫu số 02, đề cương báo cáo tổng kết (2 phần, 9 mục, 19 khoản, 6 ý)', grade: 'A' }],
  appliesTo: (report) => {
    const { items, data, outline } = report;
    const form = items.filter(({ item }) => item.origin === 'form');
    if (form.length > 0 && form.every(({ found }) => found === 'nowhere')) return [{ kind: 'none' }];
    const dropped = outline.rows.filter(({ id, heading }) => heading !== null && data.dropped.includes(id));
    return [
      ...form.map((item): Target => ({ kind: 'item', item })),
      ...dropped.map((row): Target => ({ kind: 'dropped', row })),
    ];
  },
  expect: (target, report) => {
    if (target.kind === 'none') return { kind: 'failed', message: messages.none, place: inDocument };
    if (target.kind === 'dropped') {
      const name = forKind(target.row.name, report.data.clusterKind);
      return { kind: 'failed', message: messages.dropped(cited(name)), place: inDocument, severity: 'info' };
    }
    return standing(target.item, report);
  },
});

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
