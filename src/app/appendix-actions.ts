/** What the person can do on tab Phụ lục, over one session; loaded with the first of them. */
import { annexData, buildAnnexes } from './annex-build';
import { noteStandingTables, type KnownTables } from './annex-parts';
import { annexStandings } from './annex-standing';
import { createEntering, createFigureChange } from './appendix-entering';
import type { AppendixActions } from './appendix-state';
import { goToStale, mendStale, writeSentences } from './appendix-texts';
import { appendixView } from './appendix-view';
import { appendixBusy } from './appendix-words';
import { createBigGridDialog } from './big-grid-dialog';
import { createImport } from './import-action';
import { busy } from './pane-words';
import type { PaneSession } from './pane-session';

/** Milliseconds after the last key until tables and sentences are compared again: a key must not wait for 65 units. */
const REFRESH_DELAY = 150;

/** Does something once it was not asked for again for a while; everybody who asked is told when it is done. */
function createPause(task: () => void, delay: number): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const told = waiting;
        waiting = [];
        task();
        for (const tell of told) tell();
      }, delay);
    });
}

/** The verbs of the tab. What it shows beside the figures is brought up to date after each reading and each change. */
export function createAppendixActions(session: PaneSession): AppendixActions {
  const known: KnownTables = new Map();
  const refresh = (): void => {
    const last = session.lastReading();
    const snapshot = last?.kind === 'outline' ? last.snapshot : null;
    const [report, data] = [session.data(), annexData(session)];
    const standings = snapshot === null ? [] : annexStandings(data, report.written, snapshot);
    noteStandingTables(known, standings);
    const { built, sources } = session.figures();
    session.setAppendix({
      ...appendixView({ outline: session.deps.outline, report, data, built, snapshot }, standings),
      sources,
    });
  };
  const soon = createPause(refresh, REFRESH_DELAY);
  const change = createFigureChange(session, soon);
  const entering = createEntering(session, change);
  session.onShown(refresh);
  refresh();
  return {
    look: () => {
      refresh();
      return Promise.resolve();
    },
    ...entering,
    ...createBigGridDialog(session, entering),
    build: () => session.work(busy.reading, () => buildAnnexes(session, known)),
    rebuild: (annex) => session.work(busy.reading, () => buildAnnexes(session, known, annex)),
    rebuildBody: (item) => session.work(busy.reading, () => buildAnnexes(session, known, item)),
    writeSentences: (items) => session.work(appendixBusy.writing, () => writeSentences(session, items)),
    goToStale: (key) => session.work(busy.reading, () => goToStale(session, key)),
    mendStale: (key) => session.work(busy.changing, () => mendStale(session, key)),
    ...createImport(session, change),
  };
}
