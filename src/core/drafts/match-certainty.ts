/** Which of the matched headings are certain, and what to look at in the others. */
import { isStrong, type Candidate } from './match-candidate';
import { overlap } from './match-chain';
import type { MatchedHeading } from './draft-match';
import { matchReasons } from './match-reasons';

/** A rival says a heading about as well. */
const CLOSE = 0.12;

/** What is around a heading. */
export interface Surroundings {
  /** It stands where the form's order has it. */
  readonly inOrder: boolean;
  /** Its number or sign is neither the form's nor the document's own. */
  readonly oddSign: boolean;
  /** Candidates that could stand in its place. */
  readonly others: readonly Candidate[];
}

/** What there is to look at in a heading; '' = nothing. */
function reasonFor(chosen: Candidate, { inOrder, oddSign, others }: Surroundings): string {
  const { item, near, rival, value } = chosen;
  if (!inOrder) return matchReasons.order;
  if (!near) return matchReasons.words;
  if (rival) return matchReasons.several;
  if (oddSign) return matchReasons.sign;
  const rivals = others.some(
    (other) => other.item.id === item.id && isStrong(other) && other.value > value - CLOSE && !overlap(other, chosen),
  );
  return rivals ? matchReasons.rival : '';
}

/** The heading as it is told. */
export function matched(chosen: Candidate, surroundings: Surroundings): MatchedHeading {
  const { item, first, last, words, inTable } = chosen;
  const reason = reasonFor(chosen, surroundings);
  return { item: item.id, first, last, words, certainty: reason === '' ? 'sure' : 'look', reason, inTable };
}
