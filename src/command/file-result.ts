/** What the check of one file came to; plain data, so that it can leave a worker. */
import type { Purpose, Severity } from '../core/checks/memory/check-memory';
import { countKinds } from '../core/checks/saying/finding-kinds';

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
