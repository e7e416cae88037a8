/** States of the pane for tests: whatever a test does not name is as in a fresh pane over a blank document. */
import type { PaneActions, PaneState } from '../../src/app/pane-state';
import { emptyAppendixState, type AppendixState } from '../../src/app/appendix-state';
import { emptyCheckState } from '../../src/app/check-state';
import type { FormState } from '../../src/app/form-state';
import { emptyAppendix } from '../../src/core/appendix/appendix-entries';
import { mau02 } from '../../src/core/outline/mau-02';
import { newReportData } from '../../src/core/report/report-data';
import { pane2026 } from './pane-items';

/** Tab Thông tin of a fresh pane for the report of 2026. */
export const formState = (over: Partial<FormState> = {}): FormState => ({
  data: newReportData(mau02, 2026),
  drafts: {},
  notes: {},
  pending: [],
  pendingNotes: [],
  differences: [],
  conflicts: [],
  ...over,
});

/** Tab Phụ lục of a fresh pane for the report of 2026. */
export const appendixState = (over: Partial<AppendixState> = {}): AppendixState => ({
  ...emptyAppendixState({ ...newReportData(mau02, 2026), ...emptyAppendix }),
  ...over,
});

/** A pane over a blank document, idle, for the report of 2026. */
export const paneState = (over: Partial<PaneState> = {}): PaneState => ({
  document: 'blank',
  items: [],
  written: 0,
  total: 27,
  missing: 0,
  cluster: '',
  year: 2026,
  wording: 'form',
  clusterError: '',
  yearError: '',
  busy: null,
  notice: null,
  undo: null,
  question: null,
  form: formState(),
  appendix: appendixState(),
  check: emptyCheckState,
  existing: null,
  dropped: [],
  ...over,
});

/** A pane over a report that is being written: one item of the form missing, seven bodies written. */
export const outlineState = (over: Partial<PaneState> = {}): PaneState =>
  paneState({ document: 'outline', items: pane2026, written: 7, missing: 1, cluster: 'các sở, ban, ngành', ...over });

/** Every action of the pane with what it was called with, in order, as `name(arguments)`. */
export interface RecordedActions extends PaneActions {
  readonly calls: readonly string[];
}

/** Actions that do nothing but remember. */
export function recordedActions(): RecordedActions {
  const calls: string[] = [];
  const note = (name: string, ...args: readonly unknown[]): void => {
    calls.push(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  };
  return {
    calls,
    setCluster: (text) => note('setCluster', text),
    setYear: (text) => note('setYear', text),
    setWording: (wording) => note('setWording', wording),
    insertOutline: async () => note('insertOutline'),
    createDocument: async () => note('createDocument'),
    insertMissing: async () => note('insertMissing'),
    goTo: async (item) => note('goTo', item),
    act: async (action, item) => note('act', action, item),
    unlockAll: async () => note('unlockAll'),
    undo: async () => note('undo'),
    retry: async () => note('retry'),
    answer: (id, ...typed) => note('answer', id, ...typed),
    refresh: async () => note('refresh'),
    existing: async (verb) => note('existing', verb),
    form: {
      enterField: async (field, typed) => note('enterField', field, typed),
      choose: async (choice) => note('choose', choice),
      setUnits: async (units) => note('setUnits', units),
      removeUnit: async (id) => note('removeUnit', id),
      pasteUnits: async (text) => note('pasteUnits', text),
      setMovements: async (movements) => note('setMovements', movements),
      switchExtra: async (id, on) => note('switchExtra', id, on),
      applyPending: async (ids) => note('applyPending', ids),
      revertPending: async () => note('revertPending'),
      settleDifference: async (key, side) => note('settleDifference', key, side),
      settleConflict: async (id, side) => note('settleConflict', id, side),
      createNextYear: async () => note('createNextYear'),
    },
    check: {
      look: async () => note('lookAtChecks'),
      run: async () => note('run'),
      stop: () => note('stop'),
      setPurpose: async (purpose) => note('setPurpose', purpose),
      chooseRule: async (id, severity) => note('chooseRule', id, severity),
      setFlagQuota: async (quota) => note('setFlagQuota', quota),
      goTo: async (key) => note('goToFinding', key),
      fix: async (key) => note('fix', key),
      fixAll: async () => note('fixAll'),
      ignore: async (key, reason) => note('ignore', key, reason),
      takeUp: async (key) => note('takeUp', key),
      settleHeading: async (key, side) => note('settleHeading', key, side),
      makeSheet: async (who) => note('makeSheet', who),
      makeCopy: async () => note('makeCopy'),
    },
    appendix: {
      look: async () => note('look'),
      enterCells: async (cells, ...what) => note('enterCells', cells, ...what),
      openBigGrid: async (table) => {
        note('openBigGrid', table);
        return 'Word này không mở được cửa sổ riêng, nên bảng lớn mở ngay trong khung.';
      },
      closeBigGrid: async () => note('closeBigGrid'),
      setDocuments: async (documents) => note('setDocuments', documents),
      pasteDocuments: async (text) => note('pasteDocuments', text),
      setLayout: async (layout) => note('setLayout', layout),
      setColumns: async (columns) => note('setColumns', columns),
      setFigures: async (figures) => note('setFigures', figures),
      build: async () => note('build'),
      rebuild: async (annex) => note('rebuild', annex),
      rebuildBody: async (item) => note('rebuildBody', item),
      writeSentences: async (items) => note('writeSentences', items),
      goToStale: async (key) => note('goToStale', key),
      mendStale: async (key) => note('mendStale', key),
      readFiles: async (files) => note('readFiles', files),
      matchUnit: async (key, unit) => note('matchUnit', key, unit),
      chooseImported: async (key, place) => note('chooseImported', key, place),
      takeImport: async () => note('takeImport'),
      dropImport: () => note('dropImport'),
      downloadTemplate: async () => note('downloadTemplate'),
      copyTemplate: async () => {
        note('copyTemplate');
        return '';
      },
    },
  };
}
