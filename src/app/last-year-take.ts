/** **Lấy vào báo cáo**: what she chose of last year's report is entered, and one press takes it all back. */
import { takeFigures } from '../core/drafts/last-year-figures';
import { takenEntries } from '../core/drafts/last-year-entries';
import { agreedDifference } from '../core/report/agreed';
import { withClusterKind } from '../core/report/enter-field';
import type { ReportData } from '../core/report/report-data';
import { followData } from './follow-data';
import type { LastYearProposal } from './last-year-reading';
import { lastYearDeeds, lastYearSaid } from './last-year-words';
import { mergeFigures, type KeptFigures } from './kept-figures';
import { said } from './pane-words';
import type { PaneSession } from './pane-session';

/** The data with what was chosen. */
function dataWith(session: PaneSession, { entries, chosen, units }: LastYearProposal): ReportData {
  const data = session.data();
  const taken = takenEntries(entries, chosen);
  const kind = taken.clusterKind ?? data.clusterKind;
  return { ...withClusterKind(session.deps.outline, data, kind), ...taken, units };
}

/** **Hoàn tác** of a change of the data takes the figures of the same deed back too; what was entered since stays. */
export function withFiguresTakenBack(session: PaneSession, before: KeptFigures): void {
  const entry = session.undoEntry();
  const after = session.figures();
  if (entry === null || before === after) return;
  session.remember({
    ...entry,
    forget: () => {
      session.setFigures(mergeFigures(after, before, session.figures()));
      entry.forget();
    },
  });
}

/** The whole action; requests: those of a field that is left. */
export async function takeLastYear(session: PaneSession, proposal: LastYearProposal): Promise<void> {
  const [before, figuresBefore] = [session.data(), session.figures()];
  const to = dataWith(session, proposal);
  const changed = agreedDifference(before, to);
  const cells = proposal.figures.fills.length + proposal.figures.targets.length + proposal.theirs.length;
  const added = to.units.length - before.units.length;
  if (Object.keys(changed).length + cells === 0) {
    session.note('info', lastYearSaid.taken(0, 0, 0));
    return;
  }
  session.setData(changed);
  if (cells > 0) session.setFigures(takeFigures(figuresBefore, proposal.figures, proposal.theirs));
  const done = lastYearSaid.taken(proposal.chosen.length, added, cells);
  await followData(session, lastYearDeeds.take, before, { changed, done });
  withFiguresTakenBack(session, figuresBefore);
  const { notice, form } = session.state();
  if (notice?.text === done && form.pending.length > 0)
    session.note('success', `${done} ${said.waiting(form.pending.length)}`);
}
