/** Headings in her own words: how they are kept, and how they print. */
import type { AddedHeading, AddedLevel, Item, OutlineRow, Segment } from './outline';
import { row, same } from './outline-row';

const YEAR = /(?<!\d)\d{4}(?!\d)/gu;
const NAME = /\{(year|next-year)\}/u;

/** Longest name of a control in characters, see `OutlineRow.name`. */
const LONGEST_NAME = 50;

/** Words as they are kept: N and N+1 become names, so that they move with the year. */
export const ownWords = (typed: string, year: number): string =>
  typed.replace(YEAR, (figures) => {
    const named = Number(figures);
    return named === year ? '{year}' : named === year + 1 ? '{next-year}' : figures;
  });

/** Her words, the years in fields of their own. A lone brace is a brace. */
export function ownSegments(words: string, year: number): readonly Segment[] {
  // A split at a captured group gives text and names in turn.
  return words.split(new RegExp(NAME, 'u')).flatMap((piece, place): readonly Segment[] => {
    if (place % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }];
    return piece === 'year'
      ? [{ kind: 'field', field: 'year', text: String(year) }]
      : [{ kind: 'field', field: 'next-year', text: String(year + 1) }];
  });
}

/** Her words as they read in a year. */
export const ownText = (words: string, year: number): string =>
  ownSegments(words, year)
    .map(({ text }) => text)
    .join('');

/** Levels a heading may have behind an item of this level, the likeliest first. */
export function addedLevels(level: Item['level']): readonly AddedLevel[] {
  switch (level) {
    case 'intro':
      return ['intro'];
    case 'part':
    case 'part-title':
      return ['section'];
    case 'section':
      return ['clause', 'section', 'bullet'];
    case 'clause':
      return ['clause', 'bullet', 'section'];
    case 'bullet':
      return ['bullet', 'clause', 'section'];
  }
}

/** Whether headings of the level are points with a dash, which end with a colon because their text goes on below. */
export const isDashed = (level: Item['level']): boolean => level === 'intro' || level === 'bullet';

const helpOfAdded = 'Viết nội dung của mục này.';

/** A heading of hers as a row of the outline. */
export const addedRow = ({ id, words }: AddedHeading, level: AddedLevel): OutlineRow =>
  row({
    id,
    level,
    kind: isDashed(level) ? 'B/N' : 'H/N',
    verbatim: '',
    heading: same(words),
    help: helpOfAdded,
    name: [...words.replace(new RegExp(NAME, 'gu'), '').trim()].slice(0, LONGEST_NAME).join(''),
  });
