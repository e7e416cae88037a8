/** Where a paragraph is cut so that a heading in it stands alone. */
import type { MatchedHeading } from './draft-match';

/** Letters that a paragraph mark takes the place of. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The cuts in front of and behind the words of a heading; a colon or full stop behind them stays with them. [] = it stands alone. */
export function cutsAround(text: string, words: NonNullable<MatchedHeading['words']>): readonly Cut[] {
  const before = text.slice(0, words.start);
  const sign = /^\s*[:.](?=\s|$)/u.exec(text.slice(words.end))?.[0].length ?? 0;
  const end = words.end + sign;
  const behind = text.slice(end);
  return [
    ...(before.trim() === '' ? [] : [{ start: before.trimEnd().length, end: words.start }]),
    ...(behind.trim() === '' ? [] : [{ start: end, end: end + (behind.length - behind.trimStart().length) }]),
  ];
}
