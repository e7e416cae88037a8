/** **Sửa**: the least that has to be replaced, verified on what stands, taken back by one press. */
import type { Fix } from '../core/checks/check';
import type { FileDocument } from '../core/report/file-document';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { textEdits, withEdits, type TextEdit } from '../core/text/text-edits';
import { type checkDeeds } from './check-words';
import { questions, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { TextChange } from './ports';

/** A paragraph as it was checked, and as it is to read; null = it goes. */
interface ParagraphFix {
  readonly index: number;
  readonly before: string;
  readonly after: string | null;
}

/** What came of carrying fixes out. */
export interface FixOutcome {
  readonly fixed: number;
  /** Places that no longer read as they were checked. */
  readonly left: number;
}

/** Fixes of words: what each paragraph is to read once all are carried out. Others are carried out in their own ways. */
export function paragraphFixes(fixes: readonly Fix[], { paragraphs }: FileDocument): readonly ParagraphFix[] {
  const edits = new Map<number, TextEdit[]>();
  const added = new Map<number, string>();
  const removed = new Set<number>();
  for (const fix of fixes) {
    if (fix.kind === 'words')
      for (const { paragraph, edit } of fix.edits) edits.set(paragraph, [...(edits.get(paragraph) ?? []), edit]);
    else if (fix.kind === 'append') added.set(fix.paragraph, fix.text);
    else if (fix.kind === 'remove-paragraphs') for (const index of fix.paragraphs) removed.add(index);
  }
  return paragraphs.flatMap(({ index, text }): readonly ParagraphFix[] => {
    if (removed.has(index)) return [{ index, before: text, after: null }];
    const after = withEdits(text, edits.get(index) ?? []) + (added.get(index) ?? '');
    return after === text ? [] : [{ index, before: text, after }];
  });
}

/** The change of one paragraph; null when it reads otherwise than it was checked, or the words cannot be named. */
function changeOf({ index, before, after }: ParagraphFix, now: DocumentSnapshot): TextChange | null {
  const standing = now.paragraphs[index];
  if (standing?.text !== before) return null;
  if (after === null) return before.trim() === '' ? { kind: 'remove-paragraph', index } : null;
  const edits = textEdits(before, after);
  return edits === null || edits.length === 0 ? null : { kind: 'paragraph-words', index, edits };
}

/** Carries fixes of words out: two requests. Null = nothing was done, which was said. */
export async function carryOutFixes(
  session: PaneSession,
  what: (typeof checkDeeds)[keyof typeof checkDeeds],
  fixes: readonly ParagraphFix[],
): Promise<FixOutcome | null> {
  const report = await session.read();
  if (!report) return null;
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(what));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return null;
  let carried: readonly ParagraphFix[] = [];
  const result = await session.deps.gateway.rewrite((now) => {
    carried = fixes.filter((fix) => changeOf(fix, now) !== null);
    return carried.flatMap((fix) => changeOf(fix, now) ?? []);
  }, pause);
  const written = await valueOrSay(session, result);
  if (!written) return null;
  session.show(written.after);
  const words = carried.filter(({ after }) => after !== null);
  if (carried.length > 0)
    session.remember({
      label: undoLabel(what, session.deps.clock.now()),
      before: written.before,
      after: written.after,
      careful: true,
      takeBack: async (_, pauseNow) => {
        const back = await session.deps.gateway.rewrite((now) => backwards(words, now), pauseNow);
        return back.ok ? { ok: true, value: back.value.after } : back;
      },
      forget: () => undefined,
    });
  return { fixed: carried.length, left: fixes.length - carried.length };
}

/** Paragraphs that read as they were left read as before again, wherever they stand now; an empty one that went stays away. */
function backwards(words: readonly ParagraphFix[], { paragraphs }: DocumentSnapshot): readonly TextChange[] {
  const used = new Set<number>();
  return words.flatMap(({ index, before, after }): readonly TextChange[] => {
    const near = paragraphs
      .filter((one) => one.text === after && !used.has(one.index))
      .sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0];
    const edits = near && after !== null ? textEdits(after, before) : null;
    if (!near || edits === null) return [];
    used.add(near.index);
    return [{ kind: 'paragraph-words', index: near.index, edits }];
  });
}
