/** *Chuyển xuống nội dung*: what she wrote into a heading behind its first paragraph becomes text of its body. */
import type { Item } from '../core/outline/outline';
import { bodyTag, headingTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import { reviewSentences, type ItemStatus } from '../core/report/item-status';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { holdsNothing } from '../core/report/written-text';
import { bodyOver, headingOver } from './control-to-lay';
import { putBodyBehind } from './restore-body';
import { said, undoLabel } from './pane-words';
import { valueOrSay, type PaneSession } from './pane-session';
import type { ReadReport } from './read-report';
import { failure, type Result } from './trouble';

/** The whole action: both controls are laid again, no letter and no format is touched. */
export async function moveToBody(
  session: PaneSession,
  report: ReadReport,
  item: Item,
  status: ItemStatus,
): Promise<void> {
  const { heading, body, overflow } = status;
  const first = overflow[0];
  const last = overflow.at(-1);
  if (!heading || !first || !last) return;
  const inBody = body ? documentParts(report.snapshot).paragraphsIn(body) : [];
  const bodyIsEmpty = body !== null && holdsNothing(body);
  if (body && !bodyIsEmpty && inBody[0]?.index !== last.index + 1) {
    // A control laid from here to there would hold whatever stands between.
    session.note('warning', reviewSentences['body-misplaced']);
    return;
  }
  const end = bodyIsEmpty ? last.index : (inBody.at(-1)?.index ?? last.index);
  const own = report.snapshot.paragraphs.find((paragraph) => paragraph.index === first.index - 1);
  const after = await valueOrSay(
    session,
    await session.deps.gateway.relay({
      remove: [heading.id, ...(body && !bodyIsEmpty ? [body.id] : [])],
      drop: body && bodyIsEmpty ? [body.id] : [],
      lay: [
        headingOver(item, first.index - 1, first.index - 1),
        ...(item.help === null ? [] : [bodyOver(item, first.index, end)]),
      ],
      expected: [...(own ? [own] : []), ...overflow].map(({ index, text }) => ({ index, text })),
    }),
  );
  if (!after) return;
  session.show(after);
  session.remember({
    label: undoLabel('Chuyển xuống nội dung', session.deps.clock.now()),
    before: report.snapshot,
    after,
    takeBack: (now, pause) =>
      takeBack(session, item, { now, moved: overflow.length, bodyWasEmpty: body === null || bodyIsEmpty, pause }),
    forget: () => undefined,
  });
  session.note('success', said.moved(item.text));
}

interface Moved {
  readonly now: DocumentSnapshot;
  /** Paragraphs that were moved. */
  readonly moved: number;
  readonly bodyWasEmpty: boolean;
  readonly pause: boolean;
}

/** Lays both controls as they stood; an empty body gets its guidance again. */
async function takeBack(
  session: PaneSession,
  item: Item,
  { now, moved, bodyWasEmpty, pause }: Moved,
): Promise<Result<DocumentSnapshot>> {
  const parts = documentParts(now);
  const heading = parts.withTag(headingTag(item.id))[0];
  const body = parts.withTag(bodyTag(item.id))[0];
  const first = heading ? parts.position(heading) : null;
  const inBody = body ? parts.paragraphsIn(body) : [];
  const last = inBody.at(-1)?.index;
  if (!heading || !body || first === null || last === undefined || inBody[0]?.index !== first + 1) {
    return failure({ id: 'item-gone', sentence: said.notUndone('Chuyển xuống nội dung'), retry: false });
  }
  const edge = bodyWasEmpty ? last : first + moved;
  const relaid = await session.deps.gateway.relay({
    remove: [heading.id, body.id],
    drop: [],
    lay: [headingOver(item, first, edge), ...(edge < last ? [bodyOver(item, edge + 1, last)] : [])],
    expected: inBody.map(({ index, text }) => ({ index, text })),
  });
  if (!relaid.ok || edge < last) return relaid;
  return putBodyBehind(session, item, relaid.value, pause);
}
