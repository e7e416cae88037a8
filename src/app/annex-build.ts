/** **Đưa số liệu vào văn bản** and **Lập lại bảng từ số đã nhập**: tables and sentences put into the document, verified, and taken back. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { countSentences } from '../core/appendix/sentences';
import { appendixIds } from '../core/report/control-tag';
import { newReportContent } from '../core/report/report-content';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { annexesToBuild, annexPart, noteStandingTables, type AnnexGround, type KnownTables } from './annex-parts';
import { annexStandings, annexTable, type AnnexStanding } from './annex-standing';
import { appendixBusy, appendixDeeds, appendixQuestions, appendixSaid } from './appendix-words';
import { bodiesToBuild, bodyPart } from './body-parts';
import { bodyTableStandings, type BodyTableStanding } from './body-table';
import { carryOutAll, isTooLarge, type BuildingPart } from './building-part';
import { builtCounts, builtTotals } from './built-counts';
import { waitingSentences } from './count-sentence-views';
import { questions, undoLabel } from './pane-words';
import { consentToPause, stillAsRead, valueOrSay, type PaneSession } from './pane-session';
import type { ReadReport } from './read-report';
import { sentenceParts } from './sentence-parts';
import { failure, type Result } from './trouble';

/** The entered data as the annexes read them. */
export const annexData = (session: PaneSession): AppendixData => ({ ...session.data(), ...session.figures() });

/**
 * A reading in one request. Where Word knows no accepted text, a whole reading asks for the document's XML as well, which
 * takes long with large tables; the changes are those found when the pane last looked.
 */
async function readOnce(session: PaneSession): Promise<ReadReport | null> {
  const reading = await valueOrSay(session, await session.deps.gateway.glance());
  return reading && session.show(reading);
}

/** Everything as it stands. */
interface Standings {
  readonly annexes: readonly AnnexStanding[];
  readonly bodies: readonly BodyTableStanding[];
}

/** The whole action; `only`: the annex, or the item with the small table, that is built anew although she edited it. */
export async function buildAnnexes(
  session: PaneSession,
  known: KnownTables,
  only: string | null = null,
): Promise<void> {
  const what = only === null ? appendixDeeds.build : appendixDeeds.rebuild;
  // Loaded before the reading: from there to the insertion she may write what would be replaced.
  const packages = await import('./packages');
  const report = await readOnce(session);
  if (!report) return;
  if (report.kind !== 'outline') {
    session.note('warning', appendixSaid.noOutline);
    return;
  }
  const before = report.snapshot;
  const data = annexData(session);
  const { written } = session.data();
  const all: Standings = {
    annexes: annexStandings(data, written, before),
    bodies: bodyTableStandings(data, written, before),
  };
  noteStandingTables(known, all.annexes);
  const [annexes, bodies] = [annexesToBuild(all.annexes, only), bodiesToBuild(all.bodies, only)];
  const doubled = [
    ...annexes.flatMap(({ id, state }) => (state === 'doubled' ? [id] : [])),
    ...bodies.flatMap(({ name, state }) => (state === 'doubled' ? [name] : [])),
  ];

  const content = newReportContent(session.deps.outline, session.standing());
  const guidance = (item: string): string => packages.partsPackage(content, [{ item, part: 'body' }]);
  const ground: AnnexGround = { data, built: session.figures().built ?? [], known, content, packages };
  const planned: readonly BuildingPart[] = [
    ...annexes.flatMap((one) => (one.model === null ? [] : [annexPart(ground, one, one.model)])),
    ...bodies.map((one) => bodyPart(one, { table: packages.bodyTablePackage, guidance })),
    ...(only === null ? sentenceParts({ data, items: report.items, written, guidance }, before) : []),
  ];
  if (planned.length === 0) {
    const waiting = waitingSentences(data, report.items, written, before).length;
    session.note(...nothingToDo(all, waiting, countSentences(data).size));
    return;
  }
  if (doubled.length > 0 && (await session.ask(appendixQuestions.removeDoubles(doubled))) === null) return;
  const pause = await consentToPause(session, before, questions.pauseTracking(what));
  if (pause === null) return;
  if ((doubled.length > 0 || pause) && !(await stillAsRead(session, before))) return;
  session.saying(appendixBusy.building);

  const tooLarge = planned.filter(({ place }) => isTooLarge(place(before)));
  const parts = planned.filter((part) => !tooLarge.includes(part));
  const makers = parts.map(({ place }) => place);
  const { result, isDone } = await carryOutAll(session.deps.gateway, makers, before, pause);
  const now = result.ok ? result.value : (await session.read())?.snapshot;
  if (!now) return;
  const built = parts.filter((_, place) => isDone(place, now));
  if (built.length > 0) rememberBuilding(session, known, { what, built, before, now });
  session.show(now);
  if (!result.ok) session.trouble(result.trouble);
  else sayBuilt(session, { built, left: parts.filter((part) => !built.includes(part)), tooLarge, all, only });
  await session.saveData();
}

const annexNames = (annexes: readonly AnnexStanding[], is: (one: AnnexStanding) => boolean): readonly string[] =>
  annexes.filter(is).map(({ id }) => id);
const bodyNames = (bodies: readonly BodyTableStanding[], state: string): readonly string[] =>
  bodies.flatMap((one) => (one.state === state ? [one.name] : []));

