/** **Tách đoạn**: headings that share their paragraph with text get one of their own. The only step of adoption that changes the text. */
import { cutsAround, type Cut } from '../core/drafts/adoption-split';
import { bodyTag, headingTag } from '../core/report/control-tag';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { planOf, readDraft, sameParagraphs, type Draft } from './adopt-draft';
import { controlsToLay } from './adopt-lay';
import { adoptDeeds, adoptSaid } from './adopt-words';
import { consentToPause, stillAsRead, type PaneSession } from './pane-session';
import { questions, said, undoLabel } from './pane-words';
import type { ControlToLay, RelayRequest, TextChange } from './ports';
import { failure, success, type Result } from './trouble';

/** A paragraph that is split. */
interface SplitLine {
  readonly line: number;
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/** Splits at an item's heading, null = at every heading that shares a paragraph; what had controls gets them again. True when it was done. */
export async function splitHeadings(session: PaneSession, draft: Draft, item: string | null): Promise<boolean> {
  const lines = linesToSplit(draft, item);
  const report = await session.read();
  if (!report || lines.length === 0) return false;
  const before = report.snapshot;
  if (!sameParagraphs(before, draft.snapshot)) {
    session.note('warning', adoptSaid.cannotSplit);
    return false;
  }
  const pause = await consentToPause(session, before, questions.pauseTracking(adoptDeeds.split));
  if (pause === null || (pause && !(await stillAsRead(session, before)))) return false;

  const inline = inlineControls(draft, before, lines);
  const relay = relaying(session, pause);
  const bared = await relay({ remove: inline.map(({ id }) => id) }, before);
  if (bared.ok) await session.deps.gateway.rewrite((now) => splitting(lines, now), pause);
  const standing = await session.deps.gateway.read();
  const cuts = lines.reduce((sum, line) => sum + line.cuts.length, 0);
  if (!standing.ok || standing.value.paragraphs.length !== before.paragraphs.length + cuts) {
    const again = await relay({ lay: inline.map(({ lay }) => lay) }, before);
    await session.read();
    session.note('error', again.ok ? adoptSaid.cannotSplit : again.trouble.sentence);
    return false;
  }
  const after = inline.length === 0 ? standing.value : await layAround(session, lines, standing.value, pause);
  session.show(after);
  session.remember({
    label: undoLabel(adoptDeeds.split, session.deps.clock.now()),
    before,
    after,
    careful: true,
    takeBack: (now, pauseNow) =>
      takeBack(
        session,
        lines,
        inline.map(({ lay }) => lay),
        { now, after },
        pauseNow,
      ),
    forget: () => undefined,
  });
  session.note('success', adoptSaid.split(cuts));
  return true;
}

/** Paragraphs with their cuts, in document order. */
function linesToSplit({ match, snapshot }: Draft, item: string | null): readonly SplitLine[] {
  const cuts = new Map<number, Cut[]>();
  for (const heading of match.headings) {
    const text = snapshot.paragraphs[heading.first]?.text;
    if (heading.words === null || heading.inTable || text === undefined) continue;
    if (item !== null && heading.item !== item) continue;
    const known = cuts.get(heading.first) ?? [];
    const fresh = cutsAround(text, heading.words).filter(
      (cut) => !known.some((other) => cut.start <= other.end && other.start <= cut.end),
    );
    cuts.set(heading.first, [...known, ...fresh]);
  }
  return [...cuts]
    .filter(([, some]) => some.length > 0)
    .map(([line, some]) => ({
      line,
      text: snapshot.paragraphs[line]?.text ?? '',
      cuts: some.sort((one, other) => one.start - other.start),
    }))
    .sort((one, other) => one.line - other.line);
}

const splitting = (lines: readonly SplitLine[], { paragraphs }: DocumentSnapshot): readonly TextChange[] =>
  lines.every(({ line, text }) => paragraphs[line]?.text === text)
    ? lines.map(({ line, cuts }) => ({ kind: 'split-paragraph', index: line, cuts }))
    : [];

/** Headings of these paragraphs that have a control around their words already. */
function inlineControls(
  { match }: Draft,
  { controls }: DocumentSnapshot,
  lines: readonly SplitLine[],
): readonly { readonly id: number; readonly lay: ControlToLay }[] {
  const split = new Set(lines.map(({ line }) => line));
  return match.headings.flatMap(({ item, first, words }) => {
    const control = split.has(first) ? controls.find(({ tag }) => tag === headingTag(item)) : undefined;
    if (control === undefined || words === null) return [];
    const { id, tag, title } = control;
    return [{ id, lay: { tag, title, appearance: 'hidden', first, last: first, words } satisfies ControlToLay }];
  });
}

/** Takes controls away and lays others, on paragraphs that still say what they said; nothing to do costs nothing. */
const relaying =
  (session: PaneSession, pauseTracking: boolean) =>
  (
    { remove = [], lay = [] }: Partial<Pick<RelayRequest, 'remove' | 'lay'>>,
    standing: DocumentSnapshot,
  ): Promise<Result<DocumentSnapshot>> =>
    remove.length + lay.length === 0
      ? Promise.resolve(success(standing))
      : session.deps.gateway.relay({
          remove,
          drop: [],
          lay,
          expected: lay.map(({ first }) => ({ index: first, text: standing.paragraphs[first]?.text ?? '' })),
          pauseTracking,
        });

/** Controls for the headings among the new paragraphs and for what is written under them, as far as the matcher finds them. */
async function layAround(
  session: PaneSession,
  lines: readonly SplitLine[],
  standing: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<DocumentSnapshot> {
  const draft = await readDraft(session);
  if (!draft) return standing;
  const fresh = new Set(piecesOf(lines).map(({ line }) => line));
  const here = draft.match.headings.filter(({ first }) => fresh.has(first));
  const tags = new Set(here.flatMap(({ item }) => [headingTag(item), bodyTag(item)]));
  const wanted = controlsToLay(session, draft, planOf(session, draft)).filter(({ tag }) => tags.has(tag));
  const laid = await relaying(session, pauseTracking)({ lay: wanted }, draft.snapshot);
  return laid.ok ? laid.value : draft.snapshot;
}

/** The new paragraphs: where each stands now and what it says. */
function piecesOf(lines: readonly SplitLine[]): readonly { readonly line: number; readonly text: string }[] {
  let more = 0;
  return lines.flatMap(({ line, text, cuts }) => {
    const starts = [0, ...cuts.map(({ end }) => end)];
    const pieces = starts.map((from, place) => ({
      line: line + more + place,
      text: text.slice(from, cuts[place]?.start),
    }));
    more += cuts.length;
    return pieces;
  });
}

/** The paragraphs are one again, with the letters between them that were there, and their words have their controls. */
async function takeBack(
  session: PaneSession,
  lines: readonly SplitLine[],
  inline: readonly ControlToLay[],
  { now, after }: { readonly now: DocumentSnapshot; readonly after: DocumentSnapshot },
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const stopped = failure({ id: 'wrong-place', sentence: said.notUndone(adoptDeeds.split), retry: false });
  const pieces = piecesOf(lines);
  const stands = pieces.every(({ line, text }) => now.paragraphs[line]?.text === text);
  if (!stands || now.paragraphs.length !== after.paragraphs.length) return stopped;
  const relay = relaying(session, pauseTracking);
  const held = new Set(pieces.map(({ line }) => now.paragraphs[line]?.control ?? null).filter((id) => id !== null));
  const bared = await relay({ remove: inline.length === 0 ? [] : [...held] }, now);
  if (!bared.ok) return bared;
  let more = lines.reduce((sum, { cuts }) => sum + cuts.length, 0);
  const joins = [...lines].reverse().flatMap(({ line, text, cuts }): readonly TextChange[] => {
    more -= cuts.length;
    return cuts
      .map(({ start, end }, place): TextChange => ({
        kind: 'join-paragraphs',
        index: line + more + place,
        between: text.slice(start, end),
      }))
      .reverse();
  });
  const joined = await session.deps.gateway.rewrite(() => joins, pauseTracking);
  return joined.ok ? relay({ lay: inline }, joined.value.after) : joined;
}
