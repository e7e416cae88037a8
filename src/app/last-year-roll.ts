/** The open document, saved under a new name, becomes the report of the year after: headings and fields follow, bodies stay. */
import { agreedDifference } from '../core/report/agreed';
import { changePlan } from '../core/report/change-plan';
import { nextYear } from '../core/report/next-year';
import { nextYearFigures } from './carried-figures';
import { byDefault } from './bring-in-line';
import { withFiguresTakenBack } from './last-year-take';
import { lastYearDeeds, lastYearSaid } from './last-year-words';
import { carryOut } from './pending-action';
import type { PaneSession } from './pane-session';

/** The whole action. True: the report is that of the year after. What was dropped last year stays dropped: it stands nowhere. */
export async function rollOpenDocument(session: PaneSession): Promise<boolean> {
  const report = await session.read();
  if (!report) return false;
  const before = session.data();
  const next = nextYear(session.deps.outline, before);
  if (!next.ok) {
    session.note('warning', next.sentence);
    return false;
  }
  const entered = {
    ...next.value.data,
    dropped: before.dropped,
    rating: before.rating,
    written: before.written,
    verified: true,
  };
  const [from, figuresBefore] = [session.agreed(), session.figures()];
  const wanted = agreedDifference(before, entered);
  const plan = changePlan(session.deps.outline, from, { ...from, ...wanted }, report.snapshot);
  const whole = await carryOut(session, report, {
    what: lastYearDeeds.roll,
    wanted,
    chosen: byDefault(plan, report.snapshot),
    enter: wanted,
    before: agreedDifference(entered, before),
    done: () => [lastYearSaid.rolled(entered.year), ...next.value.notes].join(' '),
  });
  if (session.data().year !== entered.year) return false;
  session.setFigures({ ...nextYearFigures(figuresBefore), built: figuresBefore.built });
  withFiguresTakenBack(session, figuresBefore);
  await session.saveData();
  return whole;
}
