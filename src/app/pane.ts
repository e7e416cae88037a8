/** The pane's memory and verbs: one store, one thing at a time, everything said in a sentence. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { clusterName, clusterNameError } from '../core/report/cluster-name';
import { newReportData, type ReportData } from '../core/report/report-data';
import { parseYear, yearError, yearInHand } from '../core/report/report-year';
import { firstState } from './first-state';
import { goToItem } from './go-to-item';
import { insertOutlineAction } from './insert-action';
import { lazyAppendixActions } from './lazy-appendix-actions';
import { lazyCheckActions } from './lazy-check-actions';
import { lazyFormActions } from './lazy-form-actions';
import { lazyVerbs } from './lazy-verbs';
import { createNewDocument } from './new-document';
import { createPaneDisplay } from './pane-display';
import type { Notice, PaneActions, PaneState, Question } from './pane-state';
import { busy, said } from './pane-words';
import type { PaneDeps } from './pane-deps';
import type { PaneSession } from './pane-session';
import type { ReadReport } from './read-report';
import { createReportKeeping, type KeepingOutcome } from './report-keeping';
import { undoAction } from './undo-action';
import type { UndoEntry } from './undo';
import { createWorkLine } from './work-line';

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
/** Milliseconds after which a quiet write is said to be going on. */
const SAID_AFTER = 700;

