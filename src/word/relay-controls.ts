/** Lays controls anew around text that is there: nothing of the text or its format is touched. */
import type { RelayRequest } from '../app/ports';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { OperationStopped, type WordSession } from './word-session';

/** Verify, take away, lay; inside one `Word.run`. Tags and locks are set here because the text must not be inserted again. */
export async function relayControls(
  session: WordSession,
  context: Word.RequestContext,
  request: RelayRequest,
): Promise<DocumentSnapshot> {
  const queued = session.queueReading(context);
  await context.sync();
  const before = session.snapshot(queued);
  if (request.expected.some(({ index, text }) => before.paragraphs[index]?.text !== text))
    throw new OperationStopped('wrong-place');

  const controls = new Map(queued.controls.items.map((control) => [control.id, control]));
  return session.change(context, () => {
    for (const id of [...request.remove, ...request.drop]) {
      const control = controls.get(id);
      if (!control) throw new OperationStopped('item-gone');
      control.cannotDelete = false;
      control.delete(request.remove.includes(id));
    }
    for (const { tag, title, appearance, first, last } of request.lay) {
      const start = queued.paragraphs.items[first];
      const end = queued.paragraphs.items[last];
      if (!start || !end) throw new OperationStopped('item-gone');
      const control = (
        first === last ? start : start.getRange('Whole').expandTo(end.getRange('Whole'))
      ).insertContentControl();
      control.tag = tag;
      control.title = title;
      control.appearance = appearance === 'hidden' ? 'Hidden' : 'BoundingBox';
      control.cannotDelete = true;
    }
  });
}
