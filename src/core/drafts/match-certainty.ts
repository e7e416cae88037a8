/** Which of the matched headings are certain, and what to look at in the others. */
import { isStrong, type Candidate } from './match-candidate';
import { overlap } from './match-chain';
import type { MatchedHeading } from './draft-match';
import { matchReasons } from './match-reasons';

/** A rival says a heading about as well. */
const CLOSE = 0.12;
/** A sign of a list before a heading of another kind fits so badly. */
const WRONG_SIGN = -0.12;

/** What there is to look at in a heading; '' = nothing. */
function reasonFor(chosen: Candidate, inOrder: boolean, others: readonly Candidate[]): string {
  const { item, near, rival, value, fit } = chosen;
  if (!inOrder) return matchReasons.order;
  if (!near) return matchReasons.words;
  if (rival) return matchReasons.several;
  if (fit < WRONG_SIGN) return matchReasons.sign;
  const rivals = others.some(
    (other) => other.item.id === item.id && isStrong(other) && other.value > value - CLOSE && !overlap(other, chosen),
  );
  return rivals ? matchReasons.rival : '';
}

/** The heading as it is told. `others` = candidates that could stand in its place. */
export function matched(chosen: Candidate, inOrder: boolean, others: readonly Candidate[]): MatchedHeading {
  const { item, first, last, words, inTable } = chosen;
  const reason = reasonFor(chosen, inOrder, others);
  return { item: item.id, first, last, words, certainty: reason === '' ? 'sure' : 'look', reason, inTable };
}
