/** Findings by kind, in the pane, on the check report and by the command. */
import { countText } from '../../text/numbers';
import type { Severity } from '../memory/check-memory';
import type { Finding } from '../run-checks';
import { personName, severityNames } from './result-words';

/** Severity of what is wrong; `person` = *Cần người xem*, whatever the severity of its check. */
export type FindingKind = Severity | 'person';

/** What tells the kind of a finding. */
type Kindly = Pick<Finding, 'severity' | 'outcome'>;

/** The words of each kind. */
export const findingKindNames: Readonly<Record<FindingKind, string>> = { ...severityNames, person: personName };

const counted: readonly (readonly [FindingKind, string])[] = [
  ['error', 'lỗi'],
  ['warning', 'cảnh báo'],
  ['person', 'chỗ cần người xem'],
  ['info', 'lưu ý'],
];

/** In the order in which they are listed and counted. */
export const findingKinds: readonly FindingKind[] = counted.map(([kind]) => kind);

/** What a finding counts as: one that asks for a person is no error. */
export const kindOf = ({ outcome, severity }: Kindly): FindingKind => (outcome === 'cannot-tell' ? 'person' : severity);

/** How many findings there are of each kind. */
export function countKinds(findings: readonly Kindly[]): Readonly<Record<FindingKind, number>> {
  const counts = { error: 0, warning: 0, person: 0, info: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}

/** "3 lỗi, 2 cảnh báo, 1 chỗ cần người xem"; kinds without findings are not named, '' = there are none. `leftOut` is said elsewhere. */
export function countsText(counts: Readonly<Record<FindingKind, number>>, leftOut?: FindingKind): string {
  return counted
    .filter(([kind]) => kind !== leftOut && counts[kind] > 0)
    .map(([kind, word]) => `${countText(counts[kind])} ${word}`)
    .join(', ');
}
