/** One reading of the document made into what the pane knows about it. */
import { outlineItems } from '../core/outline/outline-items';
import { headingMatcher } from '../core/outline/recognise';
import type { Item, Outline } from '../core/outline/outline';
import { appendixIds, fieldTag, isOurTag } from '../core/report/control-tag';
import { isBlankDocument } from '../core/report/blank-document';
import { documentParts } from '../core/report/document-parts';
import { headingSpellings } from '../core/report/heading-spelling';
import { appendixStatuses, itemStatuses, type AppendixStatus, type ItemStatus } from '../core/report/item-status';
import type { ReportData } from '../core/report/report-data';
import { parseYear } from '../core/report/report-year';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { isUnwritten } from '../core/report/written-text';
import type { DocumentKind } from './pane-state';

/** Headings that must be recognised by words before a document counts as a report. */
const HEADINGS_OF_A_REPORT = 3;

/** What one reading says about the report in the document. */
export interface ReadReport {
  readonly snapshot: DocumentSnapshot;
  readonly kind: DocumentKind;
  readonly items: readonly Item[];
  readonly statuses: readonly ItemStatus[];
  readonly appendices: readonly AppendixStatus[];
  /** Year and cluster as the document's own fields say; null where they say nothing. */
  readonly year: number | null;
  readonly cluster: string | null;
}

/** Understands a reading; pure. */
export function readReport(outline: Outline, data: ReportData, snapshot: DocumentSnapshot): ReadReport {
  const year = parseYear(fieldText(snapshot, 'year') ?? '');
  const settings = year === null ? data : { ...data, year };
  const items = outlineItems(outline, settings);
  const statuses = itemStatuses(
    items,
    snapshot,
    headingMatcher(outline, settings),
    headingSpellings(outline, settings),
  );
  return {
    snapshot,
    kind: kindOf(snapshot, statuses),
    items,
    statuses,
    appendices: appendixStatuses(appendixIds, snapshot),
    year,
    cluster: fieldText(snapshot, 'cluster'),
  };
}

/**
 * Text of the first control of a field; null when there is none or it is blank.
 * Below WordApi 1.4, where tracking is unknown, a changed text may hold what somebody deleted, so it says nothing.
 */
function fieldText(snapshot: DocumentSnapshot, field: 'year' | 'cluster'): string | null {
  const places = documentParts(snapshot).withTag(fieldTag(field));
  const readable = snapshot.tracking === 'unknown' ? places.filter(({ tracked }) => tracked !== true) : places;
  const text = readable[0]?.text.trim() ?? '';
  return isUnwritten(text) ? null : text;
}

function kindOf(snapshot: DocumentSnapshot, statuses: readonly ItemStatus[]): DocumentKind {
  if (snapshot.controls.some((control) => isOurTag(control.tag))) return 'outline';
  if (isBlankDocument(snapshot)) return 'blank';
  const recognised = statuses.filter((status) => status.words !== null).length;
  return recognised >= HEADINGS_OF_A_REPORT ? 'report' : 'text';
}
