/** *Bỏ mục này*: an item and what stands under it leave the document, and the items behind it are numbered anew. */
import { outlineItems } from '../core/outline/outline-items';
import type { Item } from '../core/outline/outline';
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { ItemStatus } from '../core/report/item-status';
import { holdsNothing, isUnwritten } from '../core/report/written-text';
import { insertMissingItems } from './missing-action';
import { lostWords, questions, said, undoLabel } from './pane-words';
import { consentToPause, evenAfterFault, stillAsRead, type PaneSession } from './pane-session';
import type { NumberChange } from './ports';
import type { ReadReport } from './read-report';
import { failure, success } from './trouble';

/** The whole action, with its question. */
export async function dropItem(session: PaneSession, report: ReadReport, item: Item): Promise<void> {
  const family = withChildren(item.id, report.items);
  const statuses = report.statuses.filter((status) => family.includes(status.id));
  const lost = statuses
    .filter((status) => status.body !== null && !holdsNothing(status.body))
    .map((status) =>
      lostWords(
        report.items.find(({ id }) => id === status.id)?.text ?? status.id,
        status.wordCount,
        status.body?.pictures ?? 0,
      ),
    );
  if ((await session.ask(questions.drop(item.text, lost))) === null) return;
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking('Bỏ mục này'));
  if (pause === null || !(await stillAsRead(session, report.snapshot))) return;

  const ids = statuses.flatMap((status) => [status.heading?.id, status.body?.id]).filter((id) => id !== undefined);
  const before = session.data().dropped;
  const dropped = [...before, item.id];
  const deleted =
    ids.length === 0
      ? success(report.snapshot)
      : await session.deps.gateway.deleteControls({ ids, unlock: ids, pauseTracking: pause });
  const tags = new Set(report.snapshot.controls.filter(({ id }) => ids.includes(id)).map(({ tag }) => tag));
  const standing = await evenAfterFault(session, deleted, ({ controls }) => !controls.some(({ tag }) => tags.has(tag)));
  if (!standing) return;
  session.setData({ dropped });
  const after = await renumber(session, standing, report.items, before, dropped, pause);
  session.show(after);
  session.remember({
    label: undoLabel('Bỏ mục', session.deps.clock.now()),
    before: report.snapshot,
    after,
    takeBack: async (_, pauseNow) => {
      session.setData({ dropped: before });
      const restored = await insertMissingItems(session, { what: 'Bỏ mục', pauseTracking: pauseNow });
      if (!restored) return failure({ id: 'incomplete', sentence: said.notUndone('Bỏ mục'), retry: false });
      return rewrite(session, statuses, dropped, before, report.items, pauseNow);
    },
    forget: () => session.setData({ dropped: before }),
  });
  session.note('success', said.dropped(item.text));
  await session.saveData();
}

/** *Đưa mục này trở lại*: a dropped item goes back to its place, and the items behind it are numbered with it again. */
export async function restoreItem(session: PaneSession, id: string): Promise<void> {
  const before = session.data().dropped;
  const after = before.filter((dropped) => dropped !== id);
  const name = session.state().dropped.find((item) => item.id === id)?.text ?? id;
  session.setData({ dropped: after });
  const done = await insertMissingItems(session, { what: 'Đưa mục trở lại', done: said.restored(name) });
  const entry = session.undoEntry();
  const report = done ? await session.read() : null;
  if (!entry || !report) {
    session.setData({ dropped: before });
    await session.read();
    return;
  }
  // She was asked before the item was put back.
  const paused = report.snapshot.tracking === 'on';
  const numbered = await renumber(session, report.snapshot, report.items, before, after, paused);
  session.show(numbered);
  session.remember({
    ...entry,
    after: numbered,
    takeBack: async (now, pause) => {
      const back = await entry.takeBack(now, pause);
      return back.ok ? success(await renumber(session, back.value, report.items, after, before, pause)) : back;
    },
    forget: () => session.setData({ dropped: before }),
  });
  await session.saveData();
}

/** Ids of an item and everything under it. */
function withChildren(id: string, items: readonly Item[]): readonly string[] {
  const children = items.filter((item) => item.parent === id);
  return [id, ...children.flatMap((child) => withChildren(child.id, items))];
}

/** Puts the words back that the dropped bodies held; their format is the report's. */
async function rewrite(
  session: PaneSession,
  statuses: readonly ItemStatus[],
  dropped: readonly string[],
  before: readonly string[],
  items: readonly Item[],
  pauseTracking: boolean,
) {
  const now = await session.deps.gateway.read();
  if (!now.ok) return now;
  const numbered = await renumber(session, now.value, items, dropped, before, pauseTracking);
  const texts = statuses.flatMap((status) => {
    const standing = numbered.controls.find(({ tag }) => tag === status.body?.tag);
    return standing && status.body && status.wordCount > 0 && isUnwritten(standing.text)
      ? [{ id: standing.id, text: status.body.text }]
      : [];
  });
  return texts.length === 0 ? success(numbered) : session.deps.gateway.writeTexts(texts);
}

/** Changes the numbers that differ between two states of the outline, where the heading still begins with the old one. */
export async function renumber(
  session: PaneSession,
  snapshot: DocumentSnapshot,
  items: readonly Item[],
  from: readonly string[],
  to: readonly string[],
  pauseTracking: boolean,
): Promise<DocumentSnapshot> {
  const { outline, gateway } = session.deps;
  const numbersOf = (dropped: readonly string[]): ReadonlyMap<string, string> =>
    new Map(outlineItems(outline, { ...session.standing(), dropped }).map((item) => [item.id, item.number]));
  const old = numbersOf(from);
  const fresh = numbersOf(to);
  const changes = items.flatMap(({ id }): readonly NumberChange[] => {
    const was = old.get(id);
    const is = fresh.get(id);
    const control = snapshot.controls.find(({ tag }) => tag === `bctd.h.${id}`);
    if (!control || !was || !is || was === is || !control.text.trimStart().startsWith(`${was} `)) return [];
    return [{ id: control.id, from: was, to: is }];
  });
  if (changes.length === 0) return snapshot;
  const renumbered = await gateway.renumber(changes, pauseTracking);
  if (renumbered.ok) return renumbered.value;
  // Some may have been renumbered before the fault; a heading whose number is wrong shows as one to be looked at.
  const now = await gateway.read();
  return now.ok ? now.value : snapshot;
}
