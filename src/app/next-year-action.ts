/** **Tạo báo cáo năm sau**: a new document for year N+1; where Word cannot open one, this one after she saved it under a new name. */
import { nextYear, nextYearSentences } from '../core/report/next-year';
import { writtenSentences } from '../core/report/introduction';
import { newReportContent } from '../core/report/report-content';
import { isBlankDocument } from '../core/report/blank-document';
import { nextYearFigures } from './carried-figures';
import { insertOutline } from './insert-outline';
import { createNewDocument } from './new-document';
import { busy, questions, said } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';

/** The whole action. */
export async function createNextYear(session: PaneSession): Promise<void> {
  const next = nextYear(session.deps.outline, session.data());
  if (!next.ok) {
    session.note('warning', next.sentence);
    return;
  }
  const { data, notes } = next.value;
  const figures = nextYearFigures(session.figures());
  if (session.deps.gateway.capabilities.newDocument) {
    await createNewDocument(session, data, notes, figures);
    return;
  }
  const report = await session.read();
  if (!report) return;
  const file = session.deps.gateway.fileName();
  if (
    (await session.ask(
      questions.savedAs(nextYearSentences.saveAs(file === '' ? said.unsaved : file), data.year, notes),
    )) === null
  )
    return;
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking('Tạo báo cáo năm sau'));
  if (pause === null || !(await stillAsRead(session, report.snapshot))) return;
  session.saying(busy.inserting);
  const { outlineToInsert } = await import('./packages');
  const toInsert = outlineToInsert(
    newReportContent(session.deps.outline, data),
    session.deps.gateway.capabilities.pageSetup,
  );
  const [first] = report.snapshot.paragraphs;
  const emptied = isBlankDocument(report.snapshot)
    ? report.snapshot
    : await valueOrSay(session, await session.deps.gateway.deleteFrom(0, first?.text ?? '', pause));
  if (!emptied) return;
  session.remember(null);
  const inserted = await valueOrSay(
    session,
    await insertOutline(session.deps.gateway, emptied, toInsert, 'replace-blank', pause),
  );
  if (!inserted) return;
  session.setData({ ...data, written: writtenSentences(data), verified: true });
  session.setFigures(figures);
  session.agree(session.data());
  session.setForm({ drafts: {}, notes: {} });
  session.forgetConflicts();
  session.show(inserted.outcome.reading);
  session.note('success', [said.nextYearHere(data.year), ...notes].join(' '));
  await session.saveData();
}
