/** **Cập nhật văn bản** and **Bỏ thay đổi**: what waits for her word after a change of year, wording, units, movements, Kính gửi. */
import { agreedDifference } from '../core/report/agreed';
import { changePlan, writtenBy } from '../core/report/change-plan';
import type { ReportData } from '../core/report/report-data';
import { bringInLine } from './bring-in-line';
import { overwrittenBy, rememberDataChange } from './follow-data';
import { disappearId } from './form-view';
import { clockTime, questions, said, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { ReadReport } from './read-report';

/** A change of the document that she asked for. */
export interface AskedChange {
  /** Name for **Hoàn tác** and for the question about Track Changes. */
  readonly what: string;
  /** The data the document is to be in line with. */
  readonly to: ReportData;
  /** By id of a pending change. */
  readonly chosen: (id: string) => boolean;
  /** The data after it, and those to go back to. */
  readonly entered: ReportData;
  readonly before: ReportData;
  readonly done: string;
}

/** Carries a change out, remembers the way back, says what came of it. False: nothing was done, or not all; it was said. */
export async function carryOut(session: PaneSession, report: ReadReport, asked: AskedChange): Promise<boolean> {
  const { what, to, chosen } = asked;
  const from = session.agreed();
  const plan = changePlan(session.deps.outline, from, to, report.snapshot);
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(what));
  if (pause === null) return false;
  if (pause && !(await stillAsRead(session, report.snapshot))) return false;
  const brought = await valueOrSay(
    session,
    await bringInLine(session.deps, { from, to, chosen, pauseTracking: pause }),
  );
  if (!brought) return false;
  const overwritten = overwrittenBy(
    brought.changes,
    plan.disappear.filter((item) => chosen(disappearId(item))),
    brought.before,
  );
  if (brought.left.length === 0) session.agree(to);
  session.setData({
    ...agreedDifference(session.data(), asked.entered),
    written: writtenBy(brought.changes, session.data().written),
  });
  session.show(brought.after);
  rememberDataChange(session, {
    label: undoLabel(what, session.deps.clock.now()),
    entered: asked.before,
    agreed: from,
    before: report.snapshot,
    after: brought.after,
    overwritten,
  });
  if (brought.left.length === 0) session.note('success', asked.done);
  else session.note('warning', said.notAllUpdated(brought.left));
  await session.saveData();
  return brought.left.length === 0;
}

/** Carries out the pending places of these ids. */
export async function applyPending(session: PaneSession, ids: readonly string[]): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const wanted = new Set(ids);
  const [entered, before] = [
    session.data(),
    { ...session.data(), ...agreedDifference(session.data(), session.agreed()) },
  ];
  await carryOut(session, report, {
    what: 'Cập nhật văn bản',
    to: entered,
    chosen: (id) => wanted.has(id),
    entered,
    before,
    done: said.updated(ids.length),
  });
}

/** The entered data go back to what the document is in line with. */
export async function revertPending(session: PaneSession): Promise<void> {
  const before = session.data();
  const agreed = session.agreed();
  const snapshot = session.lastReading()?.snapshot;
  session.setData(agreedDifference(before, agreed));
  session.setForm({ drafts: {}, notes: {} });
  if (snapshot) {
    rememberDataChange(session, {
      label: undoLabel('Bỏ thay đổi', session.deps.clock.now()),
      entered: before,
      agreed,
      before: snapshot,
      after: snapshot,
      overwritten: [],
    });
  }
  if (await session.saveData()) session.note('info', said.reverted(clockTime(session.deps.clock.now())));
}
