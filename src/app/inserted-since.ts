/** What an insertion brought: the difference between two readings of which the later has only more. */
import { isOurTag } from '../core/report/control-tag';
import type { DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';

/** Ids (of the later reading) of block controls of ours whose tag stands there more often than before. */
export function insertedControls(before: DocumentSnapshot, now: DocumentSnapshot): readonly number[] {
  const left = new Map<string, number>();
  for (const { tag } of before.controls) left.set(tag, (left.get(tag) ?? 0) + 1);
  return now.controls
    .filter(({ tag }) => isOurTag(tag) && !tag.startsWith('bctd.f.'))
    .filter(({ tag }) => {
      const count = left.get(tag) ?? 0;
      left.set(tag, count - 1);
      return count <= 0;
    })
    .map(({ id }) => id);
}

/** Paragraphs of the later reading that have no counterpart in the earlier one, walking both in order. */
export function insertedParagraphs(before: DocumentSnapshot, now: DocumentSnapshot): readonly ParagraphSnapshot[] {
  const extra = now.paragraphs.length - before.paragraphs.length;
  const inserted: ParagraphSnapshot[] = [];
  let at = 0;
  for (const paragraph of now.paragraphs) {
    if (inserted.length >= extra || before.paragraphs[at]?.text === paragraph.text) at += 1;
    else inserted.push(paragraph);
  }
  return inserted.slice(0, Math.max(extra, 0));
}
