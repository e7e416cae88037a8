/** What she can do to the outline: rename an item, add a heading of her own, take one away, switch a mục bổ sung on. */
import { outlineItems } from '../outline/outline-items';
import type { AddedHeading, AddedLevel, Item, Outline } from '../outline/outline';
import { addedLevels, isDashed, ownText, ownWords } from '../outline/own-words';
import { enteredLine, quoted } from '../text/entered-text';
import type { ReportData } from './data-entries';
import { accepted, checkLine, refused, type FieldCheck } from './field-check';
import { GUIDANCE_PREFIX } from './written-text';

const LONGEST_HEADING = 500;
/** Most headings of her own. */
export const MOST_ADDED = 100;

/** What the changes say. */
export const outlineSentences = {
  blank: 'Tên mục còn trống; hãy ghi tên mục.',
  guidance: 'Đây là lời hướng dẫn của mẫu, không phải tên mục; hãy ghi tên mục.',
  full: `Đã thêm ${MOST_ADDED} mục, là số nhiều nhất.`,
  gone: 'Mục này không còn trong đề cương.',
  numberLeftOut: (number: string): string => `Số ${quoted(number)} được khung tự đánh nên không ghi vào tên mục.`,
};

/** A number or a sign of a list typed before the words; the outline numbers by itself. */
const NUMBER = /^(?:(?:\d{1,2}|[IVX]{1,5})\s*[.)]\s*|[-–—•+]\s+)(?=\S)/u;

/** Words of a heading as typed: one line, without number and without the mark the form puts behind it. */
export function checkHeading(typed: string, level: Item['level'], year: number): FieldCheck<string> {
  const line = enteredLine(typed);
  if (line.startsWith(GUIDANCE_PREFIX)) return refused(outlineSentences.guidance);
  const number = NUMBER.exec(line)?.[0].trim() ?? '';
  const bare = line.replace(NUMBER, '').replace(isDashed(level) ? /[\s.;:]+$/u : /(?<!\.)[.;]$/u, '');
  const checked = checkLine('Tên mục', bare, LONGEST_HEADING);
  if (!checked.ok) return checked;
  if (checked.value === '') return refused(outlineSentences.blank);
  const words = ownWords(checked.value, year);
  const note = /\d|[IVX]/u.test(number) ? outlineSentences.numberLeftOut(number) : '';
  return accepted(words, ownText(words, year), note);
}

/** Every item that could be printed, dropped ones and mục bổ sung that are off included. */
const allItems = (outline: Outline, data: ReportData): readonly Item[] =>
  outlineItems(outline, { ...data, dropped: [], extras: (outline.extras ?? []).map(({ row }) => row.id) });

/** The outline with an item in her words; the form's own words take the renaming back. */
export function renameItem(outline: Outline, data: ReportData, id: string, typed: string): FieldCheck<ReportData> {
  const item = allItems(outline, data).find((candidate) => candidate.id === id);
  if (!item) return refused(outlineSentences.gone);
  const checked = checkHeading(typed, item.level, data.year);
  if (!checked.ok) return checked;
  if (data.added.some((added) => added.id === id)) {
    const added = data.added.map((heading) => (heading.id === id ? { ...heading, words: checked.value } : heading));
    return accepted({ ...data, added }, checked.text, checked.note);
  }
  const others = withFormWords(data, id).renamed;
  const form = allItems(outline, { ...data, renamed: others }).find((candidate) => candidate.id === id);
  const formWords = checkHeading(form?.segments.map(({ text }) => text).join('') ?? '', item.level, data.year);
  const same = formWords.ok && formWords.value === checked.value;
  return accepted({ ...data, renamed: same ? others : { ...others, [id]: checked.value } }, checked.text, checked.note);
}

/** The item in the form's words again. */
export const withFormWords = (data: ReportData, id: string): ReportData => ({
  ...data,
  renamed: Object.fromEntries(Object.entries(data.renamed).filter(([item]) => item !== id)),
});

/** An id that neither the outline has nor `taken`: items whose controls still stand in the document. */
export function nextAddedId(outline: Outline, added: readonly AddedHeading[], taken: readonly string[] = []): string {
  const ids = [...added.map(({ id }) => id), ...outline.rows.map(({ id }) => id), ...taken];
  return `X${Math.max(0, ...ids.map((id) => Number(/^X(\d{1,6})$/u.exec(id)?.[1] ?? 0))) + 1}`;
}

/** A heading of hers behind an item, at the likeliest level of that place or the one she chose. `taken` as in `nextAddedId`. */
export function addHeading(
  outline: Outline,
  data: ReportData,
  after: string,
  typed: string,
  { level, taken = [] }: { readonly level?: AddedLevel; readonly taken?: readonly string[] } = {},
): FieldCheck<ReportData> {
  if (data.added.length >= MOST_ADDED) return refused(outlineSentences.full);
  const item = allItems(outline, data).find(({ id }) => id === after);
  if (!item) return refused(outlineSentences.gone);
  const allowed = addedLevels(item.level);
  const chosen = allowed.find((candidate) => candidate === level) ?? allowed[0] ?? 'clause';
  const checked = checkHeading(typed, chosen, data.year);
  if (!checked.ok) return checked;
  const id = nextAddedId(outline, data.added, [...data.dropped, ...taken]);
  const heading = { id, after, level: chosen, words: checked.value };
  return accepted({ ...data, added: [...data.added, heading] }, checked.text, checked.note);
}

/** The outline without a heading of hers. What stood behind it stands behind what it stood behind. */
export function removeHeading(data: ReportData, id: string): ReportData {
  const gone = data.added.find((heading) => heading.id === id);
  if (!gone) return data;
  const added = data.added
    .filter((heading) => heading !== gone)
    .map((heading) => (heading.after === id ? { ...heading, after: gone.after } : heading));
  return { ...withFormWords(data, id), added, dropped: data.dropped.filter((dropped) => dropped !== id) };
}

/** A mục bổ sung on or off. */
export const switchExtra = (data: ReportData, id: string, on: boolean): ReportData => ({
  ...data,
  extras: on ? [...data.extras.filter((extra) => extra !== id), id] : data.extras.filter((extra) => extra !== id),
});
