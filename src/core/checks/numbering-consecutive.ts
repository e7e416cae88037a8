import { textEdits } from '../text/text-edits';
import { fromRoman, toRoman } from '../text/roman';
import { normalizeText } from '../text/normalize';
import { defineCheck, passed, type Fix, type Outcome } from './check';
import { printedText } from './reading/heading-line';
import { atParagraph, cited, namedItem } from './reading/places';
import type { Report, ReportItem } from './reading/report';

/** What it says. */
export const messages = {
  wrong: (heading: string, number: string, expected: string): string =>
    `Đề mục ${heading} ghi số “${number}”, cần ghi “${expected}” cho liền với đề mục trước.`,
  none: (heading: string, expected: string): string => `Đề mục ${heading} không có số, cần ghi “${expected}”.`,
};

interface Target {
  readonly item: ReportItem;
  /** As printed, without the sign behind it; '' = none. */
  readonly number: string;
  /** Whether it goes on from the headings before it. */
  readonly right: boolean;
  /** Value it should have. */
  readonly expected: number;
  /** Whether those behind it are right once it is: it alone is wrong. */
  readonly alone: boolean;
}

/**
 * Mục and khoản are numbered one after the other, each number once. A gap where a heading is missing is that check's, and
 * numbers of her own inside a body are hers. The form itself numbers its sixth mục "III": a warning.
 */
export const numberingConsecutive = defineCheck<Target>({
  id: 'numbering-consecutive',
  rule: 'V01',
  title: 'Số thứ tự đề mục liên tục',
  severity: 'error',
  basis: [{ text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ', grade: 'A' }],
  appliesTo: (report) => {
    const groups = new Map<string, ReportItem[]>();
    for (const item of report.items) {
      const { level, parent } = item.item;
      if ((level !== 'section' && level !== 'clause') || item.heading === null) continue;
      const key = `${parent ?? ''} ${level}`;
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return [...groups.values()].flatMap((group) => numbered(group, report));
  },
  expect: ({ item, number, right, expected, alone }, { outline, document }): Outcome => {
    const { heading } = item;
    if (right || heading === null || item.item.origin !== 'form') return passed;
    if (number === '' && document.unseen.includes('format')) return passed;
    const wanted = item.item.level === 'section' ? toRoman(expected) : String(expected);
    const name = cited(normalizeText(heading.text));
    const message = number === '' ? messages.none(namedItem(item), `${wanted}.`) : messages.wrong(name, number, wanted);
    const asForm = valueOf(outline.rows.find(({ id }) => id === item.item.id)?.verbatim ?? '');
    const formsOwn = asForm !== null && asForm === valueOf(printedText(heading)) && asForm !== valueOf(item.item.text);
    const fix = alone ? renumbered(item, number, wanted) : null;
    return {
      kind: 'failed',
      message,
      place: atParagraph(heading),
      ...(formsOwn && { severity: 'warning' as const }),
      ...(fix !== null && { fix }),
    };
  },
});

/** A number before a heading, the last part of "I.2." or "1.2.": what stands behind it, too. */
const NUMBER = /^(?:(?:[IVX]{1,7}|\d{1,2})\.)*([IVX]{1,7}|\d{1,2})(?:\s*[.)/:\-–—]|(?=\s))\s*(?=\p{L}|["“(])/iu;

const numberOf = (text: string): string => NUMBER.exec(normalizeText(text))?.[1] ?? '';

function valueOf(text: string): number | null {
  const number = numberOf(text);
  if (number === '') return null;
  return /^\d/u.test(number) ? Number(number) : fromRoman(number);
}

/** Strange headings that may be numbered between two of ours: values by paragraph. */
function strangeValues({ strange }: Report): readonly (readonly [number, number])[] {
  return strange.flatMap(({ paragraph }) => {
    const value = valueOf(printedText(paragraph));
    return value === null ? [] : [[paragraph.index, value] as const];
  });
}

function numbered(group: readonly ReportItem[], report: Report): readonly Target[] {
  const others = strangeValues(report);
  const inOrder = [...group].sort((one, other) => (one.heading?.index ?? 0) - (other.heading?.index ?? 0));
  const said = inOrder.map(({ heading }) => (heading === null ? null : valueOf(printedText(heading))));
  const used = new Set<number>();
  let last = 0;
  let lastAt = -1;
  return inOrder.map((item, place): Target => {
    const at = item.heading?.index ?? 0;
    const value = said[place] ?? null;
    const between = others.filter(([index]) => index > lastAt && index < at).map(([, own]) => own + 1);
    const asForm = valueOf(item.item.text) ?? 0;
    const right =
      value !== null &&
      !used.has(value) &&
      (value === last + 1 || between.includes(value) || (value === asForm && value > last));
    const expected = right || asForm <= last ? (right ? value : last + 1) : asForm;
    const behind = said[place + 1];
    last = right || behind === undefined || behind === expected + 1 ? expected : (value ?? expected);
    used.add(last);
    lastAt = at;
    const alone = !right && (behind === undefined || behind === expected + 1);
    return { item, number: item.heading === null ? '' : numberOf(printedText(item.heading)), right, expected, alone };
  });
}

/** The number replaced where it is typed; one Word counts by itself is not. */
function renumbered({ heading }: ReportItem, number: string, wanted: string): Fix | null {
  if (heading === null || number === '' || heading.autoNumber !== null) return null;
  const at = heading.text.indexOf(number);
  const fresh = heading.text.slice(0, at) + wanted + heading.text.slice(at + number.length);
  const [edit] = textEdits(heading.text, fresh) ?? [];
  return edit === undefined ? null : { kind: 'words', edits: [{ paragraph: heading.index, edit }] };
}