/** Makes the store and the actions of one pane. */
export function createPane(deps: PaneDeps): PaneController {
  const today = deps.clock.now();
  const year = yearInHand({ year: today.getFullYear(), month: today.getMonth() + 1 });
  const store = createStore<PaneState>(() => firstState(newReportData(deps.outline, year)));
  const set = (change: Partial<PaneState>): void => store.setState(change);

  let undo: UndoEntry | null = null;
  let answer: ((given: { readonly id: string; readonly typed: string } | null) => void) | null = null;
  let again: (() => Promise<void>) | null = null;
  /** Loud actions that run or wait for their turn: a second press meanwhile does nothing. */
  let loud = 0;
  const line = createWorkLine();
  const keeping = createReportKeeping(deps, year, () => display.showData());
  const display = createPaneDisplay(deps, store, () => keeping);

  const note = (kind: Notice['kind'], text: string): void => set({ notice: { kind, text, retry: false } });

  const told = ({ done, sentences }: KeepingOutcome): boolean => {
    if (sentences.length > 0) set({ notice: { kind: 'warning', text: sentences.join(' '), retry: !done } });
    if (!done) again = () => session.whenFree(busy.changing, saveOnly);
    return done;
  };

  const ask = (question: Question): Promise<{ readonly id: string; readonly typed: string } | null> =>
    new Promise((resolve) => {
      const saying = store.getState().busy;
      answer = (given) => {
        answer = null;
        set({ question: null, busy: saying });
        resolve(given);
      };
      set({ question, busy: null });
    });

  const guarded = async (task: () => Promise<void>): Promise<void> => {
    try {
      await task();
    } catch {
      // E.g. a file of the pane that is loaded later cannot be reached: what stands is shown, and she is told.
      await session.read();
      session.trouble({ id: 'unknown', sentence: said.stopped, retry: true });
    } finally {
      set({ busy: null });
    }
  };

  const session: PaneSession = {
    deps,
    state: () => store.getState(),
    data: keeping.data,
    setData: keeping.setData,
    agreed: keeping.agreed,
    agree: keeping.agree,
    standing: () => {
      const agreed = keeping.agreed();
      const last = display.last();
      return { ...agreed, year: last?.year ?? agreed.year, cluster: last?.cluster ?? agreed.cluster };
    },
    figures: keeping.figures,
    setFigures: keeping.setFigures,
    setAppendix: (change) => set({ appendix: { ...store.getState().appendix, ...change } }),
    checks: keeping.checks,
    setChecks: keeping.setChecks,
    setCheck: (change) => set({ check: { ...store.getState().check, ...change } }),
    settleConflict: keeping.settleConflict,
    forgetConflicts: keeping.forgetConflicts,
    setForm: (change) => set({ form: { ...store.getState().form, ...change } }),
    lastReading: display.last,
    onShown: display.onShown,
    onChange: (callback) => store.subscribe(callback),
    read: async () => {
      const reading = await deps.gateway.read();
      if (reading.ok) return display.show(reading.value);
      session.trouble(reading.trouble);
      return null;
    },
    show: display.show,
    work: async (sentence, task) => {
      if (loud === 0) await session.whenFree(sentence, task);
    },
    whenFree: async (sentence, task) => {
      loud += 1;
      await line.run('loud', () => {
        again = () => session.work(sentence, task);
        set({ busy: sentence, notice: null });
        return guarded(task).finally(() => {
          loud -= 1;
        });
      });
    },
    quietly: (task) =>
      line.run('quiet', () => {
        again = () => session.quietly(task);
        const saying = setTimeout(() => set({ busy: busy.changing }), SAID_AFTER);
        return guarded(task).finally(() => clearTimeout(saying));
      }),
    saying: (sentence) => set({ busy: sentence }),
    ask: async (question) => (await ask(question))?.id ?? null,
    askText: ask,
    note,
    trouble: (trouble) =>
      set({ notice: { kind: 'error', text: trouble.sentence, retry: trouble.retry && again !== null } }),
    remember: (entry) => {
      undo = entry;
      set({ undo: entry?.label ?? null });
    },
    undoEntry: () => undo,
    saveData: async () => told(await keeping.save(display.last())),
  };

  async function saveOnly(): Promise<void> {
    if (await session.saveData()) note('success', said.savedAtLast);
  }

  const loadForm = async () => {
    const parts = await import('./form-parts');
    display.compareWith(parts.formView, parts.agreedAsItStands);
    return parts;
  };

  /** What the part says, and whether somebody else wrote it since; what could not be written is written now. */
  const openData = async (report: ReadReport): Promise<void> => {
    const { done, sentences } = await keeping.load(report);
    if (sentences.length > 0) note('warning', sentences.join(' '));
    if (done && keeping.unsaved()) await session.saveData();
  };

  const verifyNewDocument = async (): Promise<void> => {
    if (keeping.data().verified || store.getState().document !== 'outline') return;
    const gone = store.getState().items.filter((item) => item.state === 'missing');
    if (gone.length > 0) {
      note('warning', said.insertedIncomplete(gone.map((item) => item.text)));
      return;
    }
    note('success', said.newDocumentWhole);
    keeping.setData({ verified: true });
    await session.saveData();
  };

  let saving: ReturnType<typeof setTimeout> | undefined;
  /** What was typed is in the document soon after the last key, so that it survives the pane. */
  const saveSoon = (change: Partial<ReportData>): void => {
    keeping.setData(change);
    clearTimeout(saving);
    const save = async (): Promise<void> => {
      await session.saveData();
    };
    saving = setTimeout(() => void session.quietly(save), SAVE_DELAY);
  };

  const existing = lazyVerbs(
    async () => (await import('./existing-actions')).createExistingVerbs(session, (view) => set({ existing: view })),
    () => note('error', said.stopped),
  );

  const actions: PaneActions = {
    setCluster: (text) => {
      const clusterError = clusterNameError(text);
      set({ clusterError });
      if (clusterError === '') saveSoon({ cluster: clusterName(text) });
      else set({ cluster: text });
    },
    setYear: (text) => {
      const typed = parseYear(text);
      set({ yearError: yearError(text) });
      if (typed !== null) saveSoon({ year: typed });
    },
    setWording: (wording) => saveSoon({ wording }),
    insertOutline: () => session.work(busy.reading, () => insertOutlineAction(session)),
    createDocument: () => session.work(busy.creating, () => createNewDocument(session)),
    insertMissing: () =>
      session.work(busy.reading, async () => {
        await (await import('./missing-action')).insertMissingItems(session);
      }),
    goTo: (item) => session.work(busy.reading, () => goToItem(session, item)),
    act: (action, item) =>
      session.work(busy.changing, async () => (await import('./item-actions')).itemAction(session, action, item)),
    unlockAll: () => session.work(busy.changing, async () => (await import('./item-actions')).unlockAll(session)),
    undo: () => session.work(busy.undoing, () => undoAction(session)),
    retry: async () => {
      await again?.();
    },
    answer: (id, typed = '') => answer?.(id === null ? null : { id, typed }),
    refresh: () =>
      session.work(busy.reading, async () => {
        const report = await session.read();
        if (!report) return;
        note('info', said.readAgain);
        await openData(report);
      }),
    form: lazyFormActions(async () => (await loadForm()).createFormActions(session), {
      say: () => note('error', said.stopped),
      keep: (field, typed) => {
        const { drafts } = store.getState().form;
        session.setForm({ drafts: { ...drafts, [field]: { typed, sentence: said.stopped } } });
      },
    }),
    appendix: lazyAppendixActions(
      async () => (await import('./appendix-actions')).createAppendixActions(session),
      () => note('error', said.stopped),
    ),
    check: lazyCheckActions(
      async () => (await import('./check-actions')).createCheckActions(session),
      () => note('error', said.stopped),
    ),
    existing: (verb) => existing((carryOut) => carryOut(verb)),
  };

  return {
    store,
    actions,
    lookAgain: async () => {
      // An action reads for itself.
      if (loud > 0) return;
      await line.run('quiet', async () => {
        const reading = await deps.gateway.read();
        if (reading.ok) await openData(display.show(reading.value));
      });
    },
    start: () =>
      session.work(busy.reading, async () => {
        const report = await session.read();
        if (!report) return;
        await openData(report);
        await loadForm();
        display.show(report.snapshot);
        await verifyNewDocument();
      }),
  };
}
