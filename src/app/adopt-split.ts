/** **Tách đoạn**: a heading that shares its paragraph with text gets one of its own. The only step of adoption that changes the text. */
import { cutsAround, type Cut } from '../core/drafts/adoption-split';
import { bodyTag, headingTag } from '../core/report/control-tag';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { planOf, readDraft, sameParagraphs, type Draft } from './adopt-draft';
import { controlsToLay } from './adopt-lay';
import { adoptDeeds, adoptSaid } from './adopt-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import { questions, said, undoLabel } from './pane-words';
import type { ControlToLay } from './ports';
import { failure, success, type Result } from './trouble';

/** What was split, to be put back. */
interface Split {
  readonly line: number;
  readonly cuts: readonly Cut[];
  /** The paragraph before it. */
  readonly text: string;
  /** Controls around words of it that were taken away. */
  readonly inline: readonly ControlToLay[];
}

/** Splits the paragraph of an item's heading; where its words had a control, heading and body get theirs again. True when it was done. */
export async function splitHeading(session: PaneSession, draft: Draft, item: string): Promise<boolean> {
  const heading = draft.match.headings.find((one) => one.item === item);
  const text = draft.snapshot.paragraphs[heading?.first ?? -1]?.text;
  if (!heading?.words || text === undefined) return false;
  const line = heading.first;
  const cuts = cutsAround(text, heading.words);
  const report = await session.read();
  if (!report) return false;
  if (!sameParagraphs(report.snapshot, draft.snapshot) || cuts.length === 0) {
    session.note('warning', adoptSaid.cannotSplit);
    return false;
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(adoptDeeds.split));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return false;

  const inline = inlineControls(draft, report.snapshot, line);
  const split: Split = { line, cuts, text, inline: inline.map(({ lay }) => lay) };
  const before = report.snapshot;
  const bared = await remove(
    session,
    inline.map(({ id }) => id),
    before,
    pause,
  );
  const cut = bared.ok
    ? await session.deps.gateway.rewrite(
        (now) => (now.paragraphs[line]?.text === text ? [{ kind: 'split-paragraph', index: line, cuts }] : []),
        pause,
      )
    : bared;
  const now = cut.ok ? cut : await session.deps.gateway.read();
  const standing = now.ok ? ('after' in now.value ? now.value.after : now.value) : null;
  if (standing?.paragraphs.length !== before.paragraphs.length + cuts.length) {
    if (bared.ok) await lay(session, split.inline, pause);
    await valueOrSay(
      session,
      cut.ok ? failure({ id: 'wrong-place', sentence: adoptSaid.cannotSplit, retry: false }) : cut,
    );
    return false;
  }
  const after = inline.length === 0 ? standing : await layAround(session, line, line + cuts.length, standing, pause);
  session.show(after);
  session.remember({
    label: undoLabel(adoptDeeds.split, session.deps.clock.now()),
    before,
    after,
    takeBack: (there, pauseNow) => takeBack(session, split, there, pauseNow),
    forget: () => undefined,
  });
  session.note('success', adoptSaid.split);
  return true;
}

/** Headings of the paragraph that have a control around their words already. */
function inlineControls(
  { match }: Draft,
  { controls }: DocumentSnapshot,
  line: number,
): readonly { readonly id: number; readonly lay: ControlToLay }[] {
  return match.headings.flatMap(({ item, first, words }) => {
    const control = first === line ? controls.find(({ tag }) => tag === headingTag(item)) : undefined;
    if (control === undefined || words === null) return [];
    const { id, tag, title } = control;
    return [{ id, lay: { tag, title, appearance: 'hidden', first: line, last: line, words } satisfies ControlToLay }];
  });
}

const remove = (
  session: PaneSession,
  ids: readonly number[],
  standing: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> =>
  ids.length === 0
    ? Promise.resolve(success(standing))
    : session.deps.gateway.relay({ remove: ids, drop: [], lay: [], expected: [], pauseTracking });

const lay = async (
  session: PaneSession,
  controls: readonly ControlToLay[],
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot> | null> =>
  controls.length === 0
    ? null
    : session.deps.gateway.relay({ remove: [], drop: [], lay: controls, expected: [], pauseTracking });

/** Controls for the headings among the new paragraphs and for what is written under them, as far as the matcher finds them. */
async function layAround(
  session: PaneSession,
  first: number,
  last: number,
  standing: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<DocumentSnapshot> {
  const draft = await readDraft(session);
  if (!draft) return standing;
  const here = draft.match.headings.filter((heading) => heading.first >= first && heading.first <= last);
  const tags = new Set(here.flatMap(({ item }) => [headingTag(item), bodyTag(item)]));
  const wanted = controlsToLay(session, draft, planOf(session, draft)).filter(({ tag }) => tags.has(tag));
  const laid = await lay(session, wanted, pauseTracking);
  return laid?.ok === true ? laid.value : draft.snapshot;
}

/** The paragraphs are one again, with the letters between them that were there, and its words have their controls. */
async function takeBack(
  session: PaneSession,
  { line, cuts, text, inline }: Split,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const pieces = [0, ...cuts.map(({ end }) => end)].map((from, place) => text.slice(from, cuts[place]?.start));
  const stillThere = pieces.every((piece, place) => now.paragraphs[line + place]?.text === piece);
  if (!stillThere) return failure({ id: 'wrong-place', sentence: said.notUndone(adoptDeeds.split), retry: false });
  const lines = new Set(pieces.map((_, place) => line + place));
  const held = new Set(
    now.paragraphs.flatMap(({ index, control }) => (lines.has(index) && control !== null ? [control] : [])),
  );
  const bared = await remove(session, inline.length === 0 ? [] : [...held], now, pauseTracking);
  if (!bared.ok) return bared;
  const joined = await session.deps.gateway.rewrite(
    () =>
      [...cuts]
        .map(({ start, end }, place) => ({
          kind: 'join-paragraphs' as const,
          index: line + place,
          between: text.slice(start, end),
        }))
        .reverse(),
    pauseTracking,
  );
  if (!joined.ok) return joined;
  return (await lay(session, inline, pauseTracking)) ?? success(joined.value.after);
}
