import { foldWords } from '../text/fold-words';
import { normalizeText } from '../text/normalize';
import { foldTone } from '../text/tone-fold';
import { joinMovements } from './movement-text';
import type { HeadingTemplate, Item, Outline, OutlineRow, OutlineSettings } from './outline';
import { outlineItems } from './outline-items';
import { isDashed } from './own-words';
import { templateText } from './template';

/** A number before a heading: "III.", "VI", "4.", "1.2)"; right or wrong, it is not compared. */
const NUMBER = /^(?:(?:[ivxlcdm]{1,7}|\d{1,2}(?:\.\d{1,2})*)\s*[.):/]|(?:\d{1,2}|[ivx]{1,4})(?=\s))\s*/u;

/** A sign before a point of a list: "-", "–", "•", "a)". */
const POINT = /^(?:[-–—‑+•·●○▪*]|[a-zđ]\s*[.)])\s*/u;

/** A year, or the dots left in its place; `201...` is how the form leaves one open. */
const YEAR = /\b(?:19|20|21)\d\d\b|\b20\d?(?=[.…])/gu;

/** "năm" at the end of a heading that has no year in the form; the year itself is gone when this is asked. */
const YEAR_MORE = /\s(?:trong )?năm[\s.:;]*$/u;

/** A movement by its quoted name, with its period; years are gone when this is asked. */
const MOVEMENTS = /^(?:(?:[;,]|và)?\s*phong trào thi đua\s*["“][^"“”]+["”]\s*,?\s*(?:giai đoạn|năm)[\s–—‑-]*)+$/u;

const PART_NUMBERS: readonly (readonly [string, string])[] = [
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['thứ nhất', '1'],
  ['thứ hai', '2'],
  ['thứ ba', '3'],
];
const partNumbers = new Map(PART_NUMBERS);
const PART = /^phần (i|ii|iii|thứ nhất|thứ hai|thứ ba)$/u;

/** A paragraph, tone and case folded, without its years and without what stands before its words. */
interface Line {
  readonly words: string;
  /** A sign of a list stood before the words. */
  readonly point: boolean;
}

function readLine(text: string): Line {
  const folded = foldTone(normalizeText(text));
  const unnumbered = folded.replace(NUMBER, '');
  const point = unnumbered === folded && POINT.test(folded);
  return { words: (point ? folded.replace(POINT, '') : unnumbered).replace(YEAR, ' '), point };
}

/** What two writings of one heading have in common. "Phần I" and "Phần thứ nhất" are one heading, "của khối" and "của cụm" too. */
const keyOf = (bare: string): string =>
  foldWords(bare)
    .replace(/(?<=^| )khối(?= |$)/gu, 'cụm')
    .replace(PART, (whole, number: string) => `phần ${partNumbers.get(number) ?? whole}`);

/** A template with a word in place of every field, so that it can be read like any heading. Years leave nothing. */
function templateTexts(template: HeadingTemplate, outline: Outline, settings: OutlineSettings): readonly string[] {
  const { movementWords: words, ratingWords } = outline;
  const movementTexts = [words.general];
  if (outline.movements.length > 0) movementTexts.push(joinMovements(outline.movements, words, 'form'));
  if (settings.movements.length > 0) movementTexts.push(joinMovements(settings.movements, words, 'form'));
  const none = { year: '', 'next-year': '', cluster: '' };
  return Object.values(ratingWords).flatMap((rating) =>
    movementTexts.map((movements) => templateText(template, { ...none, rating, movements })),
  );
}

/** The brackets of the form's line, its instructions among them, as the form writes them. */
const brackets = ({ verbatim, guidance }: OutlineRow): readonly string[] => [
  ...guidance.filter((words) => words.startsWith('(')),
  ...(verbatim.match(/\([^()]*\)/gu) ?? []),
];

/** Every writing under which the heading of a row is recognised; none where it has no heading. */
export function headingWritings(row: OutlineRow, outline: Outline, settings: OutlineSettings): readonly string[] {
  if (row.heading === null) return [];
  const { form, short } = row.heading;
  const ours = [...templateTexts(form, outline, settings), ...templateTexts(short, outline, settings)];
  const withBracket = brackets(row).flatMap((bracket) => ours.map((text) => `${text} ${bracket}`));
  const withoutInstructions = row.guidance
    .filter((words) => !/^\p{L}/u.test(words))
    .reduce((text, words) => text.replace(words, ' '), row.verbatim);
  return [...ours, ...withBracket, row.verbatim, withoutInstructions];
}

/** Headings in her own words, renamed or added, as they print. */
const ownHeadings = (outline: Outline, settings: OutlineSettings): readonly Item[] =>
  outlineItems(outline, settings).filter(({ id }) => {
    const renamed = settings.renamed ?? {};
    return Object.hasOwn(renamed, id) || (settings.added ?? []).some((added) => added.id === id);
  });

/** Words before `{movements}`, and the item they begin. */
interface MovementHeading {
  readonly id: string;
  readonly before: string;
}

const movementHeadings = (outline: Outline): readonly MovementHeading[] =>
  outline.rows.flatMap(({ id, heading }) =>
    Object.values(heading ?? {}).flatMap((template: HeadingTemplate) => {
      const [before, after] = template.split('{movements}');
      return before !== undefined && after === '' ? [{ id, before: foldTone(normalizeText(before)) }] : [];
    }),
  );

/**
 * A function that says which item's heading a paragraph is, or null when it is none. Compared are the words alone:
 * number, case, place of the tone, spaces, punctuation and years are not; either wording counts, and the form's own
 * words with or without its brackets. The paragraph must be the heading and nothing else; behind a sign of a list only
 * a bullet's. Her own words and the mục bổ sung are recognised; dropped items are recognised too. Made once for a document: a paragraph then costs one look-up. Throws when two headings of a form are the same.
 */
export function headingMatcher(outline: Outline, settings: OutlineSettings): (text: string) => string | null {
  const ids = new Map<string, string>();
  const rows = [...outline.rows, ...(outline.extras ?? []).map(({ row }) => row)];
  const points = new Set(rows.filter(({ kind }) => kind.startsWith('B')).map(({ id }) => id));
  let longest = 0;
  for (const row of rows) {
    for (const writing of headingWritings(row, outline, settings)) {
      const key = keyOf(readLine(writing).words);
      if (key === '') continue;
      const other = ids.get(key);
      if (other !== undefined && other !== row.id)
        throw new Error(`${other} and ${row.id} have the same heading: ${key}`);
      ids.set(key, row.id);
      longest = Math.max(longest, writing.length);
    }
  }
  for (const { id, text, level } of ownHeadings(outline, settings)) {
    const key = keyOf(readLine(text).words);
    // Words of hers may be those of another heading; that one was there first.
    if (key === '' || ids.has(key)) continue;
    ids.set(key, id);
    longest = Math.max(longest, text.length);
    if (isDashed(level)) points.add(id);
  }
  const withMovements = movementHeadings(outline);
  const movementHeading = (words: string): string | null => {
    const sentence = words.replace(/[\s.;:…]+$/u, '');
    const names = (before: string): boolean =>
      sentence.startsWith(before) && MOVEMENTS.test(sentence.slice(before.length).trimStart());
    return withMovements.find(({ before }) => names(before))?.id ?? null;
  };

  return (text) => {
    const plain = normalizeText(text);
    // A heading has room for years and stray signs; what is twice as long is prose and need not be folded.
    if (plain === '' || plain.length > 2 * longest) return null;
    const { words, point } = readLine(plain);
    const id = ids.get(keyOf(words)) ?? ids.get(keyOf(words.replace(YEAR_MORE, ''))) ?? movementHeading(words);
    // "a) Ưu điểm" inside some body is a point of hers, not the khoản of that name.
    return id === null || (point && !points.has(id)) ? null : id;
  };
}
