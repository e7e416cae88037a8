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

/**
 * Paragraphs of the later reading that have no counterpart in the earlier one: what a longest common run of texts leaves over.
 * Of two empty paragraphs behind something inserted the first counts: it ended the package, the other is hers.
 * Quadratic in what lies between the first and the last difference.
 */
export function insertedParagraphs(before: DocumentSnapshot, now: DocumentSnapshot): readonly ParagraphSnapshot[] {
  const old = before.paragraphs.map(({ text }) => text);
  const texts = now.paragraphs.map(({ text }) => text);
  let start = 0;
  while (start < old.length && start < texts.length && old[start] === texts[start]) start += 1;
  let oldEnd = old.length;
  let end = texts.length;
  while (oldEnd > start && end > start && old[oldEnd - 1] === texts[end - 1]) {
    oldEnd -= 1;
    end -= 1;
  }
  const kept = commonRun(old.slice(start, oldEnd), texts.slice(start, end));
  if (kept === null) return [];
  const inserted = texts.map((_, index) => index >= start && index < end && !kept.has(index - start));
  slideBehind(inserted, now.paragraphs);
  return now.paragraphs.filter((_, index) => inserted[index]);
}

/** Pairs of texts that are compared at most; beyond, nothing counts as inserted, so that nothing is deleted by it. */
const MOST_PAIRS = 25_000_000;

/** Places in `b` of a longest common run with `a`, late ones preferred; null when the two are too long to be compared. */
function commonRun(a: readonly string[], b: readonly string[]): ReadonlySet<number> | null {
  const width = b.length + 1;
  if ((a.length + 1) * width > MOST_PAIRS) return null;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      lengths[i * width + j] = a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  const places = new Set<number>();
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (a[i - 1] === b[j - 1]) {
      places.add(j - 1);
      i -= 1;
      j -= 1;
    } else if (at(i - 1, j) >= at(i, j - 1)) i -= 1;
    else j -= 1;
  }
  return places;
}

/** What is inserted begins with a heading or a body and ends with an empty paragraph: an empty one before it is hers. */
function slideBehind(inserted: boolean[], paragraphs: readonly ParagraphSnapshot[]): void {
  paragraphs.forEach(({ text, control }, index) => {
    if (!inserted[index] || inserted[index - 1] || text !== '' || control !== null) return;
    const behind = inserted.indexOf(false, index);
    if (behind < 0 || paragraphs[behind]?.text !== '') return;
    inserted[index] = false;
    inserted[behind] = true;
  });
}
