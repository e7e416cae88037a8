/** What the check of one file came to; plain data, so that it can leave a worker. */
import type { Purpose, Severity } from '../core/checks/memory/check-memory';

/** A file to check. */
export interface FileJob {
  /** As it is called in what is printed: the path as it was given. */
  readonly file: string;
  /** Where it lies. */
  readonly path: string;
  /** Absent = as the document remembers. */
  readonly purpose?: Purpose;
  /** Year of the report where the document says none. */
  readonly year: number;
}

/** One finding. */
export interface FileFinding {
  readonly check: string;
  /** Name of the check. */
  readonly title: string;
  readonly severity: Severity;
  readonly outcome: 'failed' | 'cannot-tell';
  /** Id of the item it stands in; null = none. */
  readonly item: string | null;
  /** Item or part of the report in words; '' = the whole document. */
  readonly where: string;
  /** The words meant; '' = none. */
  readonly text: string;
  readonly message: string;
}

/** A finding that was set aside in the document. */
export interface AsideFinding {
  /** Name of the check. */
  readonly title: string;
  readonly message: string;
  /** May be ''. */
  readonly reason: string;
}

/** What the check of one file came to. */
export interface FileResult {
  readonly file: string;
  /** Why it could not be checked, one sentence; null = it was. */
  readonly trouble: string | null;
  readonly purpose: Purpose;
  readonly findings: readonly FileFinding[];
  readonly aside: readonly AsideFinding[];
}

/** Kinds of findings as people count them. */
export type FindingKind = 'error' | 'warning' | 'person' | 'info';

/** What a finding counts as: one that asks for a person is no error. */
export const kindOf = ({ severity, outcome }: Pick<FileFinding, 'severity' | 'outcome'>): FindingKind =>
  outcome === 'cannot-tell' ? 'person' : severity;

/** Findings by kind. */
export function countKinds(findings: readonly FileFinding[]): Readonly<Record<FindingKind, number>> {
  const counts = { error: 0, warning: 0, person: 0, info: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}

/** Whether it may be signed or sent: it was checked and holds no error. */
export const isReady = ({ trouble, findings }: FileResult): boolean =>
  trouble === null && countKinds(findings).error === 0;

/** A file that could not be checked. */
export const unreadable = ({ file, purpose }: FileJob, trouble: string): FileResult => ({
  file,
  trouble,
  purpose: purpose ?? 'sign',
  findings: [],
  aside: [],
});
