/** The pane before anything was read. */
import { emptyAppendix } from '../core/appendix/appendix-entries';
import type { ReportData } from '../core/report/report-data';
import { emptyAppendixState } from './appendix-state';
import { emptyCheckState } from './check-state';
import type { PaneState } from './pane-state';

/** An idle pane over a document not read yet. */
export const firstState = (data: ReportData): PaneState => ({
  document: 'unread',
  items: [],
  written: 0,
  total: 27,
  missing: 0,
  cluster: '',
  year: data.year,
  wording: data.wording,
  clusterError: '',
  yearError: '',
  busy: null,
  notice: null,
  undo: null,
  question: null,
  form: { data, drafts: {}, notes: {}, pending: [], pendingNotes: [], differences: [], conflicts: [] },
  appendix: emptyAppendixState({ ...data, ...emptyAppendix }),
  check: emptyCheckState,
  existing: null,
  dropped: [],
});
