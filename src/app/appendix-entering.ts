/** What is entered on tab Phụ lục: accepted at once, kept in the data part soon after the last key, taken back by one press. */
import { withCells, type ChangedCount } from '../core/appendix/count-book';
import { countTrouble, enterCount, enterNote, keptValue } from '../core/appendix/enter-count';
import { allColumns } from '../core/appendix/columns';
import { WHOLE_CLUSTER } from '../core/appendix/counts';
import { pasteDocuments } from '../core/appendix/document-paste';
import { sameValue } from '../core/report/same-value';
import type { AppendixActions, TypedCell } from './appendix-state';
import { appendixDeeds, appendixSaid } from './appendix-words';
import { mergeFigures, type KeptFigures } from './kept-figures';
import type { Notice } from './pane-state';
import { clockTime, said, undoLabel } from './pane-words';
import type { PaneSession } from './pane-session';
import { success } from './trouble';

/** The verbs by which figures are entered. */
export type EnteringActions = Pick<
  AppendixActions,
  'enterCells' | 'setDocuments' | 'pasteDocuments' | 'setLayout' | 'setColumns' | 'setFigures'
>;

/** Changes figures at once and says so in the status line; returns when the tab shows what follows from it. */
export type ChangeFigures = (what: string, change: Partial<KeptFigures>, sentence?: string) => Promise<void>;

/** Milliseconds after the last key. */
const SAVE_DELAY = 800;

/** The change stands in the status line as what **Hoàn tác** takes back; nothing entered since goes with it. */
export function rememberFigures(session: PaneSession, what: string, before: KeptFigures): void {
  const standing = session.lastReading()?.snapshot;
  if (standing === undefined) return;
  const after = session.figures();
  session.remember({
    label: undoLabel(what, session.deps.clock.now()),
    before: standing,
    after: standing,
    careful: true,
    takeBack: (now) => {
      session.setFigures(mergeFigures(after, before, session.figures()));
      return Promise.resolve(success(now));
    },
    forget: () => undefined,
  });
}

/** The one way figures are changed by hand or by an import; `changed` shows what follows. */
export function createFigureChange(session: PaneSession, changed: () => Promise<void>): ChangeFigures {
  let saving: ReturnType<typeof setTimeout> | undefined;
  const save = async (sentence: string, told: Notice | null): Promise<void> => {
    const saved = await session.saveData();
    // What was said since, e.g. that tables were built or a colleague's changes merged, is not said over.
    if (!saved || session.state().notice !== told) return;
    const written = said.dataSaved(clockTime(session.deps.clock.now()));
    session.note(sentence === '' ? 'info' : 'warning', [sentence, written].join(' ').trim());
  };
  return (what, change, sentence = '') => {
    const before = session.figures();
    if (sameValue({ ...before, ...change }, before)) return Promise.resolve();
    session.setFigures(change);
    rememberFigures(session, what, before);
    clearTimeout(saving);
    const told = session.state().notice;
    saving = setTimeout(() => void session.quietly(() => save(sentence, told)), SAVE_DELAY);
    return changed();
  };
}

/** Typed cells as they are kept. */
function changedCounts(cells: readonly TypedCell[], year: number): readonly ChangedCount[] {
  const texts = new Set(allColumns(year).flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])));
  return cells.map(({ typed, ...place }) => ({
    ...place,
    value: texts.has(place.column) ? enterNote(typed) : keptValue(enterCount(typed)),
  }));
}

/** The verbs over one session. */
export function createEntering(session: PaneSession, change: ChangeFigures): EnteringActions {
  return {
    enterCells: (cells, what = appendixDeeds.enter) => {
      const { year } = session.data();
      const changed = changedCounts(cells, year);
      const refused = changed.filter(({ value }) => countTrouble(value) !== '').length;
      const counts = withCells(session.figures().counts, changed);
      return change(what, { counts }, cells.length > 1 && refused > 0 ? appendixSaid.notCounted(refused) : '');
    },
    setDocuments: (documents) => change(appendixDeeds.documents, { documents }),
    pasteDocuments: (text) => {
      const pasted = pasteDocuments(session.figures().documents, text, session.data().units, WHOLE_CLUSTER);
      const shown = change(appendixDeeds.pasteDocuments, { documents: pasted.documents });
      session.note(pasted.added > 0 ? 'success' : 'warning', appendixSaid.documentsPasted(pasted.added, pasted.notes));
      return shown;
    },
    setLayout: (documentLayout) => change(appendixDeeds.layout, { documentLayout }),
    setColumns: (columns) => change(appendixDeeds.columns, { columns }),
    setFigures: (figures) => change(appendixDeeds.figures, { figures }),
  };
}
