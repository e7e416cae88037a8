/** The pane's memory and verbs: one store, one thing at a time, everything said in a sentence. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { outlineItems } from '../core/outline/outline-items';
import { clusterName, clusterNameError } from '../core/report/cluster-name';
import {
  newReportData,
  partError,
  readDataPart,
  writeDataPart,
  type DataReading,
  type ReportData,
} from '../core/report/report-data';
import { parseYear, yearError, yearInHand } from '../core/report/report-year';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { insertOutlineAction } from './insert-action';
import { itemAction, unlockAll } from './item-actions';
import { itemViews } from './item-views';
import { insertMissingItems } from './missing-action';
import { createNewDocument } from './new-document';
import type { Notice, PaneActions, PaneState, Question } from './pane-state';
import { busy, said } from './pane-words';
import type { PaneDeps, PaneSession } from './pane-session';
import { readReport, type ReadReport } from './read-report';
import { undoAction } from './undo-action';
import type { UndoEntry } from './undo';

/** One pane: its state, its verbs, its first reading. */
export interface PaneController {
  readonly store: StoreApi<PaneState>;
  readonly actions: PaneActions;
  /** Reads the document in the background, saying nothing: when she comes back to the pane, or stops writing. */
  readonly lookAgain: () => Promise<void>;
  /** First reading; call once, after the host is ready. */
  readonly start: () => Promise<void>;
}

/** Milliseconds after the last key; at most 2 s. */
const SAVE_DELAY = 800;

const first: PaneState = {
  document: 'unread',
  items: [],
  written: 0,
  total: 27,
  missing: 0,
  cluster: '',
  year: 2000,
  wording: 'form',
  clusterError: '',
  yearError: '',
  busy: null,
  notice: null,
  undo: null,
  question: null,
  dropped: [],
};

