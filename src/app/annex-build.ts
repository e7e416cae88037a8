/** **Đưa số liệu vào văn bản** and **Lập lại bảng từ số đã nhập**: tables of the annexes built, verified, and taken back. */
import type { AppendixData } from '../core/appendix/appendix-data';
import type { TableModel } from '../core/appendix/table-model';
import { appendixTag, type AppendixId } from '../core/report/control-tag';
import { newReportContent } from '../core/report/report-content';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { annexStandings, annexTable, isUnbuilt, sameTable, type AnnexStanding } from './annex-standing';
import { appendixBusy, appendixDeeds, appendixQuestions, appendixSaid } from './appendix-words';
import { builtCounts, builtTotals } from './built-counts';
import { builtTable, editedModel, saysTable } from './built-table';
import { questions, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { ReadReport } from './read-report';
import { isInPlace, replaceAnnexes, type AnnexWanted } from './replace-annexes';
import { failure, type Result } from './trouble';

/** Characters of a package beyond which Word may refuse it. */
const LARGEST_PACKAGE = 900_000;

/** The entered data as the annexes read them. */
export const annexData = (session: PaneSession): AppendixData => ({ ...session.data(), ...session.figures() });

/** Tables that were seen standing as they were built, so that they can be put back: kept while the pane is open. */
export type KnownTables = Map<AppendixId, TableModel>;

/** Notes the tables that stand as they were built. */
export function noteStandingTables(known: KnownTables, standings: readonly AnnexStanding[]): void {
  for (const { id, state, model } of standings) if (state === 'current' && model !== null) known.set(id, model);
}

/** What stood in an annex, to be put back; null = a table nobody can build again. */
type Former = { readonly kind: 'guidance' } | { readonly kind: 'table'; readonly model: TableModel } | null;

function formerOf(
  session: PaneSession,
  known: KnownTables,
  { id, state, built, edits, controls }: AnnexStanding,
): Former {
  if (state === 'unbuilt') return { kind: 'guidance' };
  if (built === null) return null;
  const counts = session.figures().built ?? [];
  const models = [known.get(id), annexTable(id, { ...annexData(session), counts })];
  const model = models.find((one) => one !== undefined && sameTable(builtTable(one), built));
  if (model === undefined) return null;
  const edited = editedModel(model, edits);
  return controls[0] && saysTable(controls[0].paragraphs, builtTable(edited)) ? { kind: 'table', model: edited } : null;
}

/**
 * A reading in one request. Where Word knows no accepted text, a whole reading asks for the document's XML as well, which
 * takes long with large tables; the changes are those found when the pane last looked.
 */
async function readOnce(session: PaneSession): Promise<ReadReport | null> {
  const reading = await valueOrSay(session, await session.deps.gateway.rewrite(() => [], false));
  return reading && session.show(reading.after);
}

/** Which annexes are to be built: those that do not say what is entered; by hand edited ones only when asked for. */
function toBuild(standings: readonly AnnexStanding[], only: AppendixId | null): readonly AnnexStanding[] {
  return standings.filter(({ id, state, model }) => {
    if (model === null || state === 'missing' || state === 'current') return false;
    return only === null ? state !== 'edited' : id === only;
  });
}

/** The whole action; `only`: the annex that is built anew although she edited it. */
export async function buildAnnexes(
  session: PaneSession,
  known: KnownTables,
  only: AppendixId | null = null,
): Promise<void> {
  const what = only === null ? appendixDeeds.build : appendixDeeds.rebuild;
  // Loaded before the reading: from there to the insertion she may write what would be replaced.
  const { tablePackage } = await import('./packages');
  const report = await readOnce(session);
  if (!report) return;
  if (report.kind !== 'outline') {
    session.note('warning', appendixSaid.noOutline);
    return;
  }
  const data = annexData(session);
  const standings = annexStandings(data, session.data().written, report.snapshot);
  noteStandingTables(known, standings);
  const targets = toBuild(standings, only);
  if (targets.length === 0) {
    session.note(...nothingToDo(standings));
    return;
  }
  const doubled = targets.filter(({ state }) => state === 'doubled').map(({ id }) => id);
  if (doubled.length > 0 && (await session.ask(appendixQuestions.removeDoubles(doubled))) === null) return;
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(what));
  if (pause === null) return;
  if ((doubled.length > 0 || pause) && !(await stillAsRead(session, report.snapshot))) return;
  session.saying(appendixBusy.building);

  const content = newReportContent(session.deps.outline, session.standing());
  const wanted = targets.flatMap(({ id, model, controls, wanted: table }): readonly AnnexWanted[] => {
    if (model === null || table === null) return [];
    const isWhole: AnnexWanted['isWhole'] = ({ paragraphs }) => saysTable(paragraphs, table);
    return [{ id, isWhole, package: controls.some(isWhole) ? null : tablePackage(content, id, model) }];
  });
  const tooLarge = wanted.filter(({ package: xml }) => (xml?.length ?? 0) > LARGEST_PACKAGE).map(({ id }) => id);
  const replaced = wanted.filter(({ id }) => !tooLarge.includes(id));
  const former = new Map(targets.map((one) => [one.id, formerOf(session, known, one)]));
  const done = await replaceAnnexes(session.deps.gateway, replaced, report.snapshot, pause);
  const now = done.ok ? done.value : (await session.read())?.snapshot;
  if (!now) return;

  const built = replaced.filter((one) => isInPlace(one, now)).map(({ id }) => id);
  if (built.length > 0) rememberBuilding(session, known, { what, built, former, before: report.snapshot, now });
  session.show(now);
  if (!done.ok) session.trouble(done.trouble);
  else sayBuilt(session, { targets, built, tooLarge, standings });
  await session.saveData();
}

