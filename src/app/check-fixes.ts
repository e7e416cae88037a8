/** **Sửa**: the least that has to be replaced, verified on what stands, taken back by one press. */
import type { DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { backFrom, textAfter, wordPlaces, type FixPlan, type ParagraphFix } from './check-fix-plan';
import { paragraphsOf } from './check-steps';
import { type checkDeeds } from './check-words';
import { questions, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { Rewritten, TextChange } from './ports';
import type { Result } from './trouble';

/** What came of carrying repairs out, in findings. */
export interface FixOutcome {
  readonly fixed: number;
  /** Their places no longer read as they were checked. */
  readonly left: number;
  /** What went leaves no text to put back: **Hoàn tác** does not bring it again. */
  readonly forGood: boolean;
}

/** The change of one paragraph; null when it reads otherwise than it was checked. */
function changeOf(fix: ParagraphFix, now: DocumentSnapshot): TextChange | null {
  const { index, before } = fix;
  if (now.paragraphs[index]?.text !== before) return null;
  if (fix.kind === 'remove') return { kind: 'remove-paragraph', index };
  return { kind: 'paragraph-places', index, places: wordPlaces(fix) };
}

/** Carries a plan out: two requests. Null = nothing was done, which was said. */
export async function carryOutFixes(
  session: PaneSession,
  what: (typeof checkDeeds)[keyof typeof checkDeeds],
  { findings, paragraphs }: FixPlan,
): Promise<FixOutcome | null> {
  const report = await session.read();
  if (!report) return null;
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(what));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return null;
  let carried: readonly ParagraphFix[] = [];
  let planned: DocumentSnapshot | null = null;
  const result = await session.deps.gateway.rewrite((now) => {
    planned = now;
    carried = paragraphs.filter((fix) => changeOf(fix, now) !== null);
    return carried.flatMap((fix) => changeOf(fix, now) ?? []);
  }, pause);
  const written = await valueOrSay(session, await evenSo(session, result, planned, () => carried));
  if (!written) return null;
  session.show(written.after);
  const back = carried.filter((fix) => fix.kind === 'words' || fix.before.trim() !== '');
  if (back.length > 0)
    session.remember({
      label: undoLabel(what, session.deps.clock.now()),
      before: written.before,
      after: written.after,
      careful: true,
      takeBack: async (_, pauseNow) => {
        const undone = await session.deps.gateway.rewrite((now) => backwards(back, written.before, now), pauseNow);
        return undone.ok ? { ok: true, value: undone.value.after } : undone;
      },
      forget: () => undefined,
    });
  const missed = new Set(paragraphs.filter((fix) => !carried.includes(fix)).map(({ index }) => index));
  const left = findings.filter(({ fix }) => paragraphsOf(fix).some((index) => missed.has(index))).length;
  return { fixed: findings.length - left, left, forGood: back.length < carried.length };
}

/** Where Word carried it out and answered with a fault: what stands tells. */
async function evenSo(
  session: PaneSession,
  result: Result<Rewritten>,
  before: DocumentSnapshot | null,
  carried: () => readonly ParagraphFix[],
): Promise<Result<Rewritten>> {
  if (result.ok || before === null || carried().length === 0) return result;
  const now = await session.deps.gateway.read();
  if (!now.ok) return result;
  const texts = now.value.paragraphs.map(({ text }) => text);
  return sameTexts(texts, textsAfter(before.paragraphs, carried()))
    ? { ok: true, value: { before, after: now.value } }
    : result;
}

function textsAfter(paragraphs: readonly ParagraphSnapshot[], carried: readonly ParagraphFix[]): readonly string[] {
  const fixes = new Map(carried.map((fix) => [fix.index, fix]));
  return paragraphs.flatMap(({ index, text }) => {
    const fix = fixes.get(index);
    return fix === undefined ? [text] : fix.kind === 'remove' ? [] : [textAfter(fix)];
  });
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, place) => text === other[place]);

/** Paragraphs that read as they were left read as before again, wherever they stand now; those that went stand beside their neighbours. */
function backwards(
  fixes: readonly ParagraphFix[],
  before: DocumentSnapshot,
  { paragraphs }: DocumentSnapshot,
): readonly TextChange[] {
  const used = new Set<number>();
  const nearest = (text: string, index: number): ParagraphSnapshot | undefined =>
    paragraphs
      .filter((one) => one.text === text && !used.has(one.index))
      .sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0];
  const texts = new Map(fixes.flatMap((fix) => (fix.kind === 'words' ? [[fix.index, textAfter(fix)] as const] : [])));
  const gone = new Set(fixes.flatMap((fix) => (fix.kind === 'remove' ? [fix.index] : [])));
  return fixes.flatMap((fix): readonly TextChange[] => {
    if (fix.kind === 'words') {
      const back = backFrom(fix);
      const near = nearest(back.before, fix.index);
      if (near === undefined) return [];
      used.add(near.index);
      return [{ kind: 'paragraph-places', index: near.index, places: wordPlaces(back) }];
    }
    for (const side of ['After', 'Before'] as const) {
      let beside = fix.index;
      do beside += side === 'After' ? -1 : 1;
      while (gone.has(beside));
      const standing = before.paragraphs[beside];
      const same = standing?.control === before.paragraphs[fix.index]?.control;
      const text = texts.get(beside) ?? standing?.text ?? '';
      const near = same && text.trim() !== '' ? nearest(text, fix.index) : undefined;
      if (near !== undefined) {
        const anchor = { kind: 'paragraph', index: near.index, text, side } as const;
        return [{ kind: 'line', anchor, pieces: [fix.before] }];
      }
    }
    return [];
  });
}
