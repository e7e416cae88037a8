/** Where a heading may begin and end inside a paragraph. */

/** A stretch of a paragraph; `whole` = nothing written stands around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/** No heading is longer, its brackets among them. */
export const LONGEST_HEADING = 420;
/** A heading that shares its paragraph is no longer. */
const LONGEST_PART = 280;
const MOST_ENDS = 10;

/** A closing sign before a space or the end, a colon anywhere, a break, a tab, a dash between spaces, a number with words behind it, a change of case. */
const END =
  /[.;!?](?=\s|$)|:|(?=[\v\f\n\t])|(?=\s[-–—]\s)|(?=\s(?:\d{1,2}|[IVX]{1,5})\s?[.)/]\s?\p{L})|(?<=\p{Lu}{2})(?=\s\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\s\p{Lu}{2,}\s\p{Lu}{2,}\s\p{Lu}{2})/gu;

/** "Phần thứ nhất", whatever follows it. */
const PART = /^\s*ph[ầâa]n\s+(?:th[ứưu]\s+(?:nh[ấâa]t|hai)|[12]|I{1,2})(?!\p{L})/iu;

/** What may stand between two headings of one paragraph. */
const BETWEEN = /^[\s.:;,]*(?:[-–—]\s+)?/u;

/** Breaks of a line: text behind one may be a heading. */
const BREAK = /[\v\f\n]/gu;
const MOST_STARTS = 24;

/** Places behind line breaks. */
export function lineStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(BREAK)) {
    if (starts.length === MOST_STARTS) break;
    starts.push(index + 1);
  }
  return starts;
}

/** Where the next heading begins behind one that ends at `end`; null = a line break follows. */
export function nextStart(text: string, end: number): number | null {
  const between = BETWEEN.exec(text.slice(end))?.[0] ?? '';
  return /[\v\f\n]/u.test(between) ? null : end + between.length;
}

/** The stretches from `start` that may be a heading, whose words begin at `words`. */
export function pieces(text: string, start: number, words: number): readonly Piece[] {
  const from = start + (text.slice(start).length - text.slice(start).trimStart().length);
  const length = text.trimEnd().length;
  const wholeStart = text.slice(0, from).trim() === '';
  const found: Piece[] = [];
  const add = (end: number): void => {
    const whole = wholeStart && end >= length;
    if (end > words && !found.some((piece) => piece.end === end)) found.push({ start: from, end, whole });
  };
  if (length - from <= LONGEST_HEADING) add(length);
  const near = text.slice(from, Math.min(length, from + LONGEST_PART));
  const part = PART.exec(near);
  if (part) add(from + part[0].length + (/^[.:;]/u.test(near.slice(part[0].length)) ? 1 : 0));
  for (const { 0: sign, index } of near.matchAll(END)) {
    const end = from + index + sign.length;
    if (end <= words) continue;
    add(from + near.slice(0, index + sign.length).trimEnd().length);
    if (found.length > MOST_ENDS) break;
  }
  return found;
}
