/** A document may hold the form twice: a table of contents in front, last year's report behind. */
import { isStrong, type Candidate } from './match-candidate';

/** Headings of the form's beginning; where they come again, the form begins again. */
const BEGINNING = 7;
/** So many headings in a row must have been there before. */
const AGAIN = 2;

/** Indexes of the paragraphs with which the form begins anew, in document order. */
export function newBeginnings(all: readonly Candidate[]): readonly number[] {
  const places = new Map<number, Candidate>();
  for (const candidate of all) {
    if (!isStrong(candidate) || candidate.words?.start) continue;
    const known = places.get(candidate.first);
    if (known === undefined || known.value < candidate.value) places.set(candidate.first, candidate);
  }
  const said = [...places.values()].sort((one, other) => one.first - other.first);
  const beginnings: number[] = [];
  let seen = new Set<string>();
  said.forEach(({ item, first }, at) => {
    const next = said.slice(at, at + AGAIN + 1);
    const again = next.filter((one) => seen.has(one.item.id)).length;
    if (item.order < BEGINNING && seen.has(item.id) && again >= Math.min(AGAIN, next.length)) {
      beginnings.push(first);
      seen = new Set();
    }
    seen.add(item.id);
  });
  return beginnings;
}
