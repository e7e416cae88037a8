/** Lays controls anew around text that is there: nothing of the text or its format is touched. */
import type { ControlToLay, RelayRequest } from '../app/ports';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { findWords } from './find-words';
import type { QueuedReading } from './queued-reading';
import { OperationStopped, type WordSession } from './word-session';

/** Verify, take away, lay; inside one `Word.run`. Tags and locks are set here because the text must not be inserted again. */
export async function relayControls(
  session: WordSession,
  context: Word.RequestContext,
  request: RelayRequest,
): Promise<DocumentSnapshot> {
  const { remove, drop, lay, expected, pauseTracking = false } = request;
  const queued = session.queueReading(context);
  await context.sync();
  const before = session.snapshot(queued);
  if (expected.some(({ index, text }) => before.paragraphs[index]?.text !== text))
    throw new OperationStopped('wrong-place');

  const controls = new Map(queued.controls.items.map((control) => [control.id, control]));
  const takeAway = (): void => {
    for (const id of [...remove, ...drop]) {
      const control = controls.get(id);
      if (!control) throw new OperationStopped('item-gone');
      control.cannotDelete = false;
      control.delete(remove.includes(id));
    }
  };
  const blocks = lay.filter(({ words }) => words === undefined);
  const layBlocks = (some: readonly ControlToLay[]): void => {
    for (const control of some) giveNames(blockOf(queued, before, control).insertContentControl(), control);
  };
  try {
    return await session.change(
      context,
      () => {
        // Every word is found before anything is laid: a search that finds none stops the request before it does anything.
        const words = lay.flatMap((control) => wordsOf(queued, before, control));
        takeAway();
        for (const { range, control } of words) giveNames(range.insertContentControl(), control);
        layBlocks(blocks);
      },
      pauseTracking,
    );
  } catch (error) {
    if (blocks.length === lay.length || remove.length + drop.length > 0) throw error;
    const standing = await session.change(context, () => undefined);
    const known = new Set(before.controls.map(({ id }) => id));
    const laid = new Set(standing.controls.flatMap(({ id, tag }) => (known.has(id) ? [] : [tag])));
    return session.change(context, () => layBlocks(blocks.filter(({ tag }) => !laid.has(tag))), pauseTracking);
  }
}

/** What a block control goes around. A range that begins in a cell would leave the table's other cells out. */
function blockOf(
  queued: QueuedReading,
  { paragraphs }: DocumentSnapshot,
  { first, last }: ControlToLay,
): Word.Paragraph | Word.Range | Word.Table {
  const start = queued.paragraphs.items[first];
  const end = queued.paragraphs.items[last];
  if (!start || !end) throw new OperationStopped('item-gone');
  const isCell = (index: number): boolean => (paragraphs[index]?.tableLevel ?? 0) > 0;
  if (isCell(first)) {
    if (paragraphs.slice(first, last + 1).every(({ index }) => isCell(index))) return start.parentTable;
    const behind = isCell(last) ? end.parentTable.getRange('Whole') : end.getRange('Whole');
    return start.parentTable.getRange('Whole').expandTo(behind);
  }
  return first === last ? start : start.getRange('Whole').expandTo(end.getRange('Whole'));
}

/** The words of an inline control; none where the text cannot be searched for. */
function wordsOf(
  queued: QueuedReading,
  before: DocumentSnapshot,
  control: ControlToLay,
): readonly { readonly range: Word.Range; readonly control: ControlToLay }[] {
  const { words, first } = control;
  const paragraph = queued.paragraphs.items[first];
  if (words === undefined || !paragraph) return [];
  try {
    const text = before.paragraphs[first]?.text ?? '';
    return [{ range: findWords(paragraph, text, words.start, words.end - words.start), control }];
  } catch {
    return [];
  }
}

function giveNames(control: Word.ContentControl, { tag, title, appearance, locked }: ControlToLay): void {
  control.tag = tag;
  control.title = title;
  control.appearance = appearance === 'hidden' ? 'Hidden' : 'BoundingBox';
  if (locked !== false) control.cannotDelete = true;
}
