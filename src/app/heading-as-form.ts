/** **Ghi lại như mẫu** for a heading that was edited in the document: what the outline prints stands there again. */
import { changePlan } from '../core/report/change-plan';
import type { ReportData } from '../core/report/report-data';
import { isUnwritten } from '../core/report/written-text';
import { bringInLine } from './bring-in-line';
import { questions, said, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { ReadReport } from './read-report';
import { overwrittenBy, rememberDataChange } from './undo-data-change';

const WHAT = 'Ghi lại như mẫu';

/** Words no heading has, so that whatever stands differs from them. */
const nobodysWords = (data: ReportData, item: string): ReportData => ({
  ...data,
  renamed: { ...data.renamed, [item]: '…' },
});

/** As many requests as bringing one place into line takes. True: the document may read otherwise now. */
export async function headingAsForm(session: PaneSession, report: ReadReport, item: string): Promise<boolean> {
  const { outline, clock } = session.deps;
  const to = session.agreed();
  const from = nobodysWords(to, item);
  const chosen = (id: string): boolean => id.startsWith(`heading/${item}/`);
  if (!changePlan(outline, from, to, report.snapshot).changes.some(({ id }) => chosen(id))) {
    session.note('info', said.nothingWaits);
    return false;
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(WHAT));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return false;
  const brought = await valueOrSay(
    session,
    await bringInLine(session.deps, { from, to, chosen, pauseTracking: pause }),
  );
  if (!brought) return false;
  session.show(brought.after);
  // Where nothing was written nothing is lost; Word's own prompt is not written back as text.
  const overwritten = overwrittenBy(brought.changes, [], brought.before).filter(({ oldText }) => !isUnwritten(oldText));
  if (overwritten.length > 0)
    rememberDataChange(session, {
      label: undoLabel(WHAT, clock.now()),
      entered: {},
      agreed: {},
      before: report.snapshot,
      after: brought.after,
      overwritten,
    });
  if (brought.left.length === 0) session.note('success', said.formWordsAgain);
  else session.note('warning', said.notAllUpdated(brought.left));
  return true;
}
