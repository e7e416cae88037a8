/** What an old text still mentions after its years were moved: other years, ended movements, acts and bodies that are no more, units that are gone. */
import { outdated } from '../checks/law/acts';
import type { Movement } from '../outline/outline';
import { knownMovements } from '../report/known-movements';
import { foldTone } from '../text/tone-fold';
import { endedDistricts, FIRST_YEAR_WITHOUT_DISTRICTS } from './last-year-ended';
import {
  actNumbersIn,
  datesIn,
  isInside,
  periodsIn,
  type MovedYear,
  type Span,
  type YearShift,
} from './last-year-years';

/** What is mentioned. */
export type MentionKind = 'year' | 'movement' | 'act' | 'unit';

/** Words that she should look at. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** As they stand. */
  readonly words: string;
  /** The words with a few around them, by which they are found again. */
  readonly quote: string;
  /** Why, as a sentence. */
  readonly reason: string;
}

/** What mentions are looked for with. */
export interface MentionContext extends YearShift {
  readonly movements: readonly Movement[];
  /** Names of units that are in no list any more. */
  readonly gone: readonly string[];
}

/** What is said of a mention. */
export const mentionSentences = {
  year: 'Năm chưa chuyển; cần xem lại.',
  period: (year: number): string => `Giai đoạn đã hết trước năm ${year}.`,
  movement: (year: number): string => `Phong trào đã hết giai đoạn trước năm ${year}.`,
  act: (instead: string): string => `Cần thay: ${instead}.`,
  district: 'Từ ngày 01/7/2025 không còn cấp huyện.',
  gone: 'Đơn vị không còn trong danh sách của báo cáo này.',
};

const FIGURES = /(?<!\d)20\d\d(?!\d)/gu;
const NAME_OF_MOVEMENT = /(?:phong trào|cuộc vận động)[^.;]*$/u;

interface Found extends Span {
  readonly kind: MentionKind;
  readonly reason: string;
}

/** The mentions of a paragraph in order. `moved` = its years that were moved; the text may be that of before or after. */
export function mentionsIn(text: string, moved: readonly MovedYear[], context: MentionContext): readonly Mention[] {
  const folded = foldTone(text);
  // Letters that are composed otherwise have other places: then nothing can be quoted.
  const said = folded.length === text.length ? folded : text.toLowerCase();
  const named = movements(said, context);
  const found = [
    ...acts(said, context.to),
    ...named,
    ...units(said, context),
    ...years({ text, said, moved, named }, context),
  ];
  // What lies inside a longer mention is said with it.
  const outer = found.filter(
    (one, place) =>
      !found.some(
        (other, before) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || before < place),
      ),
  );
  return joined(outer.sort((one, other) => one.start - other.start)).map(({ start, end, kind, reason }) => ({
    start,
    end,
    kind,
    reason,
    words: text.slice(start, end),
    quote: around(text, start, end),
  }));
}

/** "UBND huyện" and "huyện Cao Lộc" in "UBND huyện Cao Lộc" are one mention. */
function joined(found: readonly Found[]): readonly Found[] {
  const mentions: Found[] = [];
  for (const one of found) {
    const last = mentions.at(-1);
    if (last !== undefined && one.start < last.end)
      mentions.splice(-1, 1, { ...last, end: Math.max(last.end, one.end) });
    else mentions.push(one);
  }
  return mentions;
}

/** The words with two before and two behind. */
function around(text: string, start: number, end: number): string {
  const before = /(?:\S+\s+){0,2}\S*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const behind = /^\S*(?:\s+\S+){0,2}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${behind}`;
}

const matches = (said: string, pattern: RegExp): readonly Span[] =>
  [...said.matchAll(pattern)].map(({ 0: met, index }) => ({ start: index, end: index + met.length }));

const acts = (said: string, year: number): readonly Found[] =>
  outdated
    .filter(({ since }) => since <= `${year}-12-31`)
    .flatMap(({ pattern, instead }) =>
      matches(said, pattern).map((span): Found => ({ ...span, kind: 'act', reason: mentionSentences.act(instead) })),
    );

/** Every place of a name as whole words. */
function placesOf(name: string, said: string): readonly Span[] {
  const folded = foldTone(name.trim());
  if (folded.length < 4) return [];
  const escaped = folded.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return matches(said, new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'gu'));
}

function movements(said: string, { movements: own, to }: MentionContext): readonly Found[] {
  const ended = [...own, ...knownMovements.map(({ movement }) => movement)].filter((movement) => movement.to < to);
  const running = new Set(own.filter((movement) => movement.to >= to).map(({ name }) => foldTone(name)));
  return [...new Set(ended.map(({ name }) => name))]
    .filter((name) => !running.has(foldTone(name)))
    .flatMap((name) =>
      placesOf(name, said).map((span): Found => ({ ...span, kind: 'movement', reason: mentionSentences.movement(to) })),
    );
}

function units(said: string, { gone, to }: MentionContext): readonly Found[] {
  const districts = to < FIRST_YEAR_WITHOUT_DISTRICTS ? [] : matches(said, endedDistricts);
  return [
    ...districts.map((span): Found => ({ ...span, kind: 'unit', reason: mentionSentences.district })),
    ...gone
      .flatMap((name) => placesOf(name, said))
      .map((span): Found => ({ ...span, kind: 'unit', reason: mentionSentences.gone })),
  ];
}

interface Looked {
  readonly text: string;
  /** The same in folded letters. */
  readonly said: string;
  readonly moved: readonly MovedYear[];
  /** Movements that were found by their names. */
  readonly named: readonly Found[];
}

/** Years up to the one after the old report's that did not move, and periods that are over; a number of an act is none. */
function years({ text, said, moved, named }: Looked, { from, to }: MentionContext): readonly Found[] {
  const periods = periodsIn(text);
  const numbers = actNumbersIn(text);
  const over = periods.flatMap((span): readonly Found[] => {
    // "… “Vì người nghèo” giai đoạn 2021 - 2025": the movement has been named.
    if (named.some(({ end }) => end <= span.start && /^[”"\s,]*giai đoạn\s+$/u.test(said.slice(end, span.start))))
      return [];
    const last = Number(/\d{4}$/u.exec(text.slice(span.start, span.end))?.[0]);
    if (last >= to) return [];
    const ofMovement = NAME_OF_MOVEMENT.test(said.slice(Math.max(0, span.start - 200), span.start));
    return [
      ofMovement
        ? { ...span, kind: 'movement', reason: mentionSentences.movement(to) }
        : { ...span, kind: 'year', reason: mentionSentences.period(to) },
    ];
  });
  const dates = datesIn(text);
  // What was next year's in the old report is this year's now, and may be meant otherwise.
  const latest = from < to ? Math.max(from + 1, to - 1) : to - 1;
  const single = matches(text, FIGURES).filter(({ start, end }) => {
    const year = Number(text.slice(start, end));
    const isMoved = moved.some((one) => one.start === start);
    return year <= latest && !isMoved && !isInside(start, periods) && !isInside(start, numbers);
  });
  return [
    ...over,
    ...single.map((span): Found => {
      const date = dates.find(({ start, end }) => start <= span.start && span.end <= end);
      return { ...(date ?? span), kind: 'year', reason: mentionSentences.year };
    }),
  ];
}
