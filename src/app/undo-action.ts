/** **Hoàn tác**: takes back the last action of this pane session, after a look at what stands now. */
import type { DocumentSnapshot } from '../core/report/snapshot';
import { busy, questions, said } from './pane-words';
import { consentToPause, stillAsRead, type PaneSession } from './pane-session';
import { changesSince, undoState } from './undo';

/** The whole action. */
export async function undoAction(session: PaneSession): Promise<void> {
  const entry = session.undoEntry();
  if (!entry) return;
  const report = await session.read();
  if (!report) return;
  const state = undoState(entry, report.snapshot);
  if (state === 'already-undone') {
    entry.forget();
    session.remember(null);
    await session.read();
    session.note('info', said.undoneInWord(entry.label));
    await session.saveData();
    return;
  }
  const loses = state === 'changed-since' && entry.careful !== true;
  if (loses) {
    const answer = await session.ask(questions.undoLoses(entry.label, changesSince(entry, report.snapshot)));
    if (answer === null) return;
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking('Hoàn tác'));
  if (pause === null) return;
  const asked = loses || pause;
  if (asked && !(await stillAsRead(session, report.snapshot))) return;
  session.saying(busy.undoing);
  const back = await entry.takeBack(report.snapshot, pause);
  if (!back.ok) {
    await session.read();
    session.trouble(back.trouble);
    return;
  }
  entry.forget();
  session.remember(null);
  session.show(back.value);
  session.note(
    'success',
    [said.undone(entry.label), ...(pageLeft(entry.before, back.value) ? [said.pageLeft] : [])].join(' '),
  );
  await session.saveData();
}

/** Empty paragraphs at the end, two or more than before: a section break had to stay. */
function pageLeft(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  return emptyAtEnd(after) > emptyAtEnd(before) + 1;
}

function emptyAtEnd({ paragraphs }: DocumentSnapshot): number {
  let empty = 0;
  while (paragraphs.at(-1 - empty)?.text === '') empty += 1;
  return empty;
}
