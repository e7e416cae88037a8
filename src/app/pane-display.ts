/** What the pane shows of the data and of the document: both are put into the store here, and nowhere else. */
import type { StoreApi } from 'zustand/vanilla';
import { outlineItems } from '../core/outline/outline-items';
import { agreedInDocument } from '../core/report/agreed-lines';
import { dataNames } from '../core/report/data-names';
import type { MergeConflict } from '../core/report/merge-report-data';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { firstState } from './first-state';
import type { agreedAsItStands, formView } from './form-view';
import type { PaneDeps } from './pane-deps';
import type { PaneState } from './pane-state';
import { readReport, type ReadReport } from './read-report';
import type { ReportKeeping } from './report-keeping';
import { documentView, droppedView } from './show-document';

/** Earlier states of the document that Word's own undo may bring back. */
const MOST_FORMER = 6;

/** Shows readings and data. */
export interface PaneDisplay {
  readonly last: () => ReadReport | null;
  readonly show: (snapshot: DocumentSnapshot) => ReadReport;
  readonly showData: () => void;
  /** From here on the pane also says what of the document does not follow the data. */
  readonly compareWith: (view: typeof formView, asItStands: typeof agreedAsItStands) => void;
  /** Calls back after every reading that is shown; returns the way to stop. */
  readonly onShown: (callback: (report: ReadReport) => void) => () => void;
}

/** Over the store and the kept data of one pane. */
export function createPaneDisplay(
  { outline }: PaneDeps,
  store: StoreApi<PaneState>,
  keeping: () => ReportKeeping,
): PaneDisplay {
  let last: ReadReport | null = null;
  let viewOf: typeof formView | null = null;
  let asItStands: typeof agreedAsItStands | null = null;
  let former: readonly ReportData[] = [];
  const listeners = new Set<(report: ReadReport) => void>();

  const showData = (): void => {
    const data = keeping().data();
    const { form, appendix, clusterError } = store.getState();
    const conflicts = keeping().conflicts().map(named);
    const standing = last?.kind === 'outline' ? last.snapshot : null;
    const view = viewOf?.(outline, data, keeping().agreed(), standing) ?? firstState(data).form;
    store.setState({
      year: data.year,
      wording: data.wording,
      ...(clusterError === '' && { cluster: data.cluster }),
      dropped: droppedView(outline, data),
      form: {
        ...form,
        data,
        conflicts,
        // A place both sides changed is asked about once.
        differences: view.differences.filter(
          ({ entered, inDocument }) => !conflicts.some(({ mine, theirs }) => mine === entered && theirs === inDocument),
        ),
        pending: view.pending,
        pendingNotes: view.pendingNotes,
      },
      appendix: { ...appendix, data: { ...data, ...keeping().figures() } },
    });
  };

  /** A renamed heading is known by its words, not by its id. */
  function named(conflict: MergeConflict): MergeConflict {
    if (conflict.field !== 'renamed') return conflict;
    const id = conflict.id.replace(/^renamed\//u, '');
    const item = outlineItems(outline, { ...keeping().data(), dropped: [] }).find((one) => one.id === id);
    return item ? { ...conflict, name: `${dataNames.renamed}: ${item.name}` } : conflict;
  }

  /** With what the document is in line, as far as it says so itself. */
  const agreedNow = (snapshot: DocumentSnapshot): ReportData => {
    const agreed = agreedInDocument(outline, keeping().agreed(), snapshot);
    const stands = asItStands?.(outline, agreed, former, snapshot) ?? agreed;
    former = [stands, ...former.filter((one) => one !== stands)].slice(0, MOST_FORMER);
    return stands;
  };

  return {
    last: () => last,
    showData,
    show: (snapshot) => {
      last = readReport(outline, keeping().agreed(), snapshot);
      const outlined = last.kind === 'outline';
      // As long as there is no outline, nothing in the document has to follow the data.
      keeping().agree(outlined ? agreedNow(snapshot) : keeping().data());
      showData();
      const { pending, pendingNotes } = store.getState().form;
      // E.g. Word carried a change out and answered with a fault: nothing is left to be done.
      if (viewOf && outlined && pending.length + pendingNotes.length === 0) keeping().agree(keeping().data());
      store.setState(documentView(last, keeping().agreed()));
      for (const listener of listeners) listener(last);
      return last;
    },
    compareWith: (view, standing) => {
      viewOf = view;
      asItStands = standing;
    },
    onShown: (callback) => {
      listeners.add(callback);
      return () => void listeners.delete(callback);
    },
  };
}
