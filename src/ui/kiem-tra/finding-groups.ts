/** Findings as they are grouped: by severity, then by part of the report. */
import type { FindingView } from '../../app/check-state';
import { type FindingKind, findingKinds, kindOf } from '../../core/checks/saying/finding-kinds';

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
