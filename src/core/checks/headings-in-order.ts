import { foldWords } from '../text/fold-words';
import { outOfOrder } from '../report/out-of-order';
import { defineCheck, passed, type Outcome } from './check';
import { atParagraph, namedItem } from './reading/places';
import type { Report, ReportItem, ReportLine } from './reading/report';

/** What it says. */
export const messages = {
  misplaced: (heading: string, before: string | null): string =>
    before === null
      ? `Đề mục ${heading} đứng sai thứ tự, cần đứng đầu như mẫu.`
      : `Đề mục ${heading} đứng sai thứ tự, cần đứng sau ${before} như mẫu.`,
  repeated: (heading: string): string => `Đề mục ${heading} có thêm một lần nữa ở đây, cần chỉ giữ một.`,
};

type Target =
  | { readonly kind: 'placed'; readonly item: ReportItem; readonly wrong: boolean; readonly before: ReportItem | null }
  | { readonly kind: 'repeated'; readonly item: ReportItem; readonly line: ReportLine; readonly controlled: boolean };

/**
 * The headings follow each other as in the form, each once. Short words that a heading shares with points of her own
 * ("1. Ưu điểm" in the account of a unit) are no repetition.
 */
export const headingsInOrder = defineCheck<Target>({
  id: 'headings-in-order',
  rule: 'V01',
  title: 'Đề mục đúng thứ tự, không lặp',
  severity: 'error',
  basis: [{ text: 'Mẫu số 02, thứ tự các phần, mục, khoản của đề cương', grade: 'A' }],
  appliesTo: (report) => [...placed(report), ...repeated(report)],
  expect: (target): Outcome => {
    const name = namedItem(target.item);
    if (target.kind === 'repeated')
      return {
        kind: 'failed',
        message: messages.repeated(name),
        place: atParagraph(target.line.paragraph),
        ...(target.controlled ? {} : { severity: 'warning' as const }),
      };
    const { heading } = target.item;
    if (!target.wrong || heading === null) return passed;
    const before = target.before === null ? null : namedItem(target.before);
    return { kind: 'failed', message: messages.misplaced(name, before), place: atParagraph(heading) };
  },
});

function placed({ items, repeated: again }: Report): readonly Target[] {
  const found = items.filter(({ heading }) => heading !== null);
  // Phần and its title may share a paragraph.
  const at = found.map(({ heading }, place) => (heading?.index ?? 0) + place / found.length);
  const wrong = outOfOrder(at);
  const kept = (from: number, step: 1 | -1): ReportItem | null => {
    for (let place = from + step; place >= 0 && place < found.length; place += step)
      if (!wrong.has(place)) return found[place] ?? null;
    return null;
  };
  return found.map((item, place): Target => {
    if (!wrong.has(place)) return { kind: 'placed', item, wrong: false, before: null };
    const [before, behind] = [kept(place, -1), kept(place, 1)];
    const [from, to] = [before?.heading?.index ?? -1, behind?.heading?.index ?? Infinity];
    const standsThere = again.some(
      (line) => line.item === item.item.id && line.paragraph.index > from && line.paragraph.index < to,
    );
    return { kind: 'placed', item, wrong: !standsThere, before };
  });
}

/** Fewest words of a heading that nobody writes twice by chance. */
const FEWEST_WORDS = 6;

function repeated({ items, repeated: again, document }: Report): readonly Target[] {
  const byId = new Map(items.map((item) => [item.item.id, item]));
  const headings = new Set(
    document.controls.filter(({ tag }) => tag.startsWith('bctd.h.')).map(({ paragraph }) => paragraph),
  );
  return again.flatMap((line): readonly Target[] => {
    const item = byId.get(line.item ?? '');
    if (item === undefined) return [];
    const controlled = headings.has(line.paragraph.index);
    const words = foldWords(line.paragraph.text).split(' ').length;
    const great = item.item.level === 'section' && !/\p{Ll}/u.test(line.paragraph.text);
    return controlled || great || words >= FEWEST_WORDS ? [{ kind: 'repeated', item, line, controlled }] : [];
  });
}
