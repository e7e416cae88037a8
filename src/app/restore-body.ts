/** Puts a body back as it was: her text, or the guidance with its flag where nothing had been written. */
import type { Item } from '../core/outline/outline';
import { bodyTag, headingTag } from '../core/report/control-tag';
import { newReportContent } from '../core/report/report-content';
import type { ControlSnapshot, DocumentSnapshot } from '../core/report/snapshot';
import { isUnwritten } from '../core/report/written-text';
import { insertedParagraphs } from './inserted-since';
import type { PaneSession } from './pane-session';
import { failure, success, type Result } from './trouble';

/** `body` is the control as it was read before the change. */
export async function restoreBody(
  session: PaneSession,
  item: Item,
  body: ControlSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const { gateway } = session.deps;
  // Loaded before anything is deleted: a file of the pane may be out of reach.
  await import('./packages');
  const now = await gateway.read();
  if (!now.ok) return now;
  const standing = now.value.controls.find(({ tag }) => tag === bodyTag(item.id));
  const heading = now.value.controls.find(({ tag }) => tag === headingTag(item.id));
  if (!standing || !heading) {
    return failure({
      id: 'item-gone',
      sentence: 'Mục này không còn trong văn bản nên không hoàn tác được.',
      retry: false,
    });
  }
  if (!isUnwritten(body.text)) return gateway.writeTexts([{ id: standing.id, text: body.text }]);

  const deleted = await gateway.deleteControls({ ids: [standing.id], unlock: [standing.id], pauseTracking });
  if (!deleted.ok) return deleted;
  return putBodyBehind(session, item, deleted.value, pauseTracking);
}

/** Puts an item's body with its guidance behind its heading, as the outline has it. `standing`: the document as it was read last. */
export async function putBodyBehind(
  session: PaneSession,
  item: Item,
  standing: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const { gateway } = session.deps;
  const { partsPackage } = await import('./packages');
  const heading = standing.controls.find(({ tag }) => tag === headingTag(item.id));
  if (!heading) return success(standing);
  const content = newReportContent(session.deps.outline, session.standing());
  const filled = await gateway.fillGaps(
    [
      {
        anchor: { kind: 'control', id: heading.id, side: 'After' },
        package: partsPackage(content, [{ item: item.id, part: 'body' }]),
      },
    ],
    pauseTracking,
  );
  if (!filled.ok) return filled;
  const leftovers = insertedParagraphs(standing, filled.value).filter(
    ({ text, control }) => text === '' && control === null,
  );
  if (leftovers.length === 0) return filled;
  const tidy = await gateway.deleteParagraphs(leftovers, pauseTracking);
  return tidy.ok ? tidy : success(filled.value);
}
