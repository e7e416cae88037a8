/** **Cập nhật văn bản** and **Bỏ thay đổi**: what waits for her word after a change of year, wording, units, movements, Kính gửi. */
import { agreedDifference } from '../core/report/agreed';
import { changePlan, writtenBy } from '../core/report/change-plan';
import { dataNames } from '../core/report/data-names';
import type { ReportData } from '../core/report/report-data';
import { bringInLine } from './bring-in-line';
import { appearId, disappearId } from './form-view';
import { clockTime, questions, said, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { ReadReport } from './read-report';
import { overwrittenBy, rememberDataChange } from './undo-data-change';

/** A change of the document that she asked for. */
export interface AskedChange {
  /** Name for **Hoàn tác** and for the question about Track Changes. */
  readonly what: string;
  /** Entries the document is to be in line with; the others stay as they are. */
  readonly wanted: Partial<ReportData>;
  /** By id of a pending change. */
  readonly chosen: (id: string) => boolean;
  /** What the entered data become once the document is changed. */
  readonly enter: Partial<ReportData>;
  /** The changed entries as they were entered before, for **Hoàn tác**. */
  readonly before: Partial<ReportData>;
  readonly done: (places: number) => string;
}

/** Carries a change out, remembers the way back, says what came of it. False: nothing was done, or not all; it was said. */
export async function carryOut(session: PaneSession, report: ReadReport, asked: AskedChange): Promise<boolean> {
  const { what, wanted, chosen } = asked;
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(what));
  if (pause === null) return false;
  if (pause && !(await stillAsRead(session, report.snapshot))) return false;
  const from = session.agreed();
  const to = { ...from, ...wanted };
  const plan = changePlan(session.deps.outline, from, to, report.snapshot);
  const brought = await valueOrSay(
    session,
    await bringInLine(session.deps, { from, to, chosen, pauseTracking: pause }),
  );
  if (!brought) return false;
  const gone = plan.disappear.filter((item) => chosen(disappearId(item)));
  if (brought.left.length === 0) session.agree({ ...session.agreed(), ...wanted });
  session.setData({ ...asked.enter, written: writtenBy(brought.changes, session.data().written) });
  session.show(brought.after);
  rememberDataChange(session, {
    label: undoLabel(what, session.deps.clock.now()),
    entered: asked.before,
    agreed: agreedDifference(to, from),
    before: report.snapshot,
    after: brought.after,
    overwritten: overwrittenBy(brought.changes, gone, brought.before),
  });
  const come = plan.appear.filter((item) => chosen(appearId(item)));
  const places = brought.changes.length + gone.length + come.length;
  if (brought.left.length === 0) session.note('success', asked.done(places));
  else session.note('warning', said.notAllUpdated(brought.left));
  await session.saveData();
  return brought.left.length === 0;
}

/** Carries out the pending places of these ids. `wanted`: the entries that waited when she pressed; later ones wait for their turn. */
export async function applyPending(
  session: PaneSession,
  ids: readonly string[],
  wanted: Partial<ReportData>,
): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const agreed = session.agreed();
  const waiting = agreedDifference(agreed, { ...agreed, ...wanted });
  if (Object.keys(waiting).length === 0) {
    session.note('info', said.nothingWaits);
    return;
  }
  const chosen = new Set(ids);
  await carryOut(session, report, {
    what: 'Cập nhật văn bản',
    wanted: waiting,
    chosen: (id) => chosen.has(id),
    enter: {},
    before: agreedDifference({ ...agreed, ...waiting }, agreed),
    done: said.updated,
  });
}

/** The entered data go back to what the document is in line with, after a question that names what goes. */
export async function revertPending(session: PaneSession): Promise<void> {
  const back = agreedDifference(session.data(), session.agreed());
  const names = Object.keys(back).filter((name): name is keyof ReportData => Object.hasOwn(dataNames, name));
  if ((await session.ask(questions.revert(names.map((name) => dataNames[name])))) === null) return;
  const before = agreedDifference({ ...session.data(), ...back }, session.data());
  session.setData(back);
  const snapshot = session.lastReading()?.snapshot;
  if (snapshot) {
    rememberDataChange(session, {
      label: undoLabel('Bỏ thay đổi', session.deps.clock.now()),
      entered: before,
      agreed: {},
      before: snapshot,
      after: snapshot,
      overwritten: [],
    });
  }
  if (await session.saveData()) session.note('info', said.reverted(clockTime(session.deps.clock.now())));
}
