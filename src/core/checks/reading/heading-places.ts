/** Where the headings of the items stand: in their controls, else by their words, also broken over lines or run into their text. */
import type { Item } from '../../outline/outline';
import { bodyTag, headingTag } from '../../report/control-tag';
import type { FileControl, FileDocument, FileParagraph } from '../../report/file-document';
import { normalizeText } from '../../text/normalize';
import { printedText } from './heading-line';
import type { HeadingWords } from './heading-words';
import { joinedPart } from './joined-parts';

/** A heading in the document. */
export interface HeadingPlace {
  readonly item: string;
  /** Index of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  readonly found: 'control' | 'words';
  /** Letters of the last paragraph that are the heading, where its text goes on behind them; null = all of it. */
  readonly end: number | null;
}

const tagPrefixes = [headingTag(''), bodyTag(''), 'bctd.a.'];

/** Block controls of ours: their paragraphs are headings, bodies, annexes, whatever they say. */
export const ourBlocks = ({ controls }: FileDocument): readonly FileControl[] =>
  controls.filter(({ tag, start }) => start === null && tagPrefixes.some((prefix) => tag.startsWith(prefix)));

/** Indexes of the paragraphs in block controls of ours. */
export function controlledParagraphs(document: FileDocument): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { paragraph, lastParagraph } of ourBlocks(document))
    for (let index = paragraph; index <= lastParagraph; index++) inside.add(index);
  return inside;
}

const isBlank = ({ text }: FileParagraph): boolean => normalizeText(text) === '';

/** A line of a title is no longer, and a title is not broken into more. */
const LONGEST_LINE = 160;
const MOST_LINES = 3;
/** A heading that runs on into its text ends with a colon. */
const LONGEST_RUN_IN = 250;
const SIGN = /^(?:\d{1,2}[.)]|[-–—•+])\s*\p{L}/u;

/** A heading broken into several paragraphs, blank ones between them; two where Phần and its title run together. */
function brokenHeading(
  lines: readonly FileParagraph[],
  at: number,
  { match, mayBegin }: HeadingWords,
): readonly HeadingPlace[] {
  const first = lines[at];
  if (first === undefined || first.text.length > LONGEST_LINE || /[.;:!?…]\s*$/u.test(first.text)) return [];
  let text = printedText(first);
  if (!mayBegin(text)) return [];
  let taken = 1;
  for (let next = at + 1; next < lines.length && taken < MOST_LINES; next++) {
    const line = lines[next];
    if (line === undefined || line.text.length > LONGEST_LINE || next > at + 2 * MOST_LINES) return [];
    if (isBlank(line)) continue;
    if (match(printedText(line)) !== null) return [];
    text = `${text} ${normalizeText(line.text)}`;
    taken += 1;
    const item = match(text);
    const items = item === null ? joinedPart(text, match) : [item];
    if (items.length > 0 && items.every((id) => id !== null)) return placesOf(items, first.index, line.index);
  }
  return [];
}

/** Headings that share their paragraphs; null = words that are nobody's. */
const placesOf = (items: readonly (string | null)[], first: number, last = first): readonly HeadingPlace[] =>
  items.flatMap((item) => (item === null ? [] : [{ item, first, last, found: 'words', end: null }]));

/** A numbered heading that goes on behind a colon: "1. Ưu điểm: Phong trào thi đua …". */
function runInHeading(paragraph: FileParagraph, { match }: HeadingWords): HeadingPlace | null {
  const colon = paragraph.text.indexOf(':');
  if (colon < 0 || colon > LONGEST_RUN_IN || paragraph.text.slice(colon + 1).trim() === '') return null;
  const said = printedText({ ...paragraph, text: paragraph.text.slice(0, colon) });
  const item = SIGN.test(said) ? match(said) : null;
  const { index } = paragraph;
  return item === null ? null : { item, first: index, last: index, found: 'words', end: colon + 1 };
}

/** Headings by their words in the paragraphs before `end` that stand in no control of ours and in no table. */
function byWords(
  items: readonly Item[],
  document: FileDocument,
  end: number,
  words: HeadingWords,
): readonly HeadingPlace[] {
  const controlled = controlledParagraphs(document);
  const lines = document.paragraphs.filter(
    ({ index, tableLevel }) => index < end && tableLevel === 0 && !controlled.has(index),
  );
  const found: HeadingPlace[] = [];
  const runIn: HeadingPlace[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const said = line.autoNumber === null ? line.text : printedText(line);
    const item = words.match(said);
    const joined = item === null ? joinedPart(said, words.match) : [item];
    const broken = joined.some((id) => id === null) || joined.length === 0 ? brokenHeading(lines, at, words) : [];
    const here = broken.length > 0 ? broken : placesOf(joined, line.index);
    const [place] = here;
    if (place === undefined) runIn.push(...[runInHeading(line, words)].filter((one) => one !== null));
    found.push(...here);
    while (place !== undefined && (lines[at + 1]?.index ?? Infinity) <= place.last) at += 1;
  }
  return [...found, ...inTheirPlace(items, found, runIn)];
}

/**
 * Of headings that run into their text the first of each item that stands between those around it: "1. Ưu điểm: …" is
 * also how a list begins in some body.
 */
function inTheirPlace(
  items: readonly Item[],
  found: readonly HeadingPlace[],
  runIn: readonly HeadingPlace[],
): readonly HeadingPlace[] {
  const order = new Map(items.map(({ id }, place) => [id, place]));
  const known = new Set(found.map(({ item }) => item));
  const taken: HeadingPlace[] = [];
  for (const place of runIn) {
    const at = order.get(place.item);
    if (at === undefined || known.has(place.item)) continue;
    const before = found.filter(({ first }) => first < place.first).at(-1);
    const behind = found.find(({ first }) => first > place.first);
    if ((order.get(before?.item ?? '') ?? -1) > at || (order.get(behind?.item ?? '') ?? Infinity) < at) continue;
    known.add(place.item);
    taken.push(place);
  }
  return taken;
}

/** Every heading in document order, those of an item that has several among them. */
export function headingPlaces(
  items: readonly Item[],
  document: FileDocument,
  end: number,
  words: HeadingWords,
): readonly HeadingPlace[] {
  const prefix = headingTag('');
  const controlled = document.controls.flatMap(({ tag, paragraph, lastParagraph }): readonly HeadingPlace[] => {
    if (!tag.startsWith(prefix)) return [];
    const item = tag.slice(prefix.length);
    const place: HeadingPlace = { item, first: paragraph, last: lastParagraph, found: 'control', end: null };
    // The title of a Phần may stand in the control of its number, whose own control is lost.
    const joined = joinedPart(document.paragraphs[paragraph]?.text ?? '', words.match);
    return joined[0] === item ? [place, ...placesOf(joined.slice(1), paragraph, lastParagraph)] : [place];
  });
  const inOrder = [...controlled, ...byWords(items, document, end, words)];
  return inOrder.sort((one, other) => one.first - other.first);
}

/** The heading of each item: its control, else the first in words. The others are repetitions. */
export function firstPlaces(
  items: readonly Item[],
  places: readonly HeadingPlace[],
): { readonly first: ReadonlyMap<string, HeadingPlace>; readonly repeated: readonly HeadingPlace[] } {
  const listed = new Set(items.map(({ id }) => id));
  const first = new Map<string, HeadingPlace>();
  for (const wanted of ['control', 'words'] as const)
    for (const place of places)
      if (place.found === wanted && listed.has(place.item) && !first.has(place.item)) first.set(place.item, place);
  return { first, repeated: places.filter((place) => listed.has(place.item) && first.get(place.item) !== place) };
}
