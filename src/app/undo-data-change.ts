/** **Hoàn tác** of a change of the data: only what that change touched goes back, in the data and in the document. */
import { agreedDifference } from '../core/report/agreed';
import type { Change } from '../core/report/change';
import { changePlan } from '../core/report/change-plan';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { isUnwritten } from '../core/report/written-text';
import { textEdits } from '../core/text/text-edits';
import { bringInLine, byDefault } from './bring-in-line';
import { textLosses } from './form-view';
import { said } from './pane-words';
import type { PaneSession } from './pane-session';
import type { TextChange } from './ports';
import { failure, success, type Result } from './trouble';

/** Texts of hers that a change replaced because she asked for it, to be put back. */
export interface Overwritten {
  readonly tag: string;
  /** Which of the controls with this tag. */
  readonly turn: number;
  readonly oldText: string;
}

/** A change of the data that can be taken back. */
export interface DataChange {
  readonly label: string;
  /** The changed entries as they were entered before it. */
  readonly entered: Partial<ReportData>;
  /** The changed entries as the document was in line with them before it. */
  readonly agreed: Partial<ReportData>;
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
  readonly overwritten: readonly Overwritten[];
}

/** The change stands in the status line as what **Hoàn tác** takes back. */
export function rememberDataChange(session: PaneSession, change: DataChange): void {
  session.remember({
    label: change.label,
    before: change.before,
    after: change.after,
    careful: true,
    takeBack: (now, pauseTracking) => takeBack(session, change, now, pauseTracking),
    forget: () => {
      session.agree({ ...session.agreed(), ...change.agreed });
      session.setData(change.entered);
    },
  });
}

async function takeBack(
  session: PaneSession,
  change: DataChange,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const from = session.agreed();
  const to = { ...from, ...change.agreed };
  let after = now;
  // What she has edited since the change is hers: it is told before anything is written over it.
  const untouched = change.overwritten.filter(
    ({ tag, turn }) => textAt(now, tag, turn) === textAt(change.after, tag, turn),
  );
  if (Object.keys(agreedDifference(from, to)).length > 0 && session.state().document === 'outline') {
    const chosen = byDefault(changePlan(session.deps.outline, from, to, now), now);
    const brought = await bringInLine(session.deps, { from, to, chosen, pauseTracking });
    if (!brought.ok) return brought;
    after = brought.value.after;
  }
  session.agree(to);
  session.setData(change.entered);
  const back = wordsToPutBack(untouched, after);
  if (back.texts.length > 0) {
    const plan = (standing: DocumentSnapshot): readonly TextChange[] => wordsToPutBack(untouched, standing).texts;
    const restored = await session.deps.gateway.rewrite(plan, pauseTracking);
    if (!restored.ok) return restored;
    after = restored.value.after;
  }
  return back.left === 0
    ? success(after)
    : failure({ id: 'incomplete', sentence: said.notUndone(change.label), retry: false });
}

const textAt = (snapshot: DocumentSnapshot, tag: string, turn: number): string | undefined =>
  documentParts(snapshot).withTag(tag)[turn]?.text;

const YEAR = /(?<!\d)\d{4}(?!\d)/u;

/** Her words go back; a heading's between its years, which are controls of their own. `left`: those that would cost a year's control. */
function wordsToPutBack(
  overwritten: readonly Overwritten[],
  now: DocumentSnapshot,
): { readonly texts: readonly TextChange[]; readonly left: number } {
  const parts = documentParts(now);
  let left = 0;
  const texts = overwritten.flatMap(({ tag, turn, oldText }): readonly TextChange[] => {
    const control = parts.withTag(tag)[turn];
    if (control === undefined || control.text === oldText) return [];
    if (tag.startsWith('bctd.b.') && !isUnwritten(control.text)) return [];
    const nested = now.controls.some(({ parent }) => parent === control.id);
    const [standing, hers] = [control.text.split(YEAR), oldText.split(YEAR)];
    const edits = standing.map((piece, place) => textEdits(piece, hers[place] ?? '', control.text));
    if (!nested) return [{ kind: 'control', id: control.id, text: oldText }];
    if (standing.length === hers.length && edits.every((edit) => edit !== null))
      return [{ kind: 'control-words', id: control.id, edits: edits.flat() }];
    left += 1;
    return [];
  });
  return { texts, left };
}

/** What of hers a change replaces or takes away, read off the document before it. */
export function overwrittenBy(
  changes: readonly Change[],
  disappearing: readonly string[],
  before: DocumentSnapshot,
): readonly Overwritten[] {
  const parts = documentParts(before);
  return [
    ...changes.flatMap(({ edited, tag, control }): readonly Overwritten[] => {
      const turn = parts.withTag(tag ?? '').findIndex(({ id }) => id === control);
      const text = parts.withTag(tag ?? '')[turn]?.text;
      return edited && tag !== null && text !== undefined ? [{ tag, turn, oldText: text }] : [];
    }),
    ...disappearing.flatMap((item): readonly Overwritten[] => {
      const text = textLosses(before, item).join('\n');
      return text === '' ? [] : [{ tag: bodyTag(item), turn: 0, oldText: text }];
    }),
  ];
}
