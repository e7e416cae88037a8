/** What **Sửa** and **Sửa tất cả** replace, planned on the checked document: what is offered, previewed, done and told are the same. Pure. */
import type { Fix } from '../core/checks/check';
import type { Finding } from '../core/checks/run-checks';
import type { TextEdit } from '../core/text/text-edits';
import type { CheckedFacts } from './check-steps';
import type { TextPlace } from './ports';

/** A paragraph as it was checked, and what becomes of it. */
export type ParagraphFix =
  | {
      readonly kind: 'words';
      readonly index: number;
      readonly before: string;
      /** In order and apart from each other. */
      readonly places: readonly TextPlace[];
      /** Where controls inside it begin and end: no place goes across. */
      readonly edges: readonly number[];
    }
  | { readonly kind: 'remove'; readonly index: number; readonly before: string };

/** What can be done in one go. */
export interface FixPlan {
  /** Findings that are mended by it, whole; what would write where another one writes is left for the next time. */
  readonly findings: readonly Finding[];
  readonly paragraphs: readonly ParagraphFix[];
}

/** Repairs of words; the others are carried out in their own ways. */
const inWords = (fix: Fix): boolean =>
  fix.kind === 'words' || fix.kind === 'append' || fix.kind === 'remove-paragraphs';

/** What is done to one paragraph for one finding; null = it goes. */
type Step = readonly [index: number, place: TextPlace | null];

/** Plans the repairs of these findings, the first ones first. `texts`: at least of the paragraphs they name. */
export function fixPlan(
  findings: readonly Finding[],
  {
    texts,
    facts,
  }: { readonly texts: ReadonlyMap<number, string>; readonly facts: Pick<CheckedFacts, 'inlineControls'> },
): FixPlan {
  const edges = new Map<number, readonly number[]>();
  for (const { start, paragraph, text } of facts.inlineControls)
    edges.set(paragraph, [...(edges.get(paragraph) ?? []), start, start + text.length]);
  const isWhole = (index: number, place: TextPlace): boolean => {
    const own = edges.get(index) ?? [];
    const across = own.some((edge) => edge > place.start && edge < place.end);
    const fix = { kind: 'words', index, before: texts.get(index) ?? '', places: [place], edges: own } as const;
    return !across && wordPlaces(fix).every(({ start, end }) => start < end);
  };
  const places = new Map<number, readonly TextPlace[]>();
  const removed = new Set<number>();
  const isFree = ([index, place]: Step): boolean => {
    if (place === null) return !places.has(index);
    const others = places.get(index) ?? [];
    return (
      !removed.has(index) &&
      isWhole(index, place) &&
      others.every((other) => isSame(place, other) || isApart(place, other))
    );
  };
  const planned = findings.filter(({ fix }) => {
    const steps = fix !== null && inWords(fix) ? stepsOf(fix, texts) : null;
    if (steps === null || !steps.every(isFree)) return false;
    for (const [index, place] of steps) {
      if (place === null) removed.add(index);
      else places.set(index, [...(places.get(index) ?? []).filter((other) => !isSame(place, other)), place]);
    }
    return true;
  });
  return {
    findings: planned,
    paragraphs: [...new Set([...places.keys(), ...removed])]
      .sort((a, b) => a - b)
      .map((index): ParagraphFix => {
        const before = texts.get(index) ?? '';
        if (removed.has(index)) return { kind: 'remove', index, before };
        const own = [...(places.get(index) ?? [])].sort((a, b) => a.start - b.start);
        return { kind: 'words', index, before, places: own, edges: edges.get(index) ?? [] };
      }),
  };
}

