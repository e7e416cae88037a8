/** **Nhận diện**: lays controls around what stands, verifies that no letter changed, takes the data over, can be taken back. */
import { planFields, type PlannedField } from '../core/drafts/adoption-fields';
import type { AdoptionPlan, PlannedControl } from '../core/drafts/adoption-plan';
import type { Item } from '../core/outline/outline';
import { agreedDifference } from '../core/report/agreed';
import { isOurTag } from '../core/report/control-tag';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { dataOfDraft, type DraftData } from './adopt-data';
import { itemsOf, planOf, sameParagraphs, type Draft } from './adopt-draft';
import { adoptBusy, adoptDeeds, adoptSaid, webWarning } from './adopt-words';
import { annexOver, bodyOver, fieldOver, headingOver } from './control-to-lay';
import { mergeFigures } from './kept-figures';
import { consentToPause, stillAsRead, type PaneSession } from './pane-session';
import { questions, said, undoLabel } from './pane-words';
import type { ControlToLay } from './ports';
import { success, type Result } from './trouble';

/** Lines above the table of an annex at most. */
const MOST_ABOVE = 6;

/** What came of it: laid, not begun because the document changed since the preview, or neither (which has been said). */
export type LayOutcome =
  | { readonly kind: 'laid'; readonly notes: readonly string[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'none' };

/** The whole action over a preview. `after` = what the panel does once everything was taken back. */
export async function layControls(session: PaneSession, draft: Draft, afterUndo: () => void): Promise<LayOutcome> {
  const { gateway } = session.deps;
  if (gateway.oldFormat()) {
    session.note('error', adoptSaid.oldFormat);
    return { kind: 'none' };
  }
  const report = await session.read();
  if (!report) return { kind: 'none' };
  if (!sameParagraphs(report.snapshot, draft.snapshot)) return { kind: 'changed' };
  const plan = planOf(session, draft);
  if (plan.controls.length === 0) {
    session.note('info', adoptSaid.nothingToLay);
    return { kind: 'none' };
  }
  const warned = gateway.capabilities.web;
  if (warned && (await session.ask(webWarning)) === null) return { kind: 'none' };
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking('Nhận diện'));
  if (pause === null) return { kind: 'none' };
  if ((warned || pause) && !(await stillAsRead(session, report.snapshot))) return { kind: 'none' };
  session.saying(warned ? adoptBusy.layingOnWeb : adoptBusy.laying);

  const before = report.snapshot;
  const entered = { data: session.data(), agreed: session.agreed(), figures: session.figures() };
  const taken = dataOfDraft(session, draft);
  const relaid = await gateway.relay({
    remove: [],
    drop: [],
    lay: [
      ...fieldsToLay(session, draft, plan, { ...entered.data, ...taken.data }),
      ...controlsToLay(session, draft, plan),
    ],
    expected: before.paragraphs.map(({ index, text }) => ({ index, text })),
    pauseTracking: pause,
  });
  const now = relaid.ok ? relaid : await gateway.read();
  if (!now.ok) {
    session.trouble(relaid.ok ? now.trouble : relaid.trouble);
    return { kind: 'none' };
  }
  const laid = laidSince(before, now.value);
  if (!relaid.ok && laid.length === 0) {
    session.show(now.value);
    session.trouble(relaid.trouble);
    return { kind: 'none' };
  }
  if (!sameParagraphs(now.value, before)) return takeBackAtOnce(session, before, now.value, pause);

  enter(session, draft, taken);
  const left = { data: session.data(), figures: session.figures() };
  const shown = session.show(now.value);
  session.remember({
    label: undoLabel(adoptDeeds.lay, session.deps.clock.now()),
    before,
    after: now.value,
    careful: true,
    takeBack: (standing, pauseNow) => takeLaidBack(session, before, standing, pauseNow),
    forget: () => {
      // What somebody else entered meanwhile stays.
      session.setData(agreedDifference(left.data, entered.data));
      session.setFigures(mergeFigures(left.figures, entered.figures, session.figures()));
      session.agree(entered.agreed);
      afterUndo();
    },
  });
  if (relaid.ok) {
    const [headings, bodies] = (['heading', 'body'] as const).map((kind) => countOf(plan, kind));
    session.note('success', adoptSaid.laid(headings ?? 0, bodies ?? 0, session.state().missing));
    await gateway.openPaneWithDocument();
  } else session.note('error', adoptSaid.half(laid.length));
  await session.saveData();
  return shown.kind === 'outline' && relaid.ok ? { kind: 'laid', notes: taken.notes } : { kind: 'none' };
}

