/** What stands in the body of an item of the open document. Pure. */
import { bodyTag } from '../core/report/control-tag';
import type { DocumentParts } from '../core/report/document-parts';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { holdsNothing, isUnwritten, paragraphsOf } from '../core/report/written-text';

/** A body of the open document; `mixed` = something stands in it that plain text would not bring back. */
export interface OpenBody {
  /** Her lines outside tables, without guidance and dots. */
  readonly lines: readonly string[];
  readonly mixed: boolean;
}

/** The one body of an item; null = there is none, or two. */
export function openBody(parts: DocumentParts, { controls }: DocumentSnapshot, item: string): OpenBody | null {
  const [body, other] = parts.withTag(bodyTag(item));
  if (body === undefined || other !== undefined) return null;
  if (holdsNothing(body)) return { lines: [], mixed: false };
  const paragraphs = parts.paragraphsIn(body);
  const lines = paragraphs.flatMap(({ text, tableLevel }) => (tableLevel > 0 ? [] : paragraphsOf(text)));
  const nested = controls.some(({ parent }) => parent === body.id);
  const mixed = nested || (body.pictures ?? 0) > 0 || paragraphs.some(({ tableLevel }) => tableLevel > 0);
  return { lines: lines.filter((line) => !isUnwritten(line)), mixed };
}
