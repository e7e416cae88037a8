/** The document follows the entered data: fields at once, everything else once she asks for it. */
import { agreedDifference } from '../core/report/agreed';
import type { Change } from '../core/report/change';
import { changePlan, defaultChanges, writtenBy } from '../core/report/change-plan';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { ReportData } from '../core/report/report-data';
import { sameValue } from '../core/report/same-value';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { isUnwritten } from '../core/report/written-text';
import { bringInLine, byDefault } from './bring-in-line';
import { clockTime, said, undoLabel } from './pane-words';
import type { PaneSession } from './pane-session';
import type { TextChange } from './ports';
import { textChangeOf } from './text-changes';
import { success, type Result } from './trouble';

/** Entries whose places are all fields, so that leaving one writes it. Recipients are among them while their number stays. */
const ownPlaces = [
  'council',
  'cluster',
  'number',
  'symbol',
  'place',
  'issueDate',
  'addressees',
  'authority',
  'ownAuthority',
  'signerOffice',
  'signerName',
  'archive',
  // These stand nowhere in the text.
  'delivery',
  'labourRatio',
] as const satisfies readonly (keyof ReportData)[];

/** What the document can follow at once. While the kind of the cluster waits, so do the words that go with it. */
function followsAtOnce(agreed: ReportData, data: ReportData): ReportData {
  const recipients = agreed.recipients.length === data.recipients.length && agreed.clusterKind === data.clusterKind;
  const entries = Object.fromEntries(ownPlaces.map((name) => [name, data[name]]));
  return { ...agreed, ...entries, ...(recipients ? { recipients: data.recipients } : {}) };
}

/** Texts of hers that a change replaced because she asked for it, to be put back by **Hoàn tác**. */
export interface Overwritten {
  readonly tag: string;
  /** Which of the controls with this tag. */
  readonly turn: number;
  readonly oldText: string;
}

/** A change of the data that can be taken back. */
export interface DataChange {
  readonly label: string;
  /** The data before it. */
  readonly entered: ReportData;
  /** What the document was in line with before it. */
  readonly agreed: ReportData;
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
  readonly overwritten: readonly Overwritten[];
}

/** After a change of the data: writes the fields that follow at once, keeps the data, remembers the way back, and says so. */
export async function followData(session: PaneSession, what: string, entered: ReportData): Promise<void> {
  const agreed = session.agreed();
  const label = undoLabel(what, session.deps.clock.now());
  const standing = session.lastReading()?.snapshot ?? null;
  const written = session.state().document === 'outline' ? await writeFields(session) : null;
  const [before, after] = [written?.before ?? standing, written?.after ?? standing];
  if (before !== null && after !== null)
    rememberDataChange(session, { label, entered, agreed, before, after, overwritten: [] });
  const told = session.state().notice;
  const saved = await session.saveData();
  // What was said of the writing, e.g. that a colleague's changes were merged, is not said over.
  if (!saved || session.state().notice !== told) return;
  const waiting = session.state().form.pending.length;
  session.note('info', waiting > 0 ? said.waiting(waiting) : said.dataSaved(clockTime(session.deps.clock.now())));
}

/** Two requests, one where nothing has to be written; null when the document needs nothing, or trouble was said. */
async function writeFields(
  session: PaneSession,
): Promise<{ readonly before: DocumentSnapshot; readonly after: DocumentSnapshot } | null> {
  const { outline, gateway } = session.deps;
  const from = session.agreed();
  const to = followsAtOnce(from, session.data());
  if (sameValue(from, to)) return null;
  let carried: readonly Change[] = [];
  const planOn = (now: DocumentSnapshot): readonly Change[] => defaultChanges(changePlan(outline, from, to, now));
  const rewritten = await gateway.rewrite((now) => {
    carried = planOn(now);
    return carried.flatMap((change) => textChangeOf(change) ?? []);
  }, false);
  if (rewritten.ok) {
    const held = changePlan(outline, from, to, rewritten.value.after).changes.filter(({ tracked }) => tracked);
    // A place with another's unaccepted change waits for her word, like everything that is not written at once.
    if (held.length === 0) session.agree(to);
    session.setData({ written: writtenBy(carried, session.data().written) });
    session.show(rewritten.value.after);
    return rewritten.value;
  }
  // Word may have carried it out and answered with a fault.
  const now = await session.read();
  if (now && planOn(now.snapshot).length === 0) session.agree(to);
  else session.trouble(rewritten.trouble);
  return null;
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
      session.agree(change.agreed);
      session.setData(agreedDifference(session.data(), change.entered));
    },
  });
}

async function takeBack(
  session: PaneSession,
  change: DataChange,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const [from, to] = [session.agreed(), change.agreed];
  let after = now;
  if (Object.keys(agreedDifference(from, to)).length > 0 && session.state().document === 'outline') {
    const chosen = byDefault(changePlan(session.deps.outline, from, to, now), now);
    const brought = await bringInLine(session.deps, { from, to, chosen, pauseTracking });
    if (!brought.ok) return brought;
    after = brought.value.after;
  }
  session.agree(to);
  session.setData(agreedDifference(session.data(), change.entered));
  const texts = wordsToPutBack(change.overwritten, change.after, after);
  if (texts.length === 0) return success(after);
  const restored = await session.deps.gateway.rewrite((standing) => {
    return wordsToPutBack(change.overwritten, change.after, standing);
  }, pauseTracking);
  return restored.ok ? success(restored.value.after) : restored;
}

/** Her words go back where what replaced them, or nothing, stands. `left`: the document as the change left it. */
function wordsToPutBack(
  overwritten: readonly Overwritten[],
  left: DocumentSnapshot,
  now: DocumentSnapshot,
): readonly TextChange[] {
  const [then, standing] = [documentParts(left), documentParts(now)];
  return overwritten.flatMap(({ tag, turn, oldText }): readonly TextChange[] => {
    const control = standing.withTag(tag)[turn];
    if (control === undefined) return [];
    const ours =
      control.text === then.withTag(tag)[turn]?.text || (tag.startsWith('bctd.b.') && isUnwritten(control.text));
    // A heading that went back to the form's words is as it was before hers.
    return ours || tag.startsWith('bctd.h.') ? [{ kind: 'control', id: control.id, text: oldText }] : [];
  });
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
      const body = parts.withTag(bodyTag(item))[0];
      return body === undefined || isUnwritten(body.text) ? [] : [{ tag: body.tag, turn: 0, oldText: body.text }];
    }),
  ];
}
