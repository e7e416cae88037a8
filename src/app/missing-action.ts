/** **Chèn mục còn thiếu**: each missing item goes back to its own place; nothing that is there is inserted again. */
import type { AppendixId } from '../core/report/control-tag';
import { appendixGaps, itemGaps, type Gap } from '../core/report/gaps';
import { newReportContent, type ReportContent } from '../core/report/report-content';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { insertedControls, insertedParagraphs } from './inserted-since';
import { withoutLeftovers } from './leftovers';
import { busy, questions, said, undoLabel } from './pane-words';
import { consentToPause, valueOrSay, type PaneSession } from './pane-session';
import type { GapFilling, OutlineGateway } from './ports';
import { failure, success, type Result } from './trouble';
import type { ReadReport } from './read-report';

/** What another action that needs missing items back has to say of it. */
export interface MissingItemsAction {
  /** Name of the action; **Chèn mục còn thiếu** when absent. */
  readonly what?: string;
  /** Sentence at the end. */
  readonly done?: string;
  /** The document as just read. */
  readonly report?: ReadReport;
  /** Her answer about Track Changes, where she was asked already. */
  readonly pauseTracking?: boolean;
}

/** The whole action; answers whether nothing is missing any more. */
export async function insertMissingItems(session: PaneSession, action: MissingItemsAction = {}): Promise<boolean> {
  const { what = 'Chèn mục còn thiếu', done } = action;
  const report = action.report ?? (await session.read());
  if (!report) return false;
  const gaps = gapsOf(report);
  if (gaps.length === 0) {
    session.note('info', said.nothingMissing);
    return false;
  }
  const pause = action.pauseTracking ?? (await consentToPause(session, report.snapshot, questions.pauseTracking(what)));
  if (pause === null) return false;
  session.saying(busy.filling);

  const content = newReportContent(session.deps.outline, session.standing());
  const filled = await session.deps.gateway.fillGaps(await fillings(gaps, content, report.snapshot), pause);
  const now = filled.ok ? filled.value : await afterFault(session.deps.gateway, report.snapshot);
  if (!now) {
    await valueOrSay(session, filled);
    return false;
  }
  const tidy = await withoutLeftovers(session.deps.gateway, report.snapshot, now, pause);
  const after = session.show(tidy);
  session.remember({
    label: undoLabel(what, session.deps.clock.now()),
    before: report.snapshot,
    after: tidy,
    takeBack: (standing, pauseNow) => takeBackInserted(session.deps.gateway, report.snapshot, tidy, standing, pauseNow),
    forget: () => undefined,
  });
  const left = gapsOf(after);
  if (left.length > 0) session.note('warning', said.notAllFilled(left.flatMap((gap) => gapNames(gap, after))));
  else session.note('success', done ?? said.filled(countItems(gaps)));
  await session.saveData();
  return left.length === 0;
}

const gapsOf = (report: ReadReport): readonly Gap[] => [
  ...itemGaps(report.items, report.statuses, report.snapshot),
  ...appendixGaps(report.appendices, report.snapshot),
];

const countItems = (gaps: readonly Gap[]): number =>
  new Set(
    gaps.flatMap((gap) => {
      if (gap.kind === 'items') return gap.parts.map((part) => part.item);
      return annexesOf(gap).map((id) => `PL.${id}`);
    }),
  ).size;

const annexesOf = (gap: Exclude<Gap, { kind: 'items' }>): readonly AppendixId[] =>
  gap.kind === 'annexes' ? gap.annexes : [gap.appendix];

const gapNames = (gap: Gap, report: ReadReport): readonly string[] =>
  gap.kind !== 'items'
    ? annexesOf(gap).map((id) => `Phụ lục ${id}`)
    : gap.parts.map(({ item }) => report.items.find(({ id }) => id === item)?.text ?? item);

async function fillings(
  gaps: readonly Gap[],
  content: ReportContent,
  snapshot: DocumentSnapshot,
): Promise<readonly GapFilling[]> {
  const { appendicesPackage, appendixPackage, partsPackage } = await import('./packages');
  const blankEnd = snapshot.paragraphs.at(-1)?.text === '';
  return gaps.map((gap): GapFilling => {
    if (gap.kind === 'annexes') {
      return { anchor: { kind: 'new-section' }, package: appendicesPackage(content, gap.annexes) };
    }
    const { anchor } = gap;
    if (gap.kind === 'items') return { anchor, package: partsPackage(content, gap.parts) };
    const atEnd = anchor.kind === 'paragraph' && anchor.index === snapshot.paragraphs.length - 1;
    return { anchor, package: appendixPackage(content, gap.appendix, { opening: !blankEnd && atEnd }) };
  });
}

/** The fault came after the gaps were filled: the reading that shows it; null when the document is as it was or cannot be read. */
async function afterFault(gateway: OutlineGateway, before: DocumentSnapshot): Promise<DocumentSnapshot | null> {
  const now = await gateway.read();
  return now.ok && insertedControls(before, now.value).length > 0 ? now.value : null;
}

/**
 * Deletes what an action inserted: its controls with their content, then what it left outside controls.
 * `after` is what the action left; paragraphs that are neither in `before` nor there are hers and stay.
 */
async function takeBackInserted(
  gateway: OutlineGateway,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const ids = insertedControls(before, now);
  const deleted = ids.length === 0 ? success(now) : await gateway.deleteControls({ ids, unlock: ids, pauseTracking });
  if (!deleted.ok) return deleted;
  const ours = insertedParagraphs(before, after).map(({ text }) => text);
  const rest = insertedParagraphs(before, deleted.value).filter(({ text, control }) => {
    const at = control === null ? ours.indexOf(text) : -1;
    return at >= 0 && ours.splice(at, 1).length > 0;
  });
  if (rest.length === 0) return deleted;
  const tidy = await gateway.deleteParagraphs(rest, pauseTracking);
  return tidy.ok ? tidy : failure(tidy.trouble);
}