const countOf = ({ controls }: AdoptionPlan, kind: PlannedControl['kind']): number =>
  controls.filter((control) => control.kind === kind).length;

/** Headings, bodies and annexes of the plan. */
export function controlsToLay(session: PaneSession, draft: Draft, plan: AdoptionPlan): readonly ControlToLay[] {
  const items = new Map(itemsOf(session, draft).map((item) => [item.id, item]));
  return plan.controls.flatMap((control) => controlToLay(draft, items, control));
}

const fieldsToLay = (
  session: PaneSession,
  draft: Draft,
  { controls }: AdoptionPlan,
  data: ReportData,
): readonly ControlToLay[] =>
  planFields(session.deps.outline, data, draft.document, controls, titleLines(draft)).flatMap((field) =>
    fieldToLay(draft, field),
  );

/** Lines that name what the report is about, and those above the tables of the annexes. */
function titleLines({ report, match }: Draft): readonly number[] {
  const title = report.lines.flatMap(({ zone, paragraph }) => (zone === 'title' ? [paragraph.index] : []));
  const above = match.annexes.flatMap(({ first, last }) => {
    const lines = report.document.paragraphs.slice(first, Math.min(last + 1, first + MOST_ABOVE));
    const table = lines.findIndex(({ tableLevel }) => tableLevel > 0);
    return (table < 0 ? lines : lines.slice(0, table)).map(({ index }) => index);
  });
  return [...title, ...above];
}

function controlToLay(
  draft: Draft,
  items: ReadonlyMap<string, Item>,
  control: PlannedControl,
): readonly ControlToLay[] {
  if (control.kind === 'annex') return [annexOver(control.annex, control)];
  const item = items.get(control.item);
  if (item === undefined) return [];
  if (control.kind === 'body') return [bodyOver(item, control.first, control.last)];
  if (control.words === null) return [headingOver(item, control.first, control.last)];
  const words = wordsInWord(draft, control.first, control.words);
  return words === null ? [] : [headingOver(item, control.first, control.last, words)];
}

const fieldToLay = (draft: Draft, { field, line, start, end }: PlannedField): readonly ControlToLay[] => {
  const words = wordsInWord(draft, line, { start, end });
  return words === null ? [] : [fieldOver(field, line, words)];
};

/** Letters of a paragraph of the file in what Word reads there; null where they are not to be found. */
function wordsInWord(
  { document, snapshot }: Draft,
  line: number,
  { start, end }: { readonly start: number; readonly end: number },
): NonNullable<ControlToLay['words']> | null {
  const words = document.paragraphs[line]?.text.slice(start, end) ?? '';
  const text = snapshot.paragraphs[line]?.text ?? '';
  if (words.trim() === '') return null;
  if (text.slice(start, end) === words) return { start, end };
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? { start: at, end: at + words.length } : null;
}

/** Ids (of the later reading) of controls of ours that stand there more often than before, fields among them. */
function laidSince(before: DocumentSnapshot, now: DocumentSnapshot): readonly number[] {
  const left = new Map<string, number>();
  for (const { tag } of before.controls) left.set(tag, (left.get(tag) ?? 0) + 1);
  return now.controls.flatMap(({ tag, id }) => {
    const count = left.get(tag) ?? 0;
    left.set(tag, count - 1);
    return isOurTag(tag) && count <= 0 ? [id] : [];
  });
}

/** The controls go, what they hold stays. */
async function takeLaidBack(
  session: PaneSession,
  before: DocumentSnapshot,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const remove = laidSince(before, now);
  if (remove.length === 0) return success(now);
  return session.deps.gateway.relay({ remove, drop: [], lay: [], expected: [], pauseTracking });
}

async function takeBackAtOnce(
  session: PaneSession,
  before: DocumentSnapshot,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<LayOutcome> {
  const back = await takeLaidBack(session, before, now, pauseTracking);
  session.show(back.ok ? back.value : now);
  session.note('error', back.ok ? adoptSaid.notSame : said.notUndone(adoptDeeds.lay));
  return { kind: 'none' };
}

/** What the draft says becomes the data; what stands is what was agreed. */
function enter(session: PaneSession, { match }: Draft, { data, figures }: DraftData): void {
  const found = new Set(match.headings.map(({ item }) => item));
  session.setData({ ...data, dropped: session.data().dropped.filter((id) => !found.has(id)) });
  if (Object.keys(figures).length > 0) session.setFigures(figures);
  session.agree(session.data());
}
