/** How a document numbers its headings: a sign it uses throughout says nothing against a heading. */
import type { Candidate } from './match-candidate';
import { fitting } from './match-number';

/** So many headings of a level make a habit. */
const HABIT = 3;

/** A heading whose number or sign is neither the form's nor the document's own for its level: perhaps a line of some list. */
export function oddSigns(chain: readonly Candidate[]): ReadonlySet<Candidate> {
  const counts = new Map<string, number>();
  const key = ({ item, sign }: Candidate): string => `${item.level} ${sign}`;
  for (const candidate of chain) counts.set(key(candidate), (counts.get(key(candidate)) ?? 0) + 1);
  const isOdd = (candidate: Candidate): boolean => {
    const { item, sign } = candidate;
    if (sign === 'none' || sign === fitting[item.level]) return false;
    const count = counts.get(key(candidate)) ?? 0;
    const all = chain.filter((other) => other.item.level === item.level).length;
    return count < HABIT || 2 * count <= all;
  };
  return new Set(chain.filter(isOdd));
}
