/** Every writing of every heading of a form as words with weights: rare words say more. */
import type { Item, Outline, OutlineSettings } from '../outline/outline';
import { outlineItems } from '../outline/outline-items';
import { headingWritings } from '../outline/recognise';
import { newReportData } from '../report/report-data';
import { FIRST_YEAR } from '../report/report-year';
import { fromRoman } from '../text/roman';
import { kinFinder, type KinFinder } from './match-kin';
import { lettersOf, type Letters } from './match-letters';
import { leadingNumber } from './match-number';
import { withoutYearWords, wordReader, type Word } from './match-words';

/** A heading of the form that is looked for. */
export interface WantedItem {
  readonly id: string;
  readonly level: Item['level'];
  /** Place in the form's order, from 0. */
  readonly order: number;
  /** Its number in the form; null = it has none. */
  readonly value: number | null;
}

/** One writing. `item` is null for words of the form that are no heading: its title, its instructions, mục bổ sung. */
export interface Writing {
  readonly item: WantedItem | null;
  readonly words: readonly Word[];
  readonly joined: string;
  readonly letters: Letters;
  readonly weight: number;
  /** Word → its places among `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** All writings, found by their words. */
export interface Writings {
  readonly items: readonly WantedItem[];
  readonly all: readonly Writing[];
  /** Joined words → the writing they are. */
  readonly byText: ReadonlyMap<string, Writing>;
  /** Bare word → indexes of the writings that have it. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Item → bare words of all its writings. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly weightOf: (word: Word) => number;
  /** Words of all writings that a word may be. */
  readonly kinOf: KinFinder;
}

/** Weight of a word no heading has. */
const UNKNOWN = 2;

const valueOf = (number: string): number | null => {
  const digits = Number.parseInt(number, 10);
  return Number.isNaN(digits) ? fromRoman(number.replace('.', '')) : digits;
};

const neutral = (outline: Outline): OutlineSettings => newReportData(outline, FIRST_YEAR);

/** The headings of the form in its order, mục bổ sung left out. */
export const wantedItems = (outline: Outline): readonly WantedItem[] =>
  outlineItems(outline, neutral(outline)).map(({ id, level, number }, order) => ({
    id,
    level,
    order,
    value: number === '' ? null : valueOf(number),
  }));

/** Where each word stands. */
function placesByWord(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach(({ word }, place) => places.set(word, [...(places.get(word) ?? []), place]));
  return places;
}

const made = new WeakMap<Outline, Writings>();

/** The writings of a form; made once. */
export function writingsOf(outline: Outline): Writings {
  const known = made.get(outline);
  if (known !== undefined) return known;
  const settings = neutral(outline);
  const items = wantedItems(outline);
  const read = wordReader();
  const byId = new Map(items.map((item) => [item.id, item]));
  const texts = new Map<string, { readonly item: WantedItem | null; readonly words: readonly Word[] }>();
  const rows = [...outline.rows, ...(outline.extras ?? []).map(({ row }) => row)];
  for (const row of rows) {
    const item = byId.get(row.id) ?? null;
    const said =
      item === null
        ? [row.verbatim, ...headingWritings(row, outline, settings)]
        : headingWritings(row, outline, settings);
    for (const text of said) {
      const words = withoutYearWords(read(text.slice(leadingNumber(text).end)));
      const key = words.map(({ word }) => word).join('');
      if (key !== '' && !texts.has(key)) texts.set(key, { item, words });
    }
  }
  const homes = new Map<string, Set<string>>();
  for (const { item, words } of texts.values())
    for (const { bare } of words) homes.set(bare, (homes.get(bare) ?? new Set()).add(item?.id ?? ''));
  const weights = new Map([...homes].map(([bare, home]) => [bare, Math.log(1 + items.length / home.size)]));
  const weightOf = ({ bare }: Word): number => weights.get(bare) ?? UNKNOWN;
  const all = [...texts].map(([joined, { item, words }]): Writing => ({
    item,
    words,
    joined,
    letters: lettersOf(joined),
    weight: words.reduce((sum, word) => sum + weightOf(word), 0),
    places: placesByWord(words),
  }));
  const byWord = new Map<string, number[]>();
  all.forEach(({ words }, index) => {
    for (const bare of new Set(words.map((word) => word.bare))) byWord.set(bare, [...(byWord.get(bare) ?? []), index]);
  });
  const byText = new Map(all.map((writing) => [writing.joined, writing]));
  const wordsOf = new Map<string, Set<string>>();
  for (const { item, words } of texts.values())
    if (item !== null)
      wordsOf.set(item.id, new Set([...(wordsOf.get(item.id) ?? []), ...words.map(({ bare }) => bare)]));
  const kinOf = kinFinder(all.flatMap(({ words }) => words));
  const writings: Writings = { items, all, byText, byWord, wordsOf, weightOf, kinOf };
  made.set(outline, writings);
  return writings;
}
