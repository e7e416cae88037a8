/** How far words are those of a heading: letter by letter where they are nearly the same, else word by word. */
import { letterDistance } from '../text/letter-distance';
import { sameWord } from './match-kin';
import type { Word } from './match-words';
import { lettersOf, mayBeNear, type Letters } from './match-letters';
import type { WantedItem, Writing, Writings } from './match-writings';

/** What words may say. */
export interface Likeness {
  readonly item: WantedItem;
  /** 0 to 1. */
  readonly score: number;
  /** Only slips of typing lie between. */
  readonly near: boolean;
}

/** Share of the letters that slips may change. */
const SLIPS = 10;
const MOST_SLIPS = 12;
/** Below this nothing is said. */
export const LEAST_SCORE = 0.26;
/** What only shares words scores less than what is the same but for slips. */
const BY_WORDS = 0.88;
const MOST_WORDS = 75;
/** Share of common words from which words of the form that are no heading count. */
const MUCH = 0.6;
/** So many words may be lost at the end. */
const MOST_LOST = 3;
/** What is the same but for slips has so much of its words untouched. */
const NEAR_SHARE = 0.35;

/** Where a word may stand in a writing, the last place first, with how much of the same word it is there. */
function placesOf(kin: ReadonlyMap<string, number>, { places }: Writing): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const [word, same] of kin) for (const place of places.get(word) ?? []) found.push([place, same]);
  return found.length > 1 ? found.sort(([one], [other]) => other - one) : found;
}

/** Weight of the words two texts have in common in the same order. */
function common(one: readonly Word[], writing: Writing, { kinOf, weightOf }: Writings): number {
  /** Most that the words so far have in common with the first words of the writing; never falls. */
  const most = new Array<number>(writing.words.length + 1).fill(0);
  for (const word of one) {
    const kin = kinOf(word);
    if (kin.size === 0) continue;
    const weight = weightOf(word);
    for (const [place, same] of placesOf(kin, writing)) {
      const wanted = writing.words[place];
      const taken = (most[place] ?? 0) + same * Math.min(weight, wanted === undefined ? 0 : weightOf(wanted));
      for (let at = place + 1; at < most.length && (most[at] ?? 0) < taken; at += 1) most[at] = taken;
    }
  }
  return most.at(-1) ?? 0;
}

/** Whether the last word is one of the heading's last: what stands behind a heading is not lost among its slips. */
function endsAlike(words: readonly Word[], heading: readonly Word[]): boolean {
  const last = words.at(-1);
  const ends = heading.at(-1);
  if (last === undefined || ends === undefined) return false;
  return last.bare.endsWith(ends.bare) || heading.slice(-MOST_LOST).some((word) => sameWord(last, word) > 0);
}

function scored(
  words: readonly Word[],
  joined: string,
  letters: Letters,
  weight: number,
  writing: Writing,
  writings: Writings,
  loose: boolean,
): { readonly score: number; readonly near: boolean } {
  const most = Math.min(MOST_SLIPS, Math.max(1, Math.floor(writing.joined.length / SLIPS)));
  const far = mayBeNear(letters, writing.letters, most) ? letterDistance(joined, writing.joined, most) : most + 1;
  if (far <= most && endsAlike(words, writing.words))
    return { score: 1 - (far / writing.joined.length) * 0.5, near: true };
  if (!loose) return { score: 0, near: false };
  const shared = common(words, writing, writings);
  return { score: (BY_WORDS * 2 * shared) / (weight + writing.weight), near: false };
}

/** What the words may be, the likeliest first, `loose` = by some of their words too; nothing where words of the form that are no heading fit better. */
export function likenesses(words: readonly Word[], writings: Writings, loose: boolean): readonly Likeness[] {
  const { all, byText, byWord, weightOf } = writings;
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const joined = words.map(({ word }) => word).join('');
  const exact = byText.get(joined);
  if (exact?.item === null) return [];
  const same = exact === undefined ? [] : [{ item: exact.item, score: 1, near: true }];
  if (exact !== undefined && !loose) return same;
  const shared = new Map<number, number>();
  let weight = 0;
  const seen = new Set<string>();
  for (const word of words) {
    const own = weightOf(word);
    weight += own;
    if (seen.has(word.bare)) continue;
    seen.add(word.bare);
    for (const index of byWord.get(word.bare) ?? []) shared.set(index, (shared.get(index) ?? 0) + own);
  }
  const letters = lettersOf(joined);
  const best = new Map<WantedItem | null, Likeness>();
  let decoy = 0;
  for (const [index, sum] of shared) {
    const writing = all[index];
    // Words that are mistyped are not found by their letters: half of what is needed is enough to look closer.
    if (writing === undefined || (2 * sum) / (weight + writing.weight) < (loose ? LEAST_SCORE * 0.8 : NEAR_SHARE))
      continue;
    const { score, near } = scored(words, joined, letters, weight, writing, writings, loose);
    if (writing.item === null) decoy = Math.max(decoy, score);
    else if (score > (best.get(writing.item)?.score ?? LEAST_SCORE))
      best.set(writing.item, { item: writing.item, score, near });
  }
  if (exact !== undefined) best.delete(exact.item);
  const likely = [...best.values()].filter(({ score, near }) => score > decoy || (!near && decoy < BY_WORDS * MUCH));
  return [...same, ...likely.sort((one, other) => other.score - one.score)];
}
