/** Which paragraphs a chooser offers. */
import type { AdoptLine } from '../../../../app/adopt-state';
import { foldWords } from '../../../../core/text/fold-words';

/** More than these make a list nobody reads. */
export const MOST_SHOWN = 40;

/** Letters without their signs: many type "han che" for "hạn chế". */
const bare = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');

/** Paragraphs that have the typed words, else those nearest to a place; the chosen one always. `left`: how many more there are. */
export function shownLines(
  lines: readonly AdoptLine[],
  typed: string,
  near: number,
  chosen: number | null,
): { readonly shown: readonly AdoptLine[]; readonly left: number } {
  const words = foldWords(typed);
  const fold = /^[\x20-\x7e]*$/u.test(words) ? (text: string) => bare(foldWords(text)) : foldWords;
  const found = words === '' ? lines : lines.filter(({ text }) => fold(text).includes(words));
  const nearest = new Set(
    [...found].sort((one, other) => Math.abs(one.line - near) - Math.abs(other.line - near)).slice(0, MOST_SHOWN),
  );
  const shown = lines.filter((one) => nearest.has(one) || one.line === chosen);
  return { shown, left: Math.max(0, found.length - nearest.size) };
}
