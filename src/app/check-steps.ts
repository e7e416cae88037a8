/** A check as a row of small steps: the same in the pane and in a thread beside it, where only plain data come out. */
import type { AnyCheck, Fix } from '../core/checks/check';
import { contentHash } from '../core/checks/memory/content-hash';
import type { CheckChoices, Purpose } from '../core/checks/memory/check-memory';
import { reportOfFile } from '../core/checks/reading/read-report-file';
import type { Report } from '../core/checks/reading/report';
import { runChecks, type CheckResult, type Finding } from '../core/checks/run-checks';
import { placeNames } from '../core/checks/saying/place-names';
import type { Outline } from '../core/outline/outline';
import type { FileControl, FileDocument, Unseen } from '../core/report/file-document';
import type { CheckProgress } from './check-state';
import { checkBusy } from './check-words';
import type { Result, Trouble } from './trouble';

/** What is checked: the bytes of the file, or what was read of the document where Word gives no file. */
export type CheckSource =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'document'; readonly document: FileDocument };

/** A check to be made; plain data. */
export interface CheckJob {
  readonly source: CheckSource;
  readonly purpose: Purpose;
  /** N where the document says none. */
  readonly year: number;
  readonly choices: CheckChoices;
}

/** A finding with the place it stands at, in words. */
export interface PlacedFinding extends Finding, ReturnType<typeof placeNames> {}

/** What of the document is needed once it is checked, besides its findings. */
export interface CheckedFacts {
  readonly year: number;
  /** `contentHash` of what was checked. */
  readonly hash: string;
  readonly unseen: readonly Unseen[];
  /** Changes that nobody accepted. */
  readonly changes: number;
  readonly comments: number;
  /** Item → its heading as it stands. */
  readonly headings: ReadonlyMap<string, string>;
  /** Controls inside paragraphs. */
  readonly inlineControls: readonly (Pick<FileControl, 'paragraph' | 'text'> & { readonly start: number })[];
}

/** What one check came to, with the texts of the paragraphs its findings and their repairs name, by index. */
export interface PlacedResult extends CheckResult {
  readonly findings: readonly PlacedFinding[];
  readonly texts: ReadonlyMap<number, string>;
}

/** What has been done, and what comes next; nothing comes after `unread`. */
export type CheckStep = { readonly next: CheckProgress } & (
  | { readonly kind: 'unread'; readonly trouble: Trouble }
  | { readonly kind: 'read' }
  | { readonly kind: 'facts'; readonly facts: CheckedFacts }
  | { readonly kind: 'result'; readonly result: PlacedResult }
);

/** What the steps stand on. */
export interface CheckGround {
  readonly outline: Outline;
  readonly checks: readonly AnyCheck[];
  readonly readDocument: (bytes: Uint8Array, name: string) => Result<FileDocument> | Promise<Result<FileDocument>>;
}

/** The steps in order. */
export async function* checkSteps(
  { outline, checks, readDocument }: CheckGround,
  { source, purpose, year, choices }: CheckJob,
): AsyncGenerator<CheckStep, void, undefined> {
  const wanted = checks.filter(({ id }) => choices[id] !== 'off');
  let done = 0;
  const next = (): CheckProgress => ({ phase: wanted[done]?.title ?? '', done, of: wanted.length });

  const read: Result<FileDocument> =
    source.kind === 'file' ? await readDocument(source.bytes, source.name) : { ok: true, value: source.document };
  if (!read.ok) {
    yield { kind: 'unread', trouble: read.trouble, next: next() };
    return;
  }
  yield { kind: 'read', next: { phase: checkBusy.understanding, done: 0, of: 0 } };
  const report = reportOfFile(outline, read.value, { purpose, year });
  yield { kind: 'facts', facts: factsOf(report), next: next() };
  for (const result of runChecks(wanted, report, choices)) {
    done += 1;
    yield { kind: 'result', result: placedResult(report, result), next: next() };
  }
}

function factsOf({ document, snapshot, items, year }: Report): CheckedFacts {
  const { inserted, deleted, moved, format } = document.changes;
  return {
    year,
    hash: contentHash(snapshot),
    unseen: document.unseen,
    changes: inserted + deleted + moved + format,
    comments: document.comments.length,
    headings: new Map(items.flatMap(({ item, heading }) => (heading === null ? [] : [[item.id, heading.text]]))),
    inlineControls: document.controls.flatMap(({ paragraph, start, text }) =>
      start === null ? [] : [{ paragraph, start, text }],
    ),
  };
}

function placedResult(report: Report, result: CheckResult): PlacedResult {
  const texts = new Map<number, string>();
  const keep = (index: number): void => {
    const paragraph = report.document.paragraphs[index];
    if (paragraph) texts.set(index, paragraph.text);
  };
  const findings = result.findings.map((finding): PlacedFinding => {
    if (finding.paragraph !== null) keep(finding.paragraph);
    for (const index of paragraphsOf(finding.fix)) keep(index);
    return { ...finding, ...placeNames(report, finding) };
  });
  return { ...result, findings, texts };
}

/** Paragraphs a repair writes into, or takes away, by index. */
export function paragraphsOf(fix: Fix | null): readonly number[] {
  switch (fix?.kind) {
    case 'words':
      return fix.edits.map(({ paragraph }) => paragraph);
    case 'append':
      return [fix.paragraph];
    case 'remove-paragraphs':
      return fix.paragraphs;
    default:
      return [];
  }
}
