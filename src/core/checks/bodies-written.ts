import { countSentences } from '../appendix/sentences';
import { bodyTag } from '../report/control-tag';
import { generatedSentences } from '../report/introduction';
import { isUnwritten, paragraphsOf, saysNothingOccurred } from '../report/written-text';
import { foldWords } from '../text/fold-words';
import { normalizeText } from '../text/normalize';
import { countWords } from '../text/word-count';
import { defineCheck, passed, type Outcome } from './check';
import { atHeading, atParagraph, namedItem } from './reading/places';
import type { Report, ReportItem } from './reading/report';

/** What it says. */
export const messages = {
  unwritten: (heading: string): string =>
    `Mục ${heading} chưa có nội dung, cần viết hoặc ghi rõ “không phát sinh”, “không có”.`,
  short: (heading: string, words: number): string => `Mục ${heading} chỉ có ${words} từ; hãy xem nội dung đã đủ chưa.`,
  picture: (heading: string): string => `Mục ${heading} chỉ có hình; hãy xem hình đã nói đủ nội dung của mục chưa.`,
};

/** Fewest words of a body about which nobody has to be asked. */
const FEWEST_WORDS = 8;
/** Points of the form that ask for names only. */
const NAMING: ReadonlySet<string> = new Set(['IN1', 'IN2']);
const NOTHING = /^[-–—+\s]*(?:trong năm \d{4},?\s*)?(?:\p{L}+\s+){0,6}?(?:không|chưa)(?: có| phát sinh|[.\s]*$)/iu;

/**
 * Every body of the form is written. That there is nothing to report is an answer too; a few words may be one, and what the
 * pane wrote itself needs nobody to look at. Headings that are missing are another check's.
 */
export const bodiesWritten = defineCheck<ReportItem>({
  id: 'bodies-written',
  rule: '',
  title: 'Các mục đã có nội dung',
  severity: 'error',
  basis: [{ text: 'Mẫu số 02, nội dung yêu cầu ở từng mục của đề cương', grade: 'A' }],
  appliesTo: ({ items }) =>
    items.filter(({ item, found, text }) => item.help !== null && (found !== 'nowhere' || text !== '')),
  expect: (target, report): Outcome => {
    const { item, text, body } = target;
    const name = namedItem(target);
    const hers = item.origin === 'form' ? {} : { severity: 'warning' as const };
    if (isUnwritten(text))
      return body.some(({ picture }) => picture)
        ? { kind: 'cannot-tell', message: messages.picture(name), place: placeOf(target) }
        : { kind: 'failed', message: messages.unwritten(name), place: atHeading(target), ...hers };
    const words = countWords(text);
    if (words >= FEWEST_WORDS || saysNothingOccurred(text) || NOTHING.test(normalizeText(text))) return passed;
    if (isOurs(target, report) || namesUnits(target, report)) return passed;
    return { kind: 'cannot-tell', message: messages.short(name, words), place: placeOf(target) };
  },
});

/** Whether the body is what the pane wrote from units and counts, now or before: however short, it says all that was entered. */
function isOurs({ item: { id }, text }: ReportItem, { data, figures }: Report): boolean {
  const lines = (...said: readonly string[]): string => paragraphsOf(said.join('\n')).join('\n');
  const fresh = lines(generatedSentences(data).get(id) ?? '', ...(countSentences(figures).get(id) ?? []));
  return [fresh, lines(data.written[bodyTag(id)] ?? '')].includes(lines(text));
}

/** Whether the point that asks for names (IN1, IN2) says some of the cluster's units. */
const namesUnits = ({ item: { id }, text }: ReportItem, { data }: Report): boolean =>
  NAMING.has(id) &&
  data.units.some(({ name }) => foldWords(name) !== '' && ` ${foldWords(text)} `.includes(` ${foldWords(name)} `));

const placeOf = (item: ReportItem) => (item.body[0] === undefined ? atHeading(item) : atParagraph(item.body[0]));