/** Makes the store and the actions of one pane. */
export function createPane(deps: PaneDeps): PaneController {
  const today = deps.clock.now();
  const year = yearInHand({ year: today.getFullYear(), month: today.getMonth() + 1 });
  const store = createStore<PaneState>(() => ({ ...first, year }));
  const set = (change: Partial<PaneState>): void => store.setState(change);

  let data: ReportData = newReportData(deps.outline, year);
  let kept: DataReading['unknown'] = [];
  /** The data part was read; until then nothing is written, or a fault at the opening would cost her what it holds. */
  let partRead = false;
  /** What was chosen before the part could be read: it counts more than what the part says. */
  let chosen: Partial<ReportData> = {};
  let undo: UndoEntry | null = null;
  let answer: ((id: string | null) => void) | null = null;
  let again: (() => Promise<void>) | null = null;
  let working = false;

  const note = (kind: Notice['kind'], text: string): void => set({ notice: { kind, text, retry: false } });

  const setData = (change: Partial<ReportData>): void => {
    data = { ...data, ...change };
    if (!partRead) chosen = { ...chosen, ...change };
    const whole = outlineItems(deps.outline, { ...data, dropped: [] });
    set({
      year: data.year,
      wording: data.wording,
      dropped: data.dropped.map((id) => ({ id, text: whole.find((item) => item.id === id)?.text ?? id })),
    });
  };

  const show = (snapshot: DocumentSnapshot): ReadReport => {
    const report = readReport(deps.outline, data, snapshot);
    if (report.year !== null && report.year !== data.year) setData({ year: report.year });
    if (report.kind === 'outline' && report.cluster !== null && report.cluster !== data.cluster) {
      setData({ cluster: report.cluster });
      set({ cluster: report.cluster, clusterError: '' });
    }
    const items = itemViews(report.items, report.statuses, report.appendices);
    const bodies = report.items.filter((item) => item.help !== null);
    set({
      document: report.kind,
      items,
      written: report.statuses.filter((status) => status.bodyWritten).length,
      total: bodies.length,
      missing:
        report.statuses.filter((status) => status.lacks !== 'nothing').length +
        report.appendices.filter((appendix) => appendix.state === 'missing').length,
    });
    return report;
  };

  const session: PaneSession = {
    deps,
    state: () => store.getState(),
    data: () => data,
    setData,
    read: async () => {
      const reading = await deps.gateway.read();
      if (reading.ok) return show(reading.value);
      session.trouble(reading.trouble);
      return null;
    },
    show,
    work: async (sentence, task) => {
      if (working) return;
      working = true;
      set({ busy: sentence, notice: null });
      try {
        await task();
      } catch {
        // E.g. a file of the pane that is loaded later cannot be reached: what stands is shown, and she is told.
        await session.read();
        session.trouble({ id: 'unknown', sentence: said.stopped, retry: true });
      } finally {
        working = false;
        set({ busy: null });
      }
    },
    saying: (sentence) => set({ busy: sentence }),
    ask: (question: Question) =>
      new Promise((resolve) => {
        const saying = store.getState().busy;
        answer = (id) => {
          answer = null;
          set({ question: null, busy: saying });
          resolve(id);
        };
        set({ question, busy: null });
      }),
    note,
    trouble: (trouble) =>
      set({ notice: { kind: 'error', text: trouble.sentence, retry: trouble.retry && again !== null } }),
    remember: (entry) => {
      undo = entry;
      set({ undo: entry?.label ?? null });
    },
    undoEntry: () => undo,
    saveData: async () => {
      if (!(await readData())) return;
      const part = writeDataPart(data, kept);
      const tooLarge = partError(part);
      if (tooLarge !== '') {
        note('warning', tooLarge);
        return;
      }
      const written = await deps.dataPart.write(part);
      if (!written.ok) note('warning', written.trouble.sentence);
    },
  };

  const doing = (sentence: string, task: () => Promise<void>): Promise<void> => {
    if (!working) again = () => session.work(sentence, task);
    return session.work(sentence, task);
  };

  /** Reads the data part unless it was read; false when it cannot be, which has then been said. */
  const readData = async (): Promise<boolean> => {
    if (partRead) return true;
    const read = await deps.dataPart.readAll();
    if (!read.ok) {
      note('warning', said.dataUnread);
      return false;
    }
    const readings = read.value.map((xml) => readDataPart(xml));
    const last = readings.at(-1);
    const standing = readings.reduce<Partial<ReportData>>((all, reading) => ({ ...all, ...reading.data }), {});
    kept = last?.unknown ?? [];
    partRead = true;
    setData({ ...standing, ...chosen });
    if (standing.cluster !== undefined && chosen.cluster === undefined) set({ cluster: standing.cluster });
    if (last && last.damaged.length > 0) {
      deps.dataPart.keepRead();
      note('warning', said.dataNotRead);
    }
    return true;
  };

  const verifyNewDocument = async (): Promise<void> => {
    if (data.verified || store.getState().document !== 'outline') return;
    const gone = store.getState().items.filter((item) => item.state === 'missing');
    if (gone.length > 0) {
      note('warning', said.insertedIncomplete(gone.map((item) => item.text)));
      return;
    }
    note('success', said.newDocumentWhole);
    setData({ verified: true });
    await session.saveData();
  };

  let saving: ReturnType<typeof setTimeout> | undefined;
  /** What was typed is in the document soon after the last key, so that it survives the pane. */
  const saveSoon = (): void => {
    clearTimeout(saving);
    saving = setTimeout(() => void session.saveData(), SAVE_DELAY);
  };

  const actions: PaneActions = {
    setCluster: (text) => {
      const clusterError = clusterNameError(text);
      if (clusterError === '') setData({ cluster: clusterName(text) });
      set({ cluster: clusterError === '' ? data.cluster : text, clusterError });
      saveSoon();
    },
    setYear: (text) => {
      const typed = parseYear(text);
      if (typed !== null) setData({ year: typed });
      set({ yearError: yearError(text) });
      saveSoon();
    },
    setWording: (wording) => {
      setData({ wording });
      saveSoon();
    },
    insertOutline: () => doing(busy.reading, () => insertOutlineAction(session)),
    createDocument: () => doing(busy.creating, () => createNewDocument(session)),
    insertMissing: () =>
      doing(busy.reading, async () => {
        await insertMissingItems(session);
      }),
    goTo: (item) => doing(busy.reading, () => goTo(session, item)),
    act: (action, item) => doing(busy.changing, () => itemAction(session, action, item)),
    unlockAll: () => doing(busy.changing, () => unlockAll(session)),
    undo: () => doing(busy.undoing, () => undoAction(session)),
    retry: async () => {
      await again?.();
    },
    answer: (id) => answer?.(id),
    refresh: () =>
      doing(busy.reading, async () => {
        if (await session.read()) note('info', said.readAgain);
      }),
  };

  return {
    store,
    actions,
    lookAgain: async () => {
      if (store.getState().busy !== null) return;
      const reading = await deps.gateway.read();
      // An action may have begun meanwhile; it reads for itself.
      if (reading.ok && store.getState().busy === null) show(reading.value);
    },
    start: () =>
      session.work(busy.reading, async () => {
        await readData();
        if (await session.read()) await verifyNewDocument();
      }),
  };
}

/** Takes the caret to an item: into its body where it has one. Reads again when the place is gone. */
async function goTo(session: PaneSession, id: string): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const status = report.statuses.find((candidate) => candidate.id === id);
  const appendix = report.appendices.find((candidate) => `PL.${candidate.id}` === id);
  const control = status?.body ?? status?.heading ?? appendix?.control ?? null;
  const words = status?.words ?? null;
  if (!control && !words) {
    session.note('info', said.noPlace);
    return;
  }
  const gone = await session.deps.gateway.goTo(
    control ? { control: control.id } : { paragraph: words?.index ?? 0, text: words?.text ?? '' },
  );
  if (gone.ok) session.note('info', said.goneTo);
  else session.trouble(gone.trouble);
}