function nothingToDo({ annexes, bodies }: Standings, waiting: number, sentences: number): ['info' | 'warning', string] {
  const edited = [...annexNames(annexes, ({ state }) => state === 'edited'), ...bodyNames(bodies, 'edited')];
  if (edited.length > 0) return ['warning', appendixSaid.onlyEdited(edited)];
  const held = bodyNames(bodies, 'held');
  if (held.length > 0) return ['warning', appendixSaid.held(held)];
  const missing = [
    ...annexNames(annexes, ({ state, model }) => state === 'missing' && model !== null),
    ...bodyNames(bodies, 'missing'),
  ];
  if (missing.length > 0) return ['warning', appendixSaid.missing(missing)];
  if (waiting > 0) return ['info', appendixSaid.sentencesWait(waiting)];
  const current = [...annexes, ...bodies].some(({ state }) => state === 'current');
  return ['info', current || sentences > 0 ? appendixSaid.upToDate : appendixSaid.noFigures];
}

interface Building {
  readonly what: string;
  readonly built: readonly BuildingPart[];
  readonly before: DocumentSnapshot;
  readonly now: DocumentSnapshot;
}

/** Keeps what was built, so that it is known again, and the way back. */
function rememberBuilding(session: PaneSession, known: KnownTables, building: Building): void {
  const data = annexData(session);
  const { written } = session.data();
  const before = session.figures().built;
  const annexes = appendixIds.filter((id) => building.built.some((part) => part.kind === 'annex' && part.id === id));
  for (const id of annexes) known.set(id, annexTable(id, data));
  const entries = new Map<string, string | null>(Object.entries(written));
  if (annexes.length > 0) {
    for (const [name, text] of Object.entries(builtTotals(written, before, data))) entries.set(name, text);
    session.setFigures({ built: builtCounts(before ?? [], data, annexes) });
  }
  for (const part of building.built) for (const [name, text] of Object.entries(part.written)) entries.set(name, text);
  session.setData({
    written: Object.fromEntries([...entries].flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]))),
  });
  const forget = (): void => {
    session.setData({ written });
    session.setFigures({ built: before });
  };
  session.remember({
    label: undoLabel(building.what, session.deps.clock.now()),
    before: building.before,
    after: building.now,
    careful: true,
    takeBack: async (standing, pause) => {
      const back = await putBack(session, building, standing, pause);
      if (back.ok) forget();
      return back;
    },
    forget,
  });
}

/** What stood before goes back, where every place stands as it was built; else nothing does, or text and tables would disagree. */
async function putBack(
  session: PaneSession,
  { built }: Building,
  now: DocumentSnapshot,
  pause: boolean,
): Promise<Result<DocumentSnapshot>> {
  const changed = built.filter(({ takeBack }) => takeBack(now) === null).map(({ id }) => id);
  if (changed.length > 0)
    return failure({ id: 'incomplete', sentence: appendixSaid.notTakenBack(changed), retry: false });
  const makers = built.flatMap(({ takeBack }) => {
    const first = takeBack(now);
    return first === null ? [] : [(then: DocumentSnapshot) => takeBack(then) ?? first];
  });
  const { result, isDone } = await carryOutAll(session.deps.gateway, makers, now, pause);
  if (!result.ok) return result;
  const lost = built.filter((_, place) => !isDone(place, result.value)).map(({ id }) => id);
  if (lost.length === 0) return result;
  return failure({ id: 'incomplete', sentence: appendixSaid.notPutBack(lost), retry: false });
}

function sayBuilt(
  session: PaneSession,
  {
    built,
    left,
    tooLarge,
    all: { annexes, bodies },
    only,
  }: {
    readonly built: readonly BuildingPart[];
    readonly left: readonly BuildingPart[];
    readonly tooLarge: readonly BuildingPart[];
    readonly all: Standings;
    readonly only: string | null;
  },
): void {
  const ids = (parts: readonly BuildingPart[]): readonly string[] => parts.map(({ id }) => id);
  const tables = built.filter(({ kind }) => kind !== 'sentence');
  const isGone = ({ written }: BuildingPart): boolean => Object.values(written).every((entry) => entry === null);
  const [gone, standing] = [tables.filter(isGone), tables.filter((part) => !isGone(part))];
  const edited = [
    ...annexNames(annexes, ({ state, id }) => state === 'edited' && id !== only),
    ...bodies.flatMap(({ state, item, name }) => (state === 'edited' && item !== only ? [name] : [])),
  ];
  const missing = annexNames(annexes, ({ state, model }) => state === 'missing' && model !== null);
  const held = bodyNames(bodies, 'held');
  const lines = [
    ...(built.length > 0 ? [appendixSaid.built(ids(standing), built.length - tables.length, ids(gone))] : []),
    ...(tooLarge.length > 0 ? [appendixSaid.tooLarge(ids(tooLarge))] : []),
    ...(left.length > 0 ? [appendixSaid.notBuilt(ids(left))] : []),
    ...(edited.length > 0 ? [appendixSaid.onlyEdited(edited)] : []),
    ...(held.length > 0 ? [appendixSaid.held(held)] : []),
    ...(missing.length > 0 ? [appendixSaid.missing(missing)] : []),
  ];
  session.note(lines.length === 1 && built.length > 0 ? 'success' : 'warning', lines.join(' '));
}
