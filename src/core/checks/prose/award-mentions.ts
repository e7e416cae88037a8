/** What a text says of awards: "06 Tập thể lao động xuất sắc", "Giấy khen cho 09 tập thể, 30 cá nhân", "71 lượt cá nhân được tặng danh hiệu thi đua". */
import { tokensOf, type TextToken } from '../../appendix/text-tokens';
import type { CountTable, Recipient } from '../../appendix/title-row';
import { numbersIn, type ProseNumber } from './running-numbers';
import { sentencesIn } from './sentences';
import { titlePlaces, type TitlePlace } from './title-places';

/** A number of awards. */
export interface AwardMention {
  readonly value: number;
  /** The number as written, and its place in the text; end exclusive. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** Id of the title; '' = all awards of `tables`. */
  readonly title: string;
  readonly tables: readonly CountTable[];
  /** The title as it stands there. */
  readonly name: string;
  /** Who is counted; null = not said. */
  readonly recipient: Recipient | null;
  /** "lượt" is said. */
  readonly lot: boolean;
  /** Words of the number with what it counts. */
  readonly quote: string;
  /** The clause up to the number, and what stands right behind the title: who gave it, of which class. */
  readonly before: string;
  readonly behind: string;
  /** The sentence, where it begins in the text, and its clause alone. */
  readonly sentence: string;
  readonly clause: string;
}

const RECIPIENT =
  /^\s*(?:(lượt)\s*)?(?:(tập thể|đơn vị)|(cá nhân|người|đồng chí|cán bộ)|(hộ(?: gia đình)?|gia đình))?(?![\p{L}\p{M}])/iu;

/** "87 lượt tập thể và cá nhân": one number of several kinds of recipients. */
const SEVERAL =
  /^\s*(?:lượt\s*)?(?:tập thể|đơn vị|cá nhân)\s*(?:,|và)\s*(?:lượt\s*)?(?:tập thể|cá nhân|hộ)(?![\p{L}\p{M}])/iu;

/** "09 Giấy khen cho tập thể", "02 Bằng khen của UBND tỉnh cho cá nhân". */
const TO_WHOM =
  /^[^,;:.()\d]{0,40}?(?<!\p{L})(cho|tặng)\s+(?:các\s+)?(?:(tập thể)|(cá nhân|người)|(hộ gia đình))(?!\s*(?:,|và)\s*(?:các\s*)?(?:cá nhân|tập thể|hộ)|[\p{L}\p{M}])/iu;

