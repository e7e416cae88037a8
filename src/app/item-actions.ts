/** The menu of a row of the tree: unlock, drop, *Không phát sinh*, move what overflows a heading. */
import type { Item } from '../core/outline/outline';
import { bodyTag, headingTag } from '../core/report/control-tag';
import { reviewSentences, type ItemStatus } from '../core/report/item-status';
import { documentParts } from '../core/report/document-parts';
import { isUnwritten, nothingOccurred } from '../core/report/written-text';
import { bodyTitle, headingTitle } from '../core/ooxml/control-titles';
import { dropItem, restoreItem } from './drop-item';
import type { ItemAction } from './pane-state';
import { busy, questions, said, undoLabel } from './pane-words';
import { stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { RelayRequest } from './ports';
import type { ReadReport } from './read-report';
import { restoreBody } from './restore-body';

/** An item found in the last reading. */
interface Found {
  readonly report: ReadReport;
  readonly item: Item;
  readonly status: ItemStatus;
}

/** Carries out a row's menu entry; the document is read first. */
export async function itemAction(session: PaneSession, action: ItemAction, id: string): Promise<void> {
  if (action === 'restore') return restoreItem(session, id);
  const report = await session.read();
  if (!report) return;
  if (action === 'lock' || action === 'unlock') return setLocked(session, report, id, action === 'lock');
  const item = report.items.find((candidate) => candidate.id === id);
  const status = report.statuses.find((candidate) => candidate.id === id);
  if (!item || !status) return;
  const found = { report, item, status };
  session.saying(busy.changing);
  if (action === 'drop') return dropItem(session, report, item);
  return action === 'none-occurred' ? noneOccurred(session, found) : moveToBody(session, found);
}

/** Locks or unlocks an item's heading and body, or an annex block. */
async function setLocked(session: PaneSession, report: ReadReport, id: string, locked: boolean): Promise<void> {
  const status = report.statuses.find((candidate) => candidate.id === id);
  const appendix = report.appendices.find((candidate) => `PL.${candidate.id}` === id);
  const ids = [status?.heading?.id, status?.body?.id, appendix?.control?.id].filter((one) => one !== undefined);
  const name = session.state().items.find((item) => item.id === id)?.text ?? id;
  const after = await valueOrSay(session, await session.deps.gateway.setLocked(ids, locked));
  if (!after) return;
  session.show(after);
  session.note('success', locked ? said.lockedAgain(name) : said.unlocked(name));
}

/** **Bỏ khoá tất cả**, after a question. */
export async function unlockAll(session: PaneSession): Promise<void> {
  if ((await session.ask(questions.unlockAll)) === null) return;
  const report = await session.read();
  if (!report) return;
  const ids = report.snapshot.controls
    .filter((control) => /^bctd\.[hba]\./u.test(control.tag) && control.locked)
    .map(({ id }) => id);
  const tags = new Set(report.snapshot.controls.filter(({ id }) => ids.includes(id)).map(({ tag }) => tag));
  const after = await valueOrSay(session, await session.deps.gateway.setLocked(ids, false));
  if (!after) return;
  session.show(after);
  session.remember({
    label: undoLabel('Bỏ khoá tất cả', session.deps.clock.now()),
    before: report.snapshot,
    after,
    takeBack: (now) =>
      session.deps.gateway.setLocked(
        now.controls.filter(({ tag }) => tags.has(tag)).map(({ id }) => id),
        true,
      ),
    forget: () => undefined,
  });
  session.note('success', said.allUnlocked);
}

async function noneOccurred(session: PaneSession, { report, item, status }: Found): Promise<void> {
  const { body } = status;
  if (!body) return;
  if (!isUnwritten(body.text)) {
    if ((await session.ask(questions.overwriteWithNone(item.text, status.wordCount))) === null) return;
    if (!(await stillAsRead(session, report.snapshot))) return;
  }
  const text = nothingOccurred(report.year ?? session.data().year);
  const after = await valueOrSay(session, await session.deps.gateway.writeTexts([{ id: body.id, text }]));
  if (!after) return;
  session.show(after);
  session.remember({
    label: undoLabel('Không phát sinh', session.deps.clock.now()),
    before: report.snapshot,
    after,
    takeBack: (_, pause) => restoreBody(session, item, body, pause),
    forget: () => undefined,
  });
  session.note('success', said.noneOccurred(item.text));
}

/** A heading that has more than one paragraph keeps its first; the rest and the body share the body's control. */
async function moveToBody(session: PaneSession, { report, item, status }: Found): Promise<void> {
  const { heading, body, overflow } = status;
  const first = overflow[0];
  const last = overflow.at(-1);
  if (!heading || !first || !last) return;
  const inBody = body ? documentParts(report.snapshot).paragraphsIn(body) : [];
  const bodyIsEmpty = body !== null && isUnwritten(body.text);
  if (body && !bodyIsEmpty && inBody[0]?.index !== last.index + 1) {
    // A control laid from here to there would hold whatever stands between.
    session.note('warning', reviewSentences['body-misplaced']);
    return;
  }
  const end = bodyIsEmpty ? last.index : (inBody.at(-1)?.index ?? last.index);
  const own = report.snapshot.paragraphs.find((paragraph) => paragraph.index === first.index - 1);
  const bodyHere = item.help !== null;
  const request: RelayRequest = {
    remove: [heading.id, ...(body && !bodyIsEmpty ? [body.id] : [])],
    drop: body && bodyIsEmpty ? [body.id] : [],
    lay: [
      {
        tag: headingTag(item.id),
        title: headingTitle(item),
        appearance: 'hidden',
        first: first.index - 1,
        last: first.index - 1,
      },
      ...(bodyHere
        ? [
            {
              tag: bodyTag(item.id),
              title: bodyTitle(item),
              appearance: 'boundingBox' as const,
              first: first.index,
              last: end,
            },
          ]
        : []),
    ],
    expected: [...(own ? [own] : []), ...overflow, ...(bodyIsEmpty ? [] : inBody)].map(({ index, text }) => ({
      index,
      text,
    })),
  };
  const after = await valueOrSay(session, await session.deps.gateway.relay(request));
  if (!after) return;
  session.show(after);
  session.remember(null);
  session.note('success', said.moved(item.text));
}
