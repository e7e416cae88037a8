/** The years of a text moved to those of the new report, where they stand as years of the report. */
import { actsCited } from '../checks/prose/acts-cited';
import { quotationsIn } from '../checks/prose/quotations';
import { sentencesIn } from '../checks/prose/sentences';
import type { TextEdit } from '../text/text-edits';

/** From the report of `from` to that of `to`: `from` becomes `to`, the year after `from` the year after `to`. */
export interface YearShift {
  readonly from: number;
  readonly to: number;
}

/** A piece of a text; end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A year that moves; its figures stand at `start` and are four. */
export interface MovedYear extends Span {
  readonly year: number;
}

const DATE =
  /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?!\d)|(?<!\p{L})tháng\s+\d{1,2}\s*(?:[/-]\s*|\s+năm\s+)\d{4}(?!\d)|(?<!\p{L})quý\s+(?:[IV]{1,3}|\d)\s*[/-]\s*\d{4}(?!\d)/giu;
const PERIOD = /(?<!\d)\d{4}\s*(?:[-–—]|đến(?: hết)?(?: năm)?)\s*(?:năm\s+)?\d{4}(?!\d)/giu;
const ACT_NUMBER = /(?<!\d)\d{1,6}\p{L}?\/\d{4}[-/–]\p{Lu}/gu;
/** A year of the report: "năm 2025", "NĂM 2025", "năm báo cáo 2025". */
const YEAR = /(?<=(?<!\p{L})năm\s+(?:báo cáo\s+)?)(20\d\d)(?!\d|[/-]\d|[.,]\d)/giu;

/** Dates of days and months, e.g. "ngày 30/01/2026", "tháng 12 năm 2025". */
export const datesIn = (text: string): readonly Span[] => spans(text, DATE);
/** "2021 - 2025", "2021 đến năm 2025". */
export const periodsIn = (text: string): readonly Span[] => spans(text, PERIOD);
/** "152/2025/N" of an act's number. */
export const actNumbersIn = (text: string): readonly Span[] => spans(text, ACT_NUMBER);

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: met, index }) => ({ start: index, end: index + met.length }));

/** A cited act with what it is about: to the end of its clause. */
function citationsIn(text: string): readonly Span[] {
  const acts = actsCited(text);
  if (acts.length === 0) return [];
  const sentences = sentencesIn(text);
  return acts.map(({ start, end }) => {
    const stop = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.end ?? text.length;
    const clause = text.indexOf(';', end);
    return { start, end: clause >= 0 && clause < stop ? clause : stop };
  });
}

/** Whether a place lies in one of the pieces. */
export const isInside = (place: number, pieces: readonly Span[]): boolean =>
  pieces.some(({ start, end }) => start <= place && place < end);

/**
 * Places of the years that move. Left alone: dates, periods, numbers of acts, an act that is cited with what it is about,
 * and whatever stands in quotation marks.
 */
export function movedYears(text: string, { from, to }: YearShift): readonly MovedYear[] {
  if (from === to) return [];
  const alone = [
    ...datesIn(text),
    ...periodsIn(text),
    ...actNumbersIn(text),
    ...citationsIn(text),
    ...quotationsIn(text),
  ];
  return [...text.matchAll(YEAR)].flatMap(({ 0: figures, index }): readonly MovedYear[] => {
    const year = Number(figures);
    const moves = (year === from || year === from + 1) && !isInside(index, alone);
    return moves ? [{ year: year + to - from, start: index, end: index + figures.length }] : [];
  });
}

/** The text with its years moved; every other letter stays in its place. */
export const withMovedYears = (text: string, moved: readonly MovedYear[]): string =>
  moved.reduce((standing, { year, start, end }) => `${standing.slice(0, start)}${year}${standing.slice(end)}`, text);

/** The words around a place, one more on each side, until they stand once in the text. */
function onlyPlace(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (text.indexOf(text.slice(from, to)) !== text.lastIndexOf(text.slice(from, to))) {
    const wider = Math.max(0, text.lastIndexOf(' ', from - 2) + 1);
    if (wider < from && from > 0) from = wider;
    else {
      const next = text.indexOf(' ', to + 1);
      to = next < 0 ? text.length : next;
    }
  }
  return { start: from, end: to };
}

/** The moved years as edits of a text that stands: as few words as tell each place apart. */
export function yearEdits(text: string, moved: readonly MovedYear[]): readonly TextEdit[] {
  const after = withMovedYears(text, moved);
  const places: Span[] = [];
  for (const year of moved) {
    const place = onlyPlace(text, year);
    const last = places.at(-1);
    if (last !== undefined && place.start < last.end)
      places.splice(-1, 1, { start: Math.min(last.start, place.start), end: Math.max(last.end, place.end) });
    else places.push(place);
  }
  return places.map(({ start, end }) => ({ from: text.slice(start, end), to: after.slice(start, end) }));
}