/** Words that may stand between those who are given an award and its name, or between a name and them. */
const LINK =
  /^[\s(:–-]*(?:(?:lượt|tập thể|đơn vị|cá nhân|người|đồng chí|hộ gia đình|hộ|gia đình|cán bộ|công chức|viên chức|và|được|tặng|thưởng|nhận|trao|đạt|danh hiệu|công nhận|đón|các|cho|là|có|của|UBND tỉnh|Chủ tịch)(?![\p{L}\p{M}])[\s(:–-]*)*$/iu;
const JOINED =
  /^\s*(?:lượt\s*)?(?:tập thể|đơn vị|cá nhân|người|đồng chí|hộ gia đình|hộ|gia đình)\s*(?:,|và|;|,\s*và|\+)\s*$/iu;

interface Piece {
  readonly text: string;
  readonly from: number;
}

/** Clauses of a sentence: a semicolon parts them, not between "09 tập thể; 30 cá nhân". */
function clauses(sentence: string, from: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { index } of sentence.matchAll(/;|$/gu)) {
    pieces.push({ text: sentence.slice(start, index), from: from + start });
    start = index + 1;
  }
  return pieces;
}

/** Every number of awards in a paragraph, in order. Numbers that count nothing named are left out. */
export function awardMentions(text: string, year: number): readonly AwardMention[] {
  const counts = numbersIn(text).filter(({ kind }) => kind === 'count');
  if (counts.length === 0) return [];
  return sentencesIn(text).flatMap((sentence) =>
    clauses(sentence.text, sentence.start).flatMap((clause) => {
      const end = clause.from + clause.text.length;
      const numbers = counts.filter((one) => one.start >= clause.from && one.end <= end);
      const tokens = numbers.length === 0 ? [] : tokensOf(clause.text);
      const places = titlePlaces(clause.text, tokens, year);
      return places.length === 0 ? [] : inClause(clause, numbers, tokens, places, sentence.text);
    }),
  );
}

/** Numbers that belong together: "09 tập thể, 30 cá nhân". */
function chains(text: string, numbers: readonly ProseNumber[]): readonly (readonly ProseNumber[])[] {
  const found: ProseNumber[][] = [];
  for (const [at, number] of numbers.entries()) {
    const before = numbers[at - 1];
    const together = before !== undefined && JOINED.test(text.slice(before.end, number.start));
    if (together) found.at(-1)?.push(number);
    else found.push([number]);
  }
  return found;
}

function inClause(
  { text, from }: Piece,
  all: readonly ProseNumber[],
  tokens: readonly TextToken[],
  places: readonly TitlePlace[],
  sentence: string,
): readonly AwardMention[] {
  const numbers = all.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
  const startOf = ({ from: first }: TitlePlace): number => tokens[first]?.start ?? 0;
  const endOf = ({ to }: TitlePlace): number => tokens[to - 1]?.end ?? 0;
  const together = chains(text, numbers);
  return together.flatMap((chain, turn): readonly AwardMention[] => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined) return [];
    const next = places.find((place) => startOf(place) >= last.end);
    const previous = places.filter((place) => endOf(place) <= first.start).at(-1);
    const pointed = previous !== undefined && /(?:cho|:|là|gồm)\s*$/iu.test(text.slice(endOf(previous), first.start));
    const close = next !== undefined && LINK.test(text.slice(last.end, startOf(next)));
    // "gồm: 01 Cờ thi đua …": what the number itself counts goes before what points to it.
    const place = close && (!pointed || startOf(next) - last.end <= 1) ? next : pointed ? previous : undefined;
    if (place === undefined) return [];
    if (place === next && saidAgain(text.slice(endOf(place)), last, together[turn + 1] ?? [])) return [];
    const name = text.slice(startOf(place), endOf(place));
    return chain.map((number): AwardMention => {
      const named = place === next && startOf(place) - number.end <= 1;
      const said = named ? null : RECIPIENT.exec(text.slice(number.end));
      const behind = place === next ? TO_WHOM.exec(text.slice(endOf(place))) : null;
      const whom = SEVERAL.test(text.slice(number.end)) ? null : said?.[2] || said?.[3] || said?.[4] ? said : behind;
      const recipient = whom?.[2] ? 'tt' : whom?.[3] ? 'cn' : whom?.[4] ? 'hgd' : null;
      const stop = place === next ? endOf(place) : number.end + (said?.[0].length ?? 0);
      const start = place === next || startOf(place) > number.start ? number.start : startOf(place);
      return {
        value: number.value,
        number: number.text,
        start: from + number.start,
        end: from + number.end,
        title: place.title,
        tables: place.tables,
        name,
        recipient,
        lot: said?.[1] !== undefined,
        quote: text.slice(start, stop).trim(),
        before: text.slice(0, number.start),
        behind: text.slice(endOf(place), endOf(place) + 60),
        sentence,
        clause: text,
      };
    });
  });
}

/** "10 Giấy khen cho 10 cá nhân" is one number, said twice; the second says whom it counts. */
function saidAgain(behind: string, { value }: ProseNumber, again: readonly ProseNumber[]): boolean {
  const [one, more] = again;
  if (one === undefined || more !== undefined || one.value !== value) return false;
  const rest = /^\s*cho\s+(?=\S)/iu.exec(behind);
  return rest !== null && behind.startsWith(one.text, rest[0].length);
}
