/** Words of the form that a word of a draft may be: itself, without its tone, or with one slip of typing. */
import { isOneSlip } from '../text/letter-distance';
import type { Word } from './match-words';

/** How much of the same word two words are: 1 the same, 0 none. */
export function sameWord(one: Word, other: Word): number {
  if (one.word === other.word) return 1;
  if (one.bare === other.bare) return 0.9;
  const [a, b] = [one.bare, other.bare];
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return 0;
  // A slip changes the beginning or the end of a word, not both.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return 0;
  return isOneSlip(a, b) ? 0.8 : 0;
}

/** Words of the form by a word of a draft, with how much of the same they are; empty for most. */
export type KinFinder = (word: Word) => ReadonlyMap<string, number>;

/** Words that are remembered: those of many documents, and no more than a hostile one should cost. */
const MOST_REMEMBERED = 20_000;

/** Looks a word up among all words of the form once. */
export function kinFinder(words: readonly Word[]): KinFinder {
  const vocabulary = [...new Map(words.map((word) => [word.word, word])).values()];
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (word) => {
    const before = known.get(word.word);
    if (before !== undefined) return before;
    const kin = new Map<string, number>();
    for (const other of vocabulary) {
      const same = sameWord(word, other);
      if (same > 0) kin.set(other.word, same);
    }
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word.word, kin);
    return kin;
  };
}