/** Null where the words do not stand in the document as the repair says, or it changes nothing. */
function stepsOf(fix: Fix, texts: ReadonlyMap<number, string>): readonly Step[] | null {
  const steps = ((): readonly (Step | null)[] => {
    switch (fix.kind) {
      case 'words':
        return fix.edits.map(({ paragraph, edit }) => {
          const place = placeOf(texts.get(paragraph) ?? '', edit);
          return place && [paragraph, place];
        });
      case 'append': {
        const end = texts.get(fix.paragraph)?.length;
        return [end === undefined ? null : [fix.paragraph, { start: end, end, to: fix.text }]];
      }
      case 'remove-paragraphs':
        return fix.paragraphs.map((index) => (texts.has(index) ? [index, null] : null));
      default:
        return [];
    }
  })();
  const whole = steps.filter((step) => step !== null);
  return whole.length === 0 || whole.length < steps.length ? null : whole;
}

/** Where an edit replaces what: what its words begin and end with stays. Null where they do not stand once. */
function placeOf(text: string, { from, to }: TextEdit): TextPlace | null {
  const at = text.indexOf(from);
  if (from === '' || at < 0 || text.indexOf(from, at + 1) >= 0 || from === to) return null;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return { start: at + head, end: at + from.length - tail, to: to.slice(head, to.length - tail) };
}

const isSame = (one: TextPlace, other: TextPlace): boolean =>
  one.start === other.start && one.end === other.end && one.to === other.to;

/** What only adds needs a place no other writes at. */
const isApart = (one: TextPlace, other: TextPlace): boolean =>
  one.start === one.end || other.start === other.end
    ? one.end < other.start || other.end < one.start
    : one.end <= other.start || other.end <= one.start;

/** The paragraph as it reads then. */
export const textAfter = ({ before, places }: Extract<ParagraphFix, { kind: 'words' }>): string =>
  places.reduceRight((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), before);

/** What reads as before again. */
export function backFrom(fix: Extract<ParagraphFix, { kind: 'words' }>): typeof fix {
  const shifted = (offset: number): number =>
    fix.places.reduce((at, { start, end, to }) => (end <= offset ? at + to.length - (end - start) : at), offset);
  return {
    ...fix,
    before: textAfter(fix),
    places: fix.places.map(({ start, end, to }) => {
      const at = shifted(start) - (start === end ? to.length : 0);
      return { start: at, end: at + to.length, to: fix.before.slice(start, end) };
    }),
    edges: fix.edges.map(shifted),
  };
}

/** The places as Word is asked for them: each takes the words it touches along, so that there is something to find. */
export function wordPlaces({ before, places, edges }: Extract<ParagraphFix, { kind: 'words' }>): readonly TextPlace[] {
  const isBreak = (at: number): boolean => /[\n\v]/u.test(before.charAt(at));
  const isSpace = (at: number): boolean => /\s/u.test(before.charAt(at));
  const isOpenLeft = (at: number): boolean => at > 0 && !edges.includes(at) && !isBreak(at - 1);
  const isOpenRight = (at: number): boolean => at < before.length && !edges.includes(at) && !isBreak(at);
  const isBlank = (start: number, end: number): boolean => before.slice(start, end).trim() === '';
  const ranges: (readonly [number, number])[] = [];
  for (const place of places) {
    let { start, end } = place;
    while (isOpenRight(end) && !isSpace(end)) end += 1;
    // Between two spaces the word before goes along, at the very beginning the one behind.
    while (isOpenLeft(start) && isBlank(start, end)) start -= 1;
    while (isOpenRight(end) && isBlank(start, end)) end += 1;
    while (isOpenLeft(start) && !isSpace(start - 1)) start -= 1;
    const last = ranges.at(-1);
    if (last !== undefined && start < last[1]) ranges.splice(-1, 1, [Math.min(last[0], start), Math.max(last[1], end)]);
    else ranges.push([start, end]);
  }
  return ranges.map(([start, end]) => {
    const own = places.filter((place) => place.start >= start && place.end <= end);
    const to = own.reduceRight(
      (text, place) => text.slice(0, place.start - start) + place.to + text.slice(place.end - start),
      before.slice(start, end),
    );
    return { start, end, to };
  });
}
