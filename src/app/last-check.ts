/** The last check of this session. */
import type { Report } from '../core/checks/reading/report';
import type { CheckResult, Finding } from '../core/checks/run-checks';

/** What was checked, when, and what came of it. */
export interface LastCheck {
  readonly report: Report;
  readonly results: readonly CheckResult[];
  /** Every finding, those set aside included. */
  readonly findings: readonly Finding[];
  /** `contentHash` of what was checked. */
  readonly hash: string;
  /** False: it was stopped on the way. */
  readonly whole: boolean;
  readonly at: Date;
}

/** As one meets them when reading; what concerns the whole document stands last. */
export const inDocumentOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (a.paragraph ?? Number.MAX_VALUE) - (b.paragraph ?? Number.MAX_VALUE));
