/** **Dùng lại** and **Chuyển năm**: her old text goes into an empty body, the years of a text that stands are moved. */
import { movedYears, yearEdits, type YearShift } from '../core/drafts/last-year-years';
import type { Item } from '../core/outline/outline';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { holdsNothing } from '../core/report/written-text';
import type { LastYearText } from './last-year-state';
import { standingBody } from './last-year-texts';
import { lastYearDeeds, lastYearSaid } from './last-year-words';
import { questions, undoLabel } from './pane-words';
import { consentToPause, evenAfterFault, stillAsRead, type PaneSession } from './pane-session';
import type { TextChange } from './ports';
import type { ReadReport } from './read-report';
import { restoreBody } from './restore-body';
import { success } from './trouble';

/** The item of a reading. */
const itemOf = ({ items }: ReadReport, id: string): Item | undefined => items.find((item) => item.id === id);

/** Puts the text into the body as long as nothing stands there. Requests: three. */
export async function reuseText(session: PaneSession, text: LastYearText): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const item = itemOf(report, text.item);
  const [body] = documentParts(report.snapshot).withTag(bodyTag(text.item));
  if (item === undefined || body === undefined) {
    session.note('warning', lastYearSaid.bodyMissing(text.name));
    return;
  }
  if (!holdsNothing(body)) {
    session.note('warning', lastYearSaid.bodyWritten(text.name));
    return;
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(lastYearDeeds.reuse));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return;
  const result = await session.deps.gateway.rewrite((now) => {
    const [standing, other] = documentParts(now).withTag(bodyTag(text.item));
    if (standing === undefined || other !== undefined || !holdsNothing(standing)) return [];
    return [{ kind: 'paragraphs', id: standing.id, texts: text.now, behind: false }];
  }, pause);
  const stands = (now: DocumentSnapshot): boolean =>
    standingBody(documentParts(now), text.item)?.lines.join('\n') === text.now.join('\n');
  const after = await evenAfterFault(session, result.ok ? success(result.value.after) : result, stands);
  if (!after) return;
  if (!stands(after)) {
    session.note('warning', lastYearSaid.notReused(text.name));
    return;
  }
  session.remember({
    label: undoLabel(lastYearDeeds.reuse, session.deps.clock.now()),
    before: report.snapshot,
    after,
    takeBack: (_, paused) => restoreBody(session, item, body, paused),
    forget: () => undefined,
  });
  session.show(after);
  session.note('success', lastYearSaid.reused(text.name, text.mentions.length));
}

/** Paragraphs of a body outside tables. */
const bodyParagraphs = (now: DocumentSnapshot, item: string): readonly ParagraphSnapshot[] => {
  const parts = documentParts(now);
  const [body] = parts.withTag(bodyTag(item));
  return body === undefined ? [] : parts.paragraphsIn(body).filter(({ tableLevel }) => tableLevel === 0);
};

/** Moves the years of a body that stands, words and format around them untouched; `moved` is told, and told back. Requests: three. */
export async function moveBodyYears(
  session: PaneSession,
  { item, name }: Pick<LastYearText, 'item' | 'name'>,
  shift: YearShift,
  moved: (done: boolean) => void,
): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const planOn = (now: DocumentSnapshot, by: YearShift): readonly TextChange[] =>
    bodyParagraphs(now, item).flatMap(({ index, text }): readonly TextChange[] => {
      const edits = yearEdits(text, movedYears(text, by));
      return edits.length === 0 ? [] : [{ kind: 'paragraph-words', index, edits }];
    });
  const places = bodyParagraphs(report.snapshot, item).flatMap(({ text }) => movedYears(text, shift)).length;
  if (places === 0) {
    session.note('info', lastYearSaid.noYears(name));
    return;
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(lastYearDeeds.moveYears));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return;
  const textOf = (now: DocumentSnapshot): string =>
    bodyParagraphs(now, item)
      .map(({ text }) => text)
      .join('\n');
  const before = textOf(report.snapshot);
  const result = await session.deps.gateway.rewrite((now) => (textOf(now) === before ? planOn(now, shift) : []), pause);
  const after = await evenAfterFault(
    session,
    result.ok ? success(result.value.after) : result,
    (now) => textOf(now) !== before,
  );
  if (!after) return;
  const written = textOf(after);
  if (written === before) {
    session.note('warning', lastYearSaid.notReused(name));
    return;
  }
  moved(true);
  session.remember({
    label: undoLabel(lastYearDeeds.moveYears, session.deps.clock.now()),
    before: report.snapshot,
    after,
    careful: true,
    takeBack: async (_, paused) => {
      const back = await session.deps.gateway.rewrite((now) => putBack(now, item, report.snapshot, after), paused);
      return back.ok ? success(back.value.after) : back;
    },
    forget: () => moved(false),
  });
  session.show(after);
  session.note('success', lastYearSaid.yearsMoved(name, places));
}

/** Paragraphs that stand as they were left become what they were. */
function putBack(
  now: DocumentSnapshot,
  item: string,
  before: DocumentSnapshot,
  left: DocumentSnapshot,
): readonly TextChange[] {
  const [old, after] = [bodyParagraphs(before, item), bodyParagraphs(left, item)];
  return bodyParagraphs(now, item).flatMap(({ index, text }, place): readonly TextChange[] => {
    const was = old[place]?.text;
    if (was === undefined || was === text || after[place]?.text !== text) return [];
    const spots = [...was.matchAll(/\d{4}/gu)].flatMap(({ 0: figures, index: start }) =>
      text.slice(start, start + 4) === figures ? [] : [{ start, end: start + 4, year: Number(figures) }],
    );
    return [{ kind: 'paragraph-words', index, edits: yearEdits(text, spots) }];
  });
}
