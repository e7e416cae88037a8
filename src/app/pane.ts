/** The pane's memory and verbs: one store, one thing at a time, everything said in a sentence. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { agreedInDocument } from '../core/report/agreed-lines';
import { clusterName, clusterNameError } from '../core/report/cluster-name';
import { newReportData, type ReportData } from '../core/report/report-data';
import { parseYear, yearError, yearInHand } from '../core/report/report-year';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { firstState } from './first-state';
import type { FormActions } from './form-state';
import type { formView } from './form-view';
import { goToItem } from './go-to-item';
import { insertOutlineAction } from './insert-action';
import { itemAction, unlockAll } from './item-actions';
import { insertMissingItems } from './missing-action';
import { createNewDocument } from './new-document';
import { lazyAppendixActions } from './lazy-appendix-actions';
import { lazyFormActions } from './lazy-form-actions';
import type { Notice, PaneActions, PaneState, Question } from './pane-state';
import { busy, said } from './pane-words';
import type { PaneDeps } from './pane-deps';
import type { PaneSession } from './pane-session';
import { readReport, type ReadReport } from './read-report';
import { createReportKeeping, type KeepingOutcome } from './report-keeping';
import { documentView, droppedView } from './show-document';
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

  let last: ReadReport | null = null;
  let undo: UndoEntry | null = null;
  let answer: ((given: { readonly id: string; readonly typed: string } | null) => void) | null = null;
  let again: (() => Promise<void>) | null = null;
  const line = createWorkLine();

  const keeping = createReportKeeping(deps, year, () => showData());
  /** What of the document does not follow the data; nothing is said of it before its code is loaded. */
  let viewOf: typeof formView | null = null;
  const loadForm = async () => {
    const parts = await import('./form-parts');
    viewOf = parts.formView;
    return parts;
  };
  let loaded: FormActions | null = null;
  const formActions = async (): Promise<FormActions> => {
    loaded ??= (await loadForm()).createFormActions(session);
    return loaded;
  };
  /** What the pane shows of the data, and of the document beside them. */
  const showData = (): void => {
    const data = keeping.data();
    const conflicts = keeping.conflicts();
    const standing = last?.kind === 'outline' ? last.snapshot : null;
    const view = viewOf?.(deps.outline, data, keeping.agreed(), standing) ?? firstState(data).form;
    // A place both sides changed is asked about once.
    const differences = view.differences.filter(
      ({ entered, inDocument }) => !conflicts.some(({ mine, theirs }) => mine === entered && theirs === inDocument),
    );
    set({
      year: data.year,
      wording: data.wording,
      ...(store.getState().clusterError === '' && { cluster: data.cluster }),
      dropped: droppedView(deps.outline, data),
      form: {
        ...store.getState().form,
        data,
        conflicts,
        differences,
        pending: view.pending,
        pendingNotes: view.pendingNotes,
      },
      appendix: { ...store.getState().appendix, data: { ...data, ...keeping.figures() } },
    });
  };

  const note = (kind: Notice['kind'], text: string): void => set({ notice: { kind, text, retry: false } });

  const show = (snapshot: DocumentSnapshot): ReadReport => {
    last = readReport(deps.outline, keeping.agreed(), snapshot);
    const { kind } = last;
    // As long as there is no outline, nothing in the document has to follow the data.
    keeping.agree(kind === 'outline' ? agreedInDocument(deps.outline, keeping.agreed(), snapshot) : keeping.data());
    showData();
    const { pending, pendingNotes } = store.getState().form;
    // E.g. Word carried a change out and answered with a fault: nothing is left to be done.
    if (viewOf && kind === 'outline' && pending.length + pendingNotes.length === 0) keeping.agree(keeping.data());
    set(documentView(last, keeping.agreed()));
    return last;
  };

  const kept = ({ done, sentences }: KeepingOutcome): boolean => {
    if (sentences.length > 0) note('warning', sentences.join(' '));
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
      return { ...agreed, year: last?.year ?? agreed.year, cluster: last?.cluster ?? agreed.cluster };
    },
    figures: keeping.figures,
    setFigures: keeping.setFigures,
    setAppendix: (change) => set({ appendix: { ...store.getState().appendix, ...change } }),
    settleConflict: keeping.settleConflict,
    setForm: (change) => set({ form: { ...store.getState().form, ...change } }),
    lastReading: () => last,
    read: async () => {
      const reading = await deps.gateway.read();
      if (reading.ok) return show(reading.value);
      session.trouble(reading.trouble);
      return null;
    },
    show,
    work: async (sentence, task) => {
      if (line.now() !== 'loud') await session.whenFree(sentence, task);
    },
    whenFree: (sentence, task) =>
      line.run('loud', () => {
        set({ busy: sentence, notice: null });
        return guarded(task);
      }),
    quietly: (task) =>
      line.run('quiet', () => {
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
    saveData: async () => kept(await keeping.save(last)),
  };

  const doing = (sentence: string, task: () => Promise<void>): Promise<void> => {
    if (line.now() !== 'loud') again = () => session.work(sentence, task);
    return session.work(sentence, task);
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

  const saveOnly = async (): Promise<void> => {
    await session.saveData();
  };
  let saving: ReturnType<typeof setTimeout> | undefined;
  /** What was typed is in the document soon after the last key, so that it survives the pane. */
  const saveSoon = (change: Partial<ReportData>): void => {
    keeping.setData(change);
    clearTimeout(saving);
    saving = setTimeout(() => void session.quietly(saveOnly), SAVE_DELAY);
  };

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
    insertOutline: () => doing(busy.reading, () => insertOutlineAction(session)),
    createDocument: () => doing(busy.creating, () => createNewDocument(session)),
    insertMissing: () =>
      doing(busy.reading, async () => {
        await insertMissingItems(session);
      }),
    goTo: (item) => doing(busy.reading, () => goToItem(session, item)),
    act: (action, item) => doing(busy.changing, () => itemAction(session, action, item)),
    unlockAll: () => doing(busy.changing, () => unlockAll(session)),
    undo: () => doing(busy.undoing, () => undoAction(session)),
    retry: async () => {
      await again?.();
    },
    answer: (id, typed = '') => answer?.(id === null ? null : { id, typed }),
    refresh: () =>
      doing(busy.reading, async () => {
        if (await session.read()) note('info', said.readAgain);
      }),
    form: lazyFormActions(formActions),
    appendix: lazyAppendixActions(async () => (await import('./appendix-actions')).createAppendixActions(session)),
  };

  return {
    store,
    actions,
    lookAgain: async () => {
      // An action reads for itself.
      if (line.now() === 'loud') return;
      await line.run('quiet', async () => {
        const reading = await deps.gateway.read();
        if (reading.ok) show(reading.value);
      });
    },
    start: () =>
      session.work(busy.reading, async () => {
        const report = await session.read();
        if (!report) return;
        kept(await keeping.load(report));
        await loadForm();
        show(report.snapshot);
        await verifyNewDocument();
      }),
  };
}
