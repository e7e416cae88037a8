/** The open document as a draft: what was read of it, and where the headings of the form stand in it. */
import { boundsOf } from '../core/checks/reading/bounds';
import { reportOfFile } from '../core/checks/reading/read-report-file';
import type { Report } from '../core/checks/reading/report';
import { planAdoption, type AdoptionPlan } from '../core/drafts/adoption-plan';
import type { DraftMatch } from '../core/drafts/draft-match';
import { matchDraft } from '../core/drafts/match-draft';
import { outlineItems } from '../core/outline/outline-items';
import type { Item } from '../core/outline/outline';
import type { FileDocument } from '../core/report/file-document';
import { fileOfSnapshot } from '../core/report/snapshot-file';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { normalizeText } from '../core/text/normalize';
import { readOpenFile } from './check-reading';
import type { PaneSession } from './pane-session';

/** A draft as it was read. */
export interface Draft {
  readonly document: FileDocument;
  /** As the checks understand it. */
  readonly report: Report;
  /** The reading through Office.js that belongs to it: same paragraphs, same indexes. */
  readonly snapshot: DocumentSnapshot;
  /** First paragraph behind the body. */
  readonly bodyEnd: number;
  /** With her corrections. */
  readonly match: DraftMatch;
}

/** Reads the document; null = it could not be read, which has then been said. Costs one reading besides the file. */
export async function readDraft(session: PaneSession): Promise<Draft | null> {
  const { outline } = session.deps;
  const file = await readOpenFile(session, { told: () => undefined, stopped: () => false });
  if (!file.ok) {
    session.trouble(file.trouble);
    return null;
  }
  const read = await session.read();
  if (!read || file.value === null) return null;
  const { snapshot } = read;
  const document = isSame(file.value, snapshot) ? file.value : fileOfSnapshot(snapshot, file.value.dataParts);
  return {
    document,
    report: reportOfFile(outline, document, { year: session.data().year }),
    snapshot,
    bodyEnd: boundsOf(outline, document).bodyEnd,
    match: matchDraft(outline, document),
  };
}

/** Whether file and reading count the same paragraphs; what somebody deleted and nobody accepted reads otherwise in each. */
const isSame = ({ paragraphs, changes }: FileDocument, snapshot: DocumentSnapshot): boolean =>
  paragraphs.length === snapshot.paragraphs.length &&
  paragraphs.every(({ text, tableLevel, changed }, index) => {
    const there = snapshot.paragraphs[index];
    const same = changed || changes.deleted > 0 || normalizeText(text) === normalizeText(there?.text ?? '');
    return same && tableLevel === there?.tableLevel;
  });

/** Items of the report in the form's order; one she had dropped counts where the draft has it. */
export function itemsOf(session: PaneSession, { match }: Pick<Draft, 'match'>): readonly Item[] {
  const found = new Set(match.headings.map(({ item }) => item));
  const data = session.data();
  return outlineItems(session.deps.outline, { ...data, dropped: data.dropped.filter((id) => !found.has(id)) });
}

/** The plan for a draft as it is matched now. */
export const planOf = (session: PaneSession, draft: Draft): AdoptionPlan =>
  planAdoption(itemsOf(session, draft), draft.match, draft.document, draft.bodyEnd);

/** Whether two readings have the same paragraphs. */
export const sameParagraphs = (one: DocumentSnapshot, other: DocumentSnapshot): boolean =>
  one.paragraphs.length === other.paragraphs.length &&
  one.paragraphs.every(({ text, tableLevel }, index) => {
    const there = other.paragraphs[index];
    return text === there?.text && tableLevel === there.tableLevel;
  });