function nothingToDo(standings: readonly AnnexStanding[]): ['info' | 'warning', string] {
  const edited = standings.filter(({ state }) => state === 'edited').map(({ id }) => id);
  if (edited.length > 0) return ['warning', appendixSaid.onlyEdited(edited)];
  const missing = standings.filter(({ state, model }) => state === 'missing' && model !== null).map(({ id }) => id);
  if (missing.length > 0) return ['warning', appendixSaid.missing(missing)];
  return ['info', standings.some(({ state }) => state === 'current') ? appendixSaid.upToDate : appendixSaid.noFigures];
}

interface Building {
  readonly what: string;
  readonly built: readonly AppendixId[];
  readonly former: ReadonlyMap<AppendixId, Former>;
  readonly before: DocumentSnapshot;
  readonly now: DocumentSnapshot;
}

/** Keeps what was built, so that it is known again, and the way back. */
function rememberBuilding(session: PaneSession, known: KnownTables, building: Building): void {
  const data = annexData(session);
  const { written } = session.data();
  const before = session.figures().built;
  for (const id of building.built) known.set(id, annexTable(id, data));
  const texts = building.built.map(
    (id) => [appendixTag(id), JSON.stringify(builtTable(annexTable(id, data)))] as const,
  );
  const kept = { ...written, ...builtTotals(written, before, data), ...Object.fromEntries(texts) };
  session.setData({ written: kept });
  session.setFigures({ built: builtCounts(before ?? [], data, building.built) });
  session.remember({
    label: undoLabel(building.what, session.deps.clock.now()),
    before: building.before,
    after: building.now,
    careful: true,
    takeBack: async (standing, pause) => {
      const back = await putBack(session, building, standing, pause);
      if (!back.ok) return back;
      session.setData({ written });
      session.setFigures({ built: before });
      return back;
    },
    forget: () => {
      session.setData({ written });
      session.setFigures({ built: before });
    },
  });
}

/** What stood before goes back to the annexes that stand as they were built. */
async function putBack(
  session: PaneSession,
  { built, former }: Building,
  now: DocumentSnapshot,
  pause: boolean,
): Promise<Result<DocumentSnapshot>> {
  const { annexGuidancePackage, tablePackage } = await import('./packages');
  const content = newReportContent(session.deps.outline, session.standing());
  const standings = annexStandings(annexData(session), session.data().written, now);
  const wanted = standings.flatMap(({ id, state }): readonly AnnexWanted[] => {
    const before = former.get(id) ?? null;
    if (!built.includes(id) || before === null || (state !== 'current' && state !== 'stale')) return [];
    if (before.kind === 'guidance') return [{ id, package: annexGuidancePackage(content, id), isWhole: isUnbuilt }];
    const table = builtTable(before.model);
    const isWhole: AnnexWanted['isWhole'] = ({ paragraphs }) => saysTable(paragraphs, table);
    return [{ id, package: tablePackage(content, id, before.model), isWhole }];
  });
  const lost = built.filter((id) => !wanted.some((one) => one.id === id));
  const back = wanted.length === 0 ? null : await replaceAnnexes(session.deps.gateway, wanted, now, pause);
  if (back?.ok === false) return back;
  if (lost.length > 0 || back === null)
    return failure({ id: 'incomplete', sentence: appendixSaid.notPutBack(lost), retry: false });
  return back;
}

function sayBuilt(
  session: PaneSession,
  {
    targets,
    built,
    tooLarge,
    standings,
  }: {
    readonly targets: readonly AnnexStanding[];
    readonly built: readonly AppendixId[];
    readonly tooLarge: readonly AppendixId[];
    readonly standings: readonly AnnexStanding[];
  },
): void {
  const left = targets.map(({ id }) => id).filter((id) => !built.includes(id) && !tooLarge.includes(id));
  const edited = standings.filter((one) => one.state === 'edited' && !targets.includes(one)).map(({ id }) => id);
  const missing = standings.filter(({ state, model }) => state === 'missing' && model !== null).map(({ id }) => id);
  const lines = [
    ...(built.length > 0 ? [appendixSaid.built(built)] : []),
    ...(tooLarge.length > 0 ? [appendixSaid.tooLarge(tooLarge)] : []),
    ...(left.length > 0 ? [appendixSaid.notBuilt(left)] : []),
    ...(edited.length > 0 ? [appendixSaid.onlyEdited(edited)] : []),
    ...(missing.length > 0 ? [appendixSaid.missing(missing)] : []),
  ];
  session.note(lines.length === 1 && built.length > 0 ? 'success' : 'warning', lines.join(' '));
}
