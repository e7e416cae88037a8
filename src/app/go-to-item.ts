/** Takes the caret to an item: into its body where it has one. */
import { appendixRow } from './item-views';
import { said } from './pane-words';
import type { PaneSession } from './pane-session';

/** Reads first; says so when the place is gone. */
export async function goToItem(session: PaneSession, id: string): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const status = report.statuses.find((candidate) => candidate.id === id);
  const appendix = report.appendices.find((candidate) => appendixRow(candidate.id) === id);
  const control = status?.body ?? status?.heading ?? appendix?.control ?? null;
  const words = status?.words ?? null;
  if (!control && !words) {
    session.note('info', said.noPlace);
    return;
  }
  const gone = await session.deps.gateway.goTo(
    control ? { control: control.id } : { paragraph: words?.index ?? 0, text: words?.text ?? '' },
  );
  if (gone.ok) session.note('info', said.goneTo);
  else session.trouble(gone.trouble);
}
