/** Sentences written from the figures, and old totals mended, in the bodies. */
import type { Item } from '../core/outline/outline';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { holdsNothing } from '../core/report/written-text';
import { textEdits } from '../core/text/text-edits';
import { annexData } from './annex-build';
import { appendixDeeds, appendixSaid } from './appendix-words';
import { waitingSentences, type WaitingSentence } from './count-sentence-views';
import { questions, said, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, type PaneSession } from './pane-session';
import type { TextChange } from './ports';
import { restoreBody } from './restore-body';
import { stalePlaces, type StaleFinding } from './stale-places';
import { failure, success, type Result } from './trouble';

/** Puts the sentences of these items into their bodies. Requests: three. */
export async function writeSentences(session: PaneSession, wanted: readonly string[]): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const waiting = (now: DocumentSnapshot): readonly WaitingSentence[] =>
    waitingSentences(annexData(session), report.items, session.data().written, now).filter(({ item }) =>
      wanted.includes(item),
    );
  const planned = waiting(report.snapshot);
  if (planned.length === 0) {
    session.note('info', appendixSaid.sentencesThere);
    return;
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(appendixDeeds.sentences));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return;
  let carried: readonly WaitingSentence[] = [];
  const result = await session.deps.gateway.rewrite((now) => {
    carried = waiting(now);
    return carried.flatMap(({ changes }) => changes);
  }, pause);
  const now = result.ok ? result.value.after : (await session.read())?.snapshot;
  if (!now) return;
  const left = new Set(waiting(now).map(({ item }) => item));
  const done = carried.filter(({ item }) => !left.has(item));
  if (done.length > 0) {
    const { written } = session.data();
    const texts = Object.fromEntries(done.map(({ body, text }) => [body.tag, text]));
    session.setData({ written: { ...written, ...texts } });
    session.remember({
      label: undoLabel(appendixDeeds.sentences, session.deps.clock.now()),
      before: report.snapshot,
      after: now,
      careful: true,
      takeBack: (standing, pauseNow) => takeBackBodies(session, report.items, done, now, standing, pauseNow),
      forget: () => session.setData({ written }),
    });
  }
  session.show(now);
  if (!result.ok && done.length < planned.length) session.trouble(result.trouble);
  else session.note(left.size === 0 ? 'success' : 'warning', appendixSaid.sentencesWritten(done.length, left.size));
  await session.saveData();
}

/** Bodies that stand as they were left become what they were: guidance, or her text. */
async function takeBackBodies(
  session: PaneSession,
  items: readonly Item[],
  done: readonly WaitingSentence[],
  left: DocumentSnapshot,
  now: DocumentSnapshot,
  pause: boolean,
): Promise<Result<DocumentSnapshot>> {
  let standing = now;
  for (const { item: id, body } of done) {
    const item = items.find((one) => one.id === id);
    const linesIn = (snapshot: DocumentSnapshot): readonly string[] => {
      const parts = documentParts(snapshot);
      return parts.withTag(bodyTag(id)).flatMap((one) => parts.paragraphsIn(one).map(({ text }) => text));
    };
    if (item === undefined || linesIn(standing).join('\n') !== linesIn(left).join('\n')) continue;
    const back = holdsNothing(body)
      ? await restoreBody(session, item, body, pause)
      : await restoreLines(session, bodyTag(id), body.text.split('\n'), pause);
    if (!back.ok) return back;
    standing = back.value;
  }
  return success(standing);
}

/** Her paragraphs again: the first ones as they were, those behind them away. */
async function restoreLines(
  session: PaneSession,
  tag: string,
  lines: readonly string[],
  pause: boolean,
): Promise<Result<DocumentSnapshot>> {
  const rewritten = await session.deps.gateway.rewrite((now) => {
    const parts = documentParts(now);
    const [body] = parts.withTag(tag);
    const paragraphs = body === undefined ? [] : parts.paragraphsIn(body);
    return paragraphs.flatMap(({ index, text }, place): readonly TextChange[] => {
      const line = lines[place];
      if (line === undefined) return [{ kind: 'remove-paragraph', index }];
      return line === text ? [] : [{ kind: 'paragraph', index, text: line }];
    });
  }, pause);
  return rewritten.ok ? success(rewritten.value.after) : rewritten;
}

const findPlace = (session: PaneSession, key: string, now: DocumentSnapshot): StaleFinding | undefined =>
  stalePlaces(annexData(session), session.data().written, session.figures().built, now).find(
    ({ view }) => view.key === key,
  );

/** The caret goes to the paragraph that says an old total. */
export async function goToStale(session: PaneSession, key: string): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const place = findPlace(session, key, report.snapshot);
  const parts = documentParts(report.snapshot);
  const body = report.snapshot.controls.find(({ id }) => id === place?.control);
  const paragraph =
    body && place ? parts.paragraphsIn(body).find(({ text }) => text.trim() === place.paragraph.trim()) : undefined;
  if (body === undefined) {
    session.note('warning', said.differenceGone);
    return;
  }
  const gone = await session.deps.gateway.goTo(
    paragraph === undefined ? { control: body.id } : { paragraph: paragraph.index, text: paragraph.text },
  );
  if (gone.ok) session.note('info', said.goneTo);
  else session.trouble(gone.trouble);
}

/** The old total becomes the new one, nothing around it is touched. Requests: two. */
export async function mendStale(session: PaneSession, key: string): Promise<void> {
  const standing = session.lastReading()?.snapshot;
  if (standing === undefined) return;
  const pause = await consentToPause(session, standing, questions.pauseTracking(appendixDeeds.mend));
  if (pause === null) return;
  let found: StaleFinding | undefined;
  const result = await session.deps.gateway.rewrite((now) => {
    found = findPlace(session, key, now);
    return found?.edit && found.view.mendable
      ? [{ kind: 'control-words', id: found.control, edits: [found.edit] }]
      : [];
  }, pause);
  const now = result.ok ? result.value.after : (await session.read())?.snapshot;
  if (!now) return;
  const before = result.ok ? result.value.before : standing;
  // A Word may carry it out and answer with a fault: what stands says so.
  const isMended = found !== undefined && findPlace(session, key, now) === undefined;
  session.show(now);
  if (!result.ok && !isMended) {
    session.trouble(result.trouble);
    return;
  }
  if (found === undefined || before === now) {
    session.note('warning', said.differenceGone);
    return;
  }
  const { tag, view } = found;
  session.remember({
    label: undoLabel(appendixDeeds.mend, session.deps.clock.now()),
    before,
    after: now,
    careful: true,
    takeBack: (_, pauseNow) => takeBackMend(session, tag, { before, after: now }, pauseNow),
    forget: () => undefined,
  });
  session.note('success', appendixSaid.mended(view.before, view.after));
}

async function takeBackMend(
  session: PaneSession,
  tag: string,
  { before, after }: { readonly before: DocumentSnapshot; readonly after: DocumentSnapshot },
  pause: boolean,
): Promise<Result<DocumentSnapshot>> {
  const textIn = (snapshot: DocumentSnapshot): string =>
    snapshot.controls.find((control) => control.tag === tag)?.text ?? '';
  const edits = textEdits(textIn(after), textIn(before));
  const back = await session.deps.gateway.rewrite((standing) => {
    const body = standing.controls.find((control) => control.tag === tag);
    return edits && body?.text === textIn(after) ? [{ kind: 'control-words', id: body.id, edits }] : [];
  }, pause);
  if (!back.ok) return back;
  return textIn(back.value.after) === textIn(before)
    ? success(back.value.after)
    : failure({ id: 'incomplete', sentence: said.notUndone(appendixDeeds.mend), retry: false });
}
