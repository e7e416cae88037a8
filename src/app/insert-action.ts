/** **Chèn đề cương** as the person meets it: where it goes, what is asked, what is said. */
import { writtenSentences } from '../core/report/introduction';
import { newReportContent } from '../core/report/report-content';
import { isWhole, type InsertionCheck } from '../core/report/insertion-check';
import { describeTag } from './describe-tag';
import { createNewDocument } from './new-document';
import { insertOutline, takeBack, type InsertedOutline } from './insert-outline';
import { busy, questions, said, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, type PaneSession } from './pane-session';
import type { InsertPlace } from './ports';
import { failure, success } from './trouble';

/** The whole action; a document that has the outline already is completed instead. */
export async function insertOutlineAction(session: PaneSession): Promise<void> {
  if (session.state().clusterError !== '' || session.state().yearError !== '') {
    session.note('error', said.fixFields);
    return;
  }
  // Loaded before the reading: from there to the insertion she may write what would be replaced.
  const { outlineToInsert } = await import('./packages');
  const report = await session.read();
  if (!report) return;
  if (report.kind === 'outline') {
    if (session.state().missing > 0) await (await import('./missing-action')).insertMissingItems(session, { report });
    else session.note('info', said.alreadyThere);
    return;
  }
  const place = await choosePlace(session, report.kind);
  if (place === null) return;
  if (place === 'new') {
    await createNewDocument(session);
    return;
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking('Chèn đề cương'));
  if (pause === null) return;
  const asked = place === 'append' || pause;
  if (asked && !(await stillAsRead(session, report.snapshot))) return;
  session.saying(session.deps.gateway.capabilities.web ? busy.insertingOnWeb : busy.inserting);

  const content = newReportContent(session.deps.outline, session.data());
  const toInsert = outlineToInsert(content, session.deps.gateway.capabilities.pageSetup);
  const inserted = await insertOutline(session.deps.gateway, report.snapshot, toInsert, place, pause);
  if (!inserted.ok) {
    await session.read();
    session.trouble(inserted.trouble);
    return;
  }
  const { before } = inserted.value;
  const outcome = inserted.value.outcome.trackingRestored
    ? inserted.value.outcome
    : { ...inserted.value.outcome, trackingRestored: (await session.deps.gateway.restoreTracking()).ok };
  session.setData({ written: { ...session.data().written, ...writtenSentences(session.data()) } });
  session.show(outcome.reading);
  session.remember({
    label: undoLabel('Chèn đề cương', session.deps.clock.now()),
    before,
    after: outcome.reading,
    takeBack: async (now, pauseNow) => {
      const back = await takeBack(session.deps.gateway, inserted.value, now, toInsert, pauseNow);
      return back
        ? success(back)
        : failure({ id: 'incomplete', sentence: said.notUndone('Chèn đề cương'), retry: false });
    },
    forget: () => undefined,
  });
  await session.deps.gateway.openPaneWithDocument();
  sayInserted(session, { ...inserted.value, outcome }, place);
  await session.saveData();
}

async function choosePlace(session: PaneSession, kind: string): Promise<InsertPlace | 'new' | null> {
  if (kind === 'blank') return 'replace-blank';
  if (kind === 'report') return (await session.ask(questions.appendToReport)) === null ? null : 'append';
  const answer = await session.ask(questions.insertBehindText(session.deps.gateway.capabilities.web));
  return answer === null ? null : answer === 'new' ? 'new' : 'append';
}

function sayInserted(session: PaneSession, { outcome, check }: InsertedOutline, place: InsertPlace): void {
  const lines = [
    isWhole(check)
      ? said.inserted(session.state().items.filter((item) => !item.id.startsWith('PL.')).length)
      : said.insertedIncomplete(namesOf(check)),
    ...(outcome.pageNumber === 'failed' ? [said.pageNumberFailed] : []),
    ...(outcome.pageNumber === 'header-in-use' ? [said.headerInUse] : []),
    ...(place === 'append' ? [said.appendedWithoutNumber] : []),
    ...(outcome.landscape === 'done' ? [] : [said.emptyLastPage]),
    ...(outcome.trackingRestored ? [] : [said.trackingStillOff]),
  ];
  session.note(isWhole(check) ? 'success' : 'warning', lines.join(' '));
}

const namesOf = (check: InsertionCheck): readonly string[] => [
  ...new Set([...check.missing, ...check.misplaced, ...check.wrongParent].map(describeTag)),
];
