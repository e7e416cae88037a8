/** A place of a document that may be a heading, and what speaks for it. */
import type { HeadingMatcher } from '../report/item-status';
import { numberFit, type LeadingNumber } from './match-number';
import type { Piece } from './match-pieces';
import { likenesses, type Likeness } from './match-similarity';
import { withoutYearWords, type Word } from './match-words';
import type { WantedItem, Writings } from './match-writings';

/** A place that may be the heading of an item. */
export interface Candidate {
  readonly item: WantedItem;
  readonly first: number;
  readonly last: number;
  readonly words: { readonly start: number; readonly end: number } | null;
  readonly inTable: boolean;
  readonly score: number;
  /** Only slips of typing lie between it and the form. */
  readonly near: boolean;
  /** What speaks for it, its number and place in the paragraph among it. */
  readonly value: number;
  /** How well its number or sign fits the item, as `numberFit` says. */
  readonly fit: number;
  /** What kind of number or sign stands before it. */
  readonly sign: LeadingNumber['kind'];
  /** Another item its words say as well. */
  readonly rival: boolean;
  /** A line of a table of contents. */
  readonly entry: boolean;
}

/** What words are read with. */
export interface Reader {
  readonly writings: Writings;
  readonly read: (text: string) => readonly Word[];
  /** The item whose heading a text is by the form's own rules; null = none. */
  readonly match: HeadingMatcher;
}

/** Where words stand. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly piece: Piece;
  readonly number: LeadingNumber;
  readonly inTable: boolean;
  /** The title is broken over several paragraphs. */
  readonly broken: boolean;
  /** It stands right below "Phần thứ …". */
  readonly belowPart: boolean;
}

/** A bracket at the end: an instruction of the form, or her remark. */
const BRACKET = /\s*\([^()]*(?:\([^()]*\)?[^()]*)?\)?[.;:\s]*$/u;

/** Nothing speaks for less than this. */
const LEAST = 0.4;
/** What a heading that shares its paragraph, or is broken, has to make good. */
const SHARED = 0.1;
const BROKEN = 0.02;
/** Words that say a heading only by and large must look like one: no longer than this. */
const LONGEST_LOOSE = 220;
/** Another item as likely as this much less is a rival. */
const CLOSE = 0.06;
/** Words without a number of the form say at least so much. */
const LEAST_ALONE = 0.42;
const RIGHT_NUMBER = 0.15;
const STRONG = 0.85;
const MOST_ITEMS = 8;
const isPartWord = (word: Word | undefined): boolean => /^ph?a?n$/u.test(word?.bare ?? '');

/** Movements may have any name: the form's own rule knows their heading. */
function withForm(said: string, likely: readonly Likeness[], { match, writings }: Reader): readonly Likeness[] {
  if (likely[0]?.near === true || likely.length === 0) return likely;
  const known = match(said);
  const item = writings.items.find(({ id }) => id === known);
  if (item === undefined) return likely;
  return [{ item, score: 1, near: true }, ...likely.filter((other) => other.item !== item)];
}

/** What words at a place may be; `loose` = by some of their words too. */
export function candidatesAt(said: string, place: Place, reader: Reader, loose: boolean): readonly Candidate[] {
  const { writings, read } = reader;
  const words = withoutYearWords(read(said));
  const plain = said.replace(BRACKET, '');
  const likely = [words, ...(plain === said || plain.trim() === '' ? [] : [withoutYearWords(read(plain))])]
    .map((variant) => likenesses(variant, writings, loose && said.length <= LONGEST_LOOSE))
    .reduce((best, other) => ((other[0]?.score ?? 0) > (best[0]?.score ?? 0) ? other : best));
  const { first, last, piece, number, inTable, broken, belowPart } = place;
  const found = withForm(said, likely, reader).slice(0, MOST_ITEMS);
  return found.flatMap(({ item, score, near }, index): readonly Candidate[] => {
    const below = belowPart && item.level === 'part-title' && number.kind === 'none';
    const fit = below ? RIGHT_NUMBER : numberFit(number, item.level, item.value);
    // The right number in the right place makes up for some words.
    if (!near && score < LEAST_ALONE && fit < RIGHT_NUMBER) return [];
    if (!near && item.level === 'part' && !isPartWord(words[0])) return [];
    const other = found[index === 0 ? 1 : 0];
    return [
      {
        item,
        first,
        last,
        words: piece.whole ? null : { start: piece.start, end: piece.end },
        inTable,
        score,
        near,
        value: score - LEAST + fit - (piece.whole ? 0 : SHARED) - (broken ? BROKEN : 0),
        fit,
        sign: number.kind,
        rival: other !== undefined && other.score > score - CLOSE,
        entry: false,
      },
    ];
  });
}

/** Whether a candidate says its heading so that a second one of it would be a repetition. */
export const isStrong = ({ score, entry }: Candidate): boolean => score >= STRONG && !entry;
