/** Where a text still says a total that has changed: the old number beside the name of its title. */
import { foldWords } from '../text/fold-words';
import { countInSentence, countText } from '../text/numbers';
import { textEdits, type TextEdit } from '../text/text-edits';
import type { ChangedTotal } from './changed-counts';
import { columnsOf } from './columns';
import { clausesOf, type TextToken } from './text-tokens';
import type { Recipient } from './title-row';

/** A text in which old totals are looked for, e.g. the body of an item with its tag. */
export interface SearchedText {
  readonly tag: string;
  readonly text: string;
}

/** A place that says an old total. */
export interface StaleTotal {
  readonly tag: string;
  readonly change: ChangedTotal;
  /** Place of the number in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The paragraph it stands in. */
  readonly paragraph: string;
  /** The smallest range to replace so that the new total stands there; null where no range is unique, or nothing is known now. */
  readonly edit: TextEdit | null;
}

/** A name of a title found in a clause: tokens `from` to `to`, end exclusive. */
interface NamePlace {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

type Names = readonly (readonly [title: string, words: readonly string[]])[];

/** All names of the titles that are counted, the longest first, so that "Lao động tiên tiến" is not found in "Tập thể lao động tiên tiến". */
function namesIn(year: number): Names {
  const columns = [...columnsOf('II', year), ...columnsOf('III', year)].filter(({ added }) => added);
  const named = columns.flatMap(({ title, header, said, armyName, aliases }) =>
    [header, header.replace(/\s*\([^)]*\)$/u, ''), said, armyName, ...aliases].map(
      (name) => [title, foldWords(name).split(' ')] as const,
    ),
  );
  return named.filter(([, words]) => words.join('') !== '').sort(([, one], [, other]) => other.length - one.length);
}

function namePlaces(clause: readonly TextToken[], names: Names): readonly NamePlace[] {
  const places: NamePlace[] = [];
  let at = 0;
  while (at < clause.length) {
    const from = at;
    const found = names.find(([, words]) => words.every((word, offset) => clause[from + offset]?.word === word));
    if (found !== undefined) places.push({ title: found[0], from, to: from + found[1].length });
    at = found === undefined ? at + 1 : from + found[1].length;
  }
  return places;
}

const recipientWords: readonly (readonly [Recipient, string])[] = [
  ['tt', 'tập thể'],
  ['cn', 'cá nhân'],
  ['hgd', 'hộ'],
  ['cn', 'người'],
  ['cn', 'đồng chí'],
];

/** Who is counted, said right behind the number: "05 lượt tập thể". Null when nobody is. */
function recipientBehind(clause: readonly TextToken[], number: number): Recipient | null {
  const behind = clause.slice(number + 1, number + 4);
  const stop = behind.findIndex(({ text }) => /^\d/u.test(text));
  const said = (stop < 0 ? behind : behind.slice(0, stop)).map(({ word }) => word).join(' ');
  return recipientWords.find(([, words]) => new RegExp(`^(lượt )?${words}( |$)`, 'u').test(said))?.[0] ?? null;
}

/**
 * The title a number belongs to: the name before it where a colon or "là" points to the number, the name behind it where no
 * other number comes first, else the nearest name before, else behind.
 */
function titleOf(
  text: string,
  clause: readonly TextToken[],
  number: number,
  places: readonly NamePlace[],
): string | null {
  const token = clause[number];
  const before = places.filter(({ to }) => to <= number).at(-1);
  const behind = places.find(({ from }) => from > number);
  if (token === undefined) return null;
  const previous = clause[number - 1];
  const points =
    previous !== undefined && (/:\s*$/u.test(text.slice(previous.end, token.start)) || previous.word === 'là');
  if (points && before !== undefined) return before.title;
  const isNumber = ({ text: said }: TextToken): boolean => /^\d/u.test(said);
  if (behind !== undefined && !clause.slice(number + 1, behind.from).some(isNumber)) return behind.title;
  return (before ?? behind)?.title ?? null;
}

/** The number as the new total is written in place of the old one: "07" in a sentence, "7" where the old one had no zero. */
const newNumber = (old: TextToken, before: number, after: number): string =>
  before < 10 && !old.text.startsWith('0') ? countText(after) : countInSentence(after);

/** The paragraph around a place, and where it begins. */
function paragraphAt(text: string, place: number): { readonly paragraph: string; readonly from: number } {
  const from = Math.max(...['\n', '\r', '\v'].map((end) => text.lastIndexOf(end, place - 1))) + 1;
  return { from, paragraph: /^[^\n\r\v]*/u.exec(text.slice(from))?.[0] ?? '' };
}

function staleIn({ tag, text }: SearchedText, totals: readonly ChangedTotal[], names: Names): readonly StaleTotal[] {
  return clausesOf(text).flatMap((clause) => {
    const places = namePlaces(clause, names);
    if (places.length === 0) return [];
    return clause.flatMap((token, number): readonly StaleTotal[] => {
      if (token.count === null || places.some(({ from, to }) => from <= number && number < to)) return [];
      const candidates = totals.filter(({ before }) => before === token.count);
      if (candidates.length === 0) return [];
      const title = titleOf(text, clause, number, places);
      const recipient = recipientBehind(clause, number);
      const change = candidates.find(
        ({ column }) =>
          column.title === title &&
          (recipient === null
            ? column.sign === '' || columnsSharing(column.title, totals) === 1
            : column.recipient === recipient),
      );
      if (change === undefined || change.before === null) return [];
      const { paragraph, from } = paragraphAt(text, token.start);
      const { after } = change;
      const fresh =
        after === null
          ? null
          : paragraph.slice(0, token.start - from) +
            newNumber(token, change.before, after) +
            paragraph.slice(token.end - from);
      const edit = fresh === null ? null : (textEdits(paragraph, fresh, text)?.[0] ?? null);
      return [{ tag, change, start: token.start, end: token.end, paragraph, edit }];
    });
  });
}

const columnsSharing = (title: string, totals: readonly ChangedTotal[]): number =>
  totals.filter(({ column }) => column.title === title).length;

/** Every place in the texts where an old total stands beside its title's name, in the order of the texts. */
export function staleTotals(
  texts: readonly SearchedText[],
  totals: readonly ChangedTotal[],
  year: number,
): readonly StaleTotal[] {
  if (totals.length === 0) return [];
  const names = namesIn(year);
  return texts.flatMap((text) => staleIn(text, totals, names));
}
