/** The best way to read a document as the form in its order: of all candidates a chain that says most. */
import type { Candidate } from './match-candidate';

/** No paragraph is longer. */
const PLACES = 1_000_000;

const startOf = ({ first, words }: Candidate): number => first * PLACES + (words?.start ?? 0);
const endOf = ({ last, words }: Candidate): number => last * PLACES + (words?.end ?? PLACES - 1);

/** Whether two candidates stand in the same letters. */
export const overlap = (one: Candidate, other: Candidate): boolean =>
  startOf(one) < endOf(other) && startOf(other) < endOf(one);

/** Document order. */
export const byPlace = (one: Candidate, other: Candidate): number => startOf(one) - startOf(other);

interface Link {
  readonly candidate: Candidate;
  readonly value: number;
  readonly before: Link | null;
}

/**
 * Candidates that follow each other in the document and in the form, no two in the same letters, with the greatest sum
 * of what speaks for them; of two equal ones the earlier. Linear in the candidates.
 */
export function bestChain(all: readonly Candidate[], items: number): readonly Candidate[] {
  const worth = all.filter(({ value, entry }) => value > 0 && !entry).sort(byPlace);
  const best = new Array<Link | null>(items).fill(null);
  const waiting: Link[] = [];
  const settle = (until: number): void => {
    waiting.sort((one, other) => endOf(one.candidate) - endOf(other.candidate));
    while (waiting[0] !== undefined && endOf(waiting[0].candidate) <= until) {
      const link = waiting.shift();
      if (link === undefined) return;
      for (let order = link.candidate.item.order; order < items; order++) {
        if ((best[order]?.value ?? 0) >= link.value) break;
        best[order] = link;
      }
    }
  };
  for (const candidate of worth) {
    settle(startOf(candidate));
    const before = best[candidate.item.order - 1] ?? null;
    waiting.push({ candidate, value: (before?.value ?? 0) + candidate.value, before });
  }
  settle(Infinity);
  const chain: Candidate[] = [];
  for (let link = best.at(-1) ?? null; link !== null; link = link.before) chain.unshift(link.candidate);
  return chain;
}
