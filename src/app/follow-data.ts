/** The document follows the entered data: fields at once, everything else once she asks for it. */
import { agreedDifference } from '../core/report/agreed';
import type { Change } from '../core/report/change';
import { changePlan, defaultChanges, writtenBy } from '../core/report/change-plan';
import { fieldsWithoutPlace } from '../core/report/field-changes';
import type { ReportData } from '../core/report/report-data';
import { clockTime, said, undoLabel } from './pane-words';
import type { PaneSession } from './pane-session';
import type { Rewritten } from './ports';
import { textChangeOf } from './text-changes';
import { rememberDataChange } from './undo-data-change';

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

/** What the document can follow at once of the changed entries. While the kind of the cluster waits, so do its words. */
function followsAtOnce(agreed: ReportData, changed: Partial<ReportData>): Partial<ReportData> {
  const { recipients } = changed;
  const sameLines = recipients?.length === agreed.recipients.length && changed.clusterKind === undefined;
  const own: readonly string[] = changed.clusterKind === undefined || changed.authority !== undefined ? ownPlaces : [];
  return {
    ...Object.fromEntries(Object.entries(changed).filter(([name]) => own.includes(name))),
    ...(recipients && sameLines && { recipients }),
  };
}

/**
 * After a change of the data from `entered`: writes the fields that follow at once, keeps the data, remembers the way back,
 * and says so. Only the entries of this change are touched, so that what is entered meanwhile is neither lost nor taken back.
 */
export async function followData(
  session: PaneSession,
  what: string,
  entered: ReportData,
  { changed = agreedDifference(entered, session.data()), done = '' }: FollowOptions = {},
): Promise<void> {
  const told = session.state().notice;
  const agreed = session.agreed();
  const standing = session.lastReading()?.snapshot ?? null;
  const written = session.state().document === 'outline' ? await writeFields(session, changed) : null;
  const [before, after] = [written?.before ?? standing, written?.after ?? standing];
  if (before !== null && after !== null) {
    const entries = Object.keys(changed);
    const only = (from: ReportData): Partial<ReportData> =>
      Object.fromEntries(Object.entries(from).filter(([name]) => entries.includes(name)));
    rememberDataChange(session, {
      label: undoLabel(what, session.deps.clock.now()),
      entered: only(entered),
      agreed: only(agreed),
      before,
      after,
      overwritten: [],
    });
  }
  const saved = await session.saveData();
  // What was said of the writing, e.g. that a colleague's changes were merged, is not said over.
  if (!saved || session.state().notice !== told) return;
  if (done !== '') session.note('success', done);
  else sayFollowed(session);
}

/** What is followed, where the caller knows it, and what is said in place of the usual words. */
export interface FollowOptions {
  /** Entries that changed, with their new values. */
  readonly changed?: Partial<ReportData>;
  readonly done?: string;
}

function sayFollowed(session: PaneSession): void {
  const waiting = session.state().form.pending.length;
  session.note('info', waiting > 0 ? said.waiting(waiting) : said.dataSaved(clockTime(session.deps.clock.now())));
}

/** Two requests, one where nothing has to be written; null when the document needs nothing, or trouble was said. */
async function writeFields(session: PaneSession, changed: Partial<ReportData>): Promise<Rewritten | null> {
  const { outline, gateway } = session.deps;
  const from = session.agreed();
  const to = { ...from, ...followsAtOnce(from, changed) };
  if (Object.keys(agreedDifference(from, to)).length === 0) return null;
  let carried: readonly Change[] = [];
  const planOn = (now: Rewritten['before']): readonly Change[] => defaultChanges(changePlan(outline, from, to, now));
  const rewritten = await gateway.rewrite((now) => {
    carried = planOn(now);
    return carried.flatMap((change) => textChangeOf(change) ?? []);
  }, false);
  if (rewritten.ok) {
    const { after } = rewritten.value;
    const held = changePlan(outline, from, to, after).changes.filter(({ tracked }) => tracked);
    // A place with another's unaccepted change waits for her word, like everything that is not written at once.
    if (held.length === 0) session.agree(to);
    session.setData({ written: writtenBy(carried, session.data().written) });
    session.show(after);
    const gone = fieldsWithoutPlace(outline, from, to, after);
    if (gone.length > 0) session.note('warning', said.fieldsGone(gone));
    return rewritten.value;
  }
  // Word may have carried it out and answered with a fault.
  const now = await session.read();
  if (now && planOn(now.snapshot).length === 0) session.agree(to);
  else session.trouble(rewritten.trouble);
  return null;
}
