/** Empty paragraphs that an insertion leaves behind. */
import type { DocumentSnapshot } from '../core/report/snapshot';
import { insertedParagraphs } from './inserted-since';
import type { OutlineGateway } from './ports';

/** Deletes the empty paragraphs the packages ended with; where that fails they stay, which harms nothing. */
export async function withoutLeftovers(
  gateway: OutlineGateway,
  before: DocumentSnapshot,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<DocumentSnapshot> {
  const leftovers = insertedParagraphs(before, now).filter(
    (paragraph) =>
      paragraph.text === '' &&
      paragraph.control === null &&
      paragraph.tableLevel === 0 &&
      !closesSection(paragraph.index, now),
  );
  if (leftovers.length === 0) return now;
  const tidy = await gateway.deleteParagraphs(leftovers, pauseTracking);
  if (tidy.ok) return tidy.value;
  const again = await gateway.read();
  return again.ok ? again.value : now;
}

/** Whether an empty paragraph stands right behind an annex block, or among those above the first annex: it may close a section and must stay. */
function closesSection(index: number, snapshot: DocumentSnapshot): boolean {
  const next = snapshot.paragraphs.slice(index).find(({ text }) => text.trim() !== '');
  if (/^phụ lục i$/iu.test(next?.text.trim() ?? '')) return true;
  const before = snapshot.paragraphs[index - 1];
  const control = snapshot.controls.find(({ id }) => id === before?.control);
  return control?.tag.startsWith('bctd.a.') ?? false;
}
