/** Findings as they are grouped: by severity, then by part of the report. */
import type { FindingView } from '../../app/check-state';
import type { Severity } from '../../core/checks/check';

/** Severity of what is wrong; `person` = *Cần người xem*, whatever the severity of its check. */
export type FindingKind = Severity | 'person';

/** In the order of the list. */
export const findingKinds: readonly FindingKind[] = ['error', 'warning', 'person', 'info'];

/** See `FindingKind`. */
export const kindOf = ({ outcome, severity }: Pick<FindingView, 'outcome' | 'severity'>): FindingKind =>
  outcome === 'cannot-tell' ? 'person' : severity;

/** How many findings there are of each kind. */
export function countKinds(
  findings: readonly Pick<FindingView, 'outcome' | 'severity'>[],
): Readonly<Record<FindingKind, number>> {
  const counts = { error: 0, warning: 0, person: 0, info: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}

/** Findings of one kind; those of one part stand together, parts in the order of their first findings. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly FindingView[];
}

/** Groups that have findings. */
export function findingGroups(findings: readonly FindingView[]): readonly FindingGroup[] {
  const kinds = new Map<FindingKind, Map<string, FindingView[]>>();
  for (const finding of findings) {
    const parts = kinds.get(kindOf(finding)) ?? new Map<string, FindingView[]>();
    const together = parts.get(finding.part) ?? [];
    together.push(finding);
    parts.set(finding.part, together);
    kinds.set(kindOf(finding), parts);
  }
  return findingKinds.flatMap((kind) => {
    const parts = kinds.get(kind);
    return parts === undefined ? [] : [{ kind, findings: [...parts.values()].flat() }];
  });
}
