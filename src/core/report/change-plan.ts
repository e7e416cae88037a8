/** What in a document depends on a change of the data: exactly those headings, fields, sentences and lines, nothing else. */
import { outlineItems } from '../outline/outline-items';
import type { Outline } from '../outline/outline';
import { normalizeText } from '../text/normalize';
import type { Change, ChangeGround } from './change';
import { documentParts } from './document-parts';
import { fieldChanges } from './field-changes';
import { headingChanges } from './heading-changes';
import { lineChanges } from './line-changes';
import type { ReportData } from './data-entries';
import { sentenceChanges } from './sentence-changes';
import type { DocumentSnapshot } from './snapshot';

/** Everything that depends on a change. */
export interface ChangePlan {
  readonly changes: readonly Change[];
  /** Items that are to appear, and items that are to go, in outline order. */
  readonly appear: readonly string[];
  readonly disappear: readonly string[];
  /** Places that should change and are not found in the document, in words. */
  readonly notFound: readonly string[];
}

/** Compares two reports and finds in the document what reads differently. `written` is that of `before` unless given. */
export function changePlan(
  outline: Outline,
  before: ReportData,
  after: ReportData,
  snapshot: DocumentSnapshot,
  written: Readonly<Record<string, string>> = before.written,
): ChangePlan {
  const ground: ChangeGround = { outline, before, after, snapshot, written };
  const parts = documentParts(snapshot);
  const lines = lineChanges(ground, parts);
  const itemIds = (data: ReportData): readonly string[] => outlineItems(outline, data).map(({ id }) => id);
  const [old, now] = [itemIds(before), itemIds(after)];
  return {
    changes: [
      ...lines.changes,
      ...fieldChanges(ground, parts),
      ...headingChanges(ground, parts),
      ...sentenceChanges(ground, parts),
    ],
    appear: now.filter((id) => !old.includes(id)),
    disappear: old.filter((id) => !now.includes(id)),
    notFound: lines.notFound,
  };
}

/** What is rewritten unless she says otherwise: never what she edited, never what holds another person's change. */
export const defaultChanges = ({ changes }: ChangePlan): readonly Change[] =>
  changes.filter(({ edited, tracked }) => !edited && !tracked);

/** What the pane remembers as written once these changes stand, to go into `ReportData.written`. */
export const writtenBy = (changes: readonly Change[], written: ReportData['written']): ReportData['written'] => ({
  ...written,
  ...Object.fromEntries(
    changes.flatMap(({ kind, tag, newText }) =>
      kind === 'sentence' && tag !== null ? [[tag, normalizeText(newText)] as const] : [],
    ),
  ),
});
