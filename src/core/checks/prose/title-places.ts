/** Names of danh hiệu thi đua and hình thức khen thưởng in running text. */
import { columnsOf } from '../../appendix/columns';
import type { TextToken } from '../../appendix/text-tokens';
import type { CountTable } from '../../appendix/title-row';
import { foldWords } from '../../text/fold-words';

/** A name in a row of tokens. */
export interface TitlePlace {
  /** Id of its row (`ldtt`, `gk`); '' = all awards of `tables`. */
  readonly title: string;
  readonly tables: readonly CountTable[];
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly title: string;
  readonly tables: readonly CountTable[];
  readonly words: readonly string[];
  /** The name itself has marks between its words: "Cờ thi đua của Bộ, ban, ngành, tỉnh". */
  readonly marked: boolean;
}

/** "danh hiệu thi đua", "hình thức khen thưởng": all of a table. */
const wholes: readonly Name[] = [
  { title: '', tables: ['II'], words: ['danh', 'hiệu', 'thi', 'đua'], marked: false },
  { title: '', tables: ['III'], words: ['hình', 'thức', 'khen', 'thưởng'], marked: false },
];

const spelt = (word: string): string => (word === 'sỹ' ? 'sĩ' : word);
const wordsOf = (name: string): readonly string[] =>
  foldWords(name)
    .split(' ')
    .filter((word) => word !== 'của')
    .map(spelt);

const byYear = new Map<number, ReadonlyMap<string, readonly Name[]>>();

/** All names by their first word, the longest first: "Tập thể lao động tiên tiến" is not "Lao động tiên tiến". */
function namesOf(year: number): ReadonlyMap<string, readonly Name[]> {
  const before = byYear.get(year);
  if (before !== undefined) return before;
  const titles = (['II', 'III'] as const).flatMap((table) =>
    columnsOf(table, year)
      .filter(({ added }) => added)
      .flatMap(({ title, header, said, armyName, aliases }) =>
        [header, header.replace(/\s*\([^)]*\)$/u, ''), said, armyName, ...aliases]
          .map((name): Name => ({ title, tables: [table], words: wordsOf(name), marked: /[,(“]/u.test(name) }))
          .filter(({ words }) => words.join('') !== ''),
      ),
  );
  const names = new Map<string, Name[]>();
  for (const name of [...titles, ...wholes].sort((one, other) => other.words.length - one.words.length)) {
    const [first = ''] = name.words;
    names.set(first, [...(names.get(first) ?? []), name]);
  }
  byYear.set(year, names);
  return names;
}

/** Place behind the words of a name that begin at a token; null where they do not stand there. "của" may stand among them. */
function endOf(text: string, tokens: readonly TextToken[], from: number, { words, marked }: Name): number | null {
  let at = from;
  for (const word of words) {
    if (at > from && tokens[at]?.word === 'của') at += 1;
    if (spelt(tokens[at]?.word ?? '') !== word) return null;
    const gap = at === from ? '' : text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    if (!marked && gap.trim() !== '') return null;
    at += 1;
  }
  return at;
}

/** The longest name that begins at a token; null = none. */
function namedAt(text: string, tokens: readonly TextToken[], at: number, names: readonly Name[]): TitlePlace | null {
  for (const name of names) {
    const to = endOf(text, tokens, at, name);
    if (to !== null) return { title: name.title, tables: name.tables, from: at, to };
  }
  return null;
}

/** Words between the one who gives and what is given: "đã quyết định tặng thưởng 05". */
const GIVING = new Set(['đã', 'quyết', 'định', 'trao', 'tặng', 'thưởng', 'khen', 'xét', 'kịp', 'thời']);

/** Only some of the awards are meant. */
const SOME = /^\s*(?:chuyên đề|đột xuất|về|vì|do|trong|theo)(?!\p{L})/iu;

/** "UBND tỉnh tặng Bằng khen": the end of the name stands before the verb. Not where the same is given more than once. */
function givenBy(text: string, tokens: readonly TextToken[], at: number, names: readonly Name[]): TitlePlace | null {
  let verb = at;
  while (verb > 0 && (GIVING.has(tokens[verb - 1]?.word ?? '') || /^\d+$/u.test(tokens[verb - 1]?.word ?? '')))
    verb -= 1;
  const said = tokens.slice(verb, at).map(({ word }) => word);
  const from = tokens[verb - 1]?.end ?? 0;
  if (verb === 0 || !said.includes('tặng') || /[.;:,]/u.test(text.slice(from, tokens[at]?.start))) return null;
  const wordAt = (place: number): string => spelt(tokens[place]?.word ?? '');
  for (const { title, tables, words } of names)
    for (let head = words.length - 1; head >= 2; head--) {
      const giver = words.slice(head);
      const stands =
        giver.every((word, place) => wordAt(verb - giver.length + place) === word) &&
        words.slice(0, head).every((word, place) => wordAt(at + place) === word);
      if (!stands) continue;
      const again = tokens.filter((_, place) =>
        words.slice(0, head).every((word, turn) => wordAt(place + turn) === word),
      );
      const some = SOME.test(text.slice(tokens[at + head - 1]?.end ?? 0));
      return again.length > 1 || some ? null : { title, tables, from: at, to: at + head };
    }
  return null;
}

/** The names in order. One that only introduces another ("danh hiệu thi đua Lao động tiên tiến") is left out. */
export function titlePlaces(text: string, tokens: readonly TextToken[], year: number): readonly TitlePlace[] {
  const names = namesOf(year);
  const places: TitlePlace[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const own = names.get(spelt(tokens[at]?.word ?? '')) ?? [];
    const found = namedAt(text, tokens, at, own) ?? givenBy(text, tokens, at, own);
    if (found === null) continue;
    places.push(found);
    at = found.to - 1;
  }
  return places.flatMap((place, index): readonly TitlePlace[] => {
    const next = places[index + 1];
    const before = places[index - 1];
    const both = (one: TitlePlace, other: TitlePlace): boolean =>
      one.title === '' && other.title === '' && other.from - one.to <= 2;
    if (before !== undefined && both(before, place)) return [];
    if (next !== undefined && both(place, next)) return [{ ...place, tables: ['II', 'III'], to: next.to }];
    return place.title === '' && next !== undefined && next.from === place.to ? [] : [place];
  });
}
