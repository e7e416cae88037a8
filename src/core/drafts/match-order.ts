/** Headings that stand where the form's order does not have them. */
import { isStrong, type Candidate } from './match-candidate';
import { byPlace, overlap } from './match-chain';

/** What stands out of order has to stand well. */
const LEAST_VALUE = 0.4;
/** A number that fits in kind and value, inside its own mục, speaks for other words too. */
const RIGHT_NUMBER = 0.15;
const LEAST_SCORE = 0.4;

/** Whether a place lies in the mục its item belongs to. */
function inOwnSection({ item, first }: Candidate, chain: readonly Candidate[]): boolean {
  const section = chain.find((one) => item.id.startsWith(`${one.item.id}.`) && one.item.level === 'section');
  if (section === undefined || first <= section.first) return false;
  const next = chain.find((one) => one.first > section.first && /^(?:section|part)/u.test(one.item.level));
  return next === undefined || first < next.first;
}

/** Of the items a chain does not have, the place of each that stands well although it breaks the order. */
export function outOfOrder(all: readonly Candidate[], chain: readonly Candidate[]): readonly Candidate[] {
  const taken = [...chain];
  const known = new Set(chain.map(({ item }) => item.id));
  const good = all.filter((candidate) => {
    if (candidate.near) return isStrong(candidate) && candidate.value > LEAST_VALUE;
    return candidate.fit >= RIGHT_NUMBER && candidate.score >= LEAST_SCORE && inOwnSection(candidate, chain);
  });
  for (const candidate of [...good].sort((one, other) => other.value - one.value || byPlace(one, other))) {
    if (known.has(candidate.item.id) || taken.some((other) => overlap(other, candidate))) continue;
    known.add(candidate.item.id);
    taken.push(candidate);
  }
  return taken.slice(chain.length);
}
