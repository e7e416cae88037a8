/** The menu of a row of the tree: unlock, drop, *Không phát sinh*, move what overflows a heading. */
import type { Item } from '../core/outline/outline';
import type { ItemStatus } from '../core/report/item-status';
import { holdsNothing, nothingOccurred } from '../core/report/written-text';
import { dropItem, restoreItem } from './drop-item';
import { appendixRow } from './item-views';
import { moveToBody } from './move-to-body';
import type { ItemAction } from './pane-state';
import { busy, questions, said, undoLabel } from './pane-words';
import { evenAfterFault, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
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
  if (action === 'rename' || action === 'form-words' || action === 'add-after' || action === 'remove-own') {
    return editItem(session, action, found);
  }
  session.saying(busy.changing);
  if (action === 'drop') return dropItem(session, report, item);
  return action === 'none-occurred' ? noneOccurred(session, found) : moveToBody(session, report, item, status);
}

/** What changes the outline itself is loaded with the first such change. */
async function editItem(
  session: PaneSession,
  action: 'rename' | 'form-words' | 'add-after' | 'remove-own',
  { report, item, status }: Found,
): Promise<void> {
  if ((action === 'rename' || action === 'form-words') && status.overflow.length > 0) {
    session.note('warning', said.headingOverflows(item.text));
    return;
  }
  const { addOwnHeading, backToFormWords, removeOwnHeading, renameOutlineItem } = await import('./form-parts');
  if (action === 'rename') return renameOutlineItem(session, item);
  if (action === 'form-words') return backToFormWords(session, item);
  return action === 'add-after' ? addOwnHeading(session, report, item) : removeOwnHeading(session, item);
}

/** Locks or unlocks an item's heading and body, or an annex block. */
async function setLocked(session: PaneSession, report: ReadReport, id: string, locked: boolean): Promise<void> {
  const status = report.statuses.find((candidate) => candidate.id === id);
  const appendix = report.appendices.find((candidate) => appendixRow(candidate.id) === id);
  const ids = [status?.heading?.id, status?.body?.id, appendix?.control?.id].filter((one) => one !== undefined);
  const name = session.state().items.find((item) => item.id === id)?.text ?? id;
  await changeLocks(session, report, {
    ids,
    locked,
    label: locked ? 'Khoá lại mục' : 'Mở khoá mục',
    done: locked ? said.lockedAgain(name) : said.unlocked(name),
  });
}

/** **Bỏ khoá tất cả**, after a question. */
export async function unlockAll(session: PaneSession): Promise<void> {
  if ((await session.ask(questions.unlockAll)) === null) return;
  const report = await session.read();
  if (!report) return;
  const ids = report.snapshot.controls
    .filter((control) => /^bctd\.[hba]\./u.test(control.tag) && control.locked)
    .map(({ id }) => id);
  await changeLocks(session, report, { ids, locked: false, label: 'Bỏ khoá tất cả', done: said.allUnlocked });
}

interface LockChange {
  readonly ids: readonly number[];
  readonly locked: boolean;
  readonly label: string;
  readonly done: string;
}

/** Locks or unlocks and remembers how to go back: by tag, because ids do not last. */
async function changeLocks(session: PaneSession, report: ReadReport, change: LockChange): Promise<void> {
  const { ids, locked, label, done } = change;
  const tags = new Set(report.snapshot.controls.filter(({ id }) => ids.includes(id)).map(({ tag }) => tag));
  const after = await valueOrSay(session, await session.deps.gateway.setLocked(ids, locked));
  if (!after) return;
  session.show(after);
  session.remember({
    label: undoLabel(label, session.deps.clock.now()),
    before: report.snapshot,
    after,
    takeBack: (now) =>
      session.deps.gateway.setLocked(
        now.controls.filter(({ tag }) => tags.has(tag)).map(({ id }) => id),
        !locked,
      ),
    forget: () => undefined,
  });
  session.note('success', done);
}

async function noneOccurred(session: PaneSession, { report, item, status }: Found): Promise<void> {
  const { body } = status;
  if (!body) return;
  if (!holdsNothing(body)) {
    if ((await session.ask(questions.overwriteWithNone(item.text, status.wordCount, body.pictures ?? 0))) === null)
      return;
    if (!(await stillAsRead(session, report.snapshot))) return;
  }
  const { year, clusterKind } = session.standing();
  const text = nothingOccurred(year, clusterKind);
  const after = await evenAfterFault(
    session,
    await session.deps.gateway.writeTexts([{ id: body.id, text }]),
    ({ controls }) => controls.some((control) => control.tag === body.tag && control.text.trim() === text),
  );
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
