/** What the person can do on tab Phụ lục, over one session; loaded with the first of them. */
import { createEntering, createFigureChange } from './appendix-entering';
import type { AppendixActions } from './appendix-state';
import type { PaneSession } from './pane-session';

/** The verbs of the tab. */
export function createAppendixActions(session: PaneSession): AppendixActions {
  const change = createFigureChange(session);
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    ...createEntering(session, change),
    build: nothing,
    rebuild: nothing,
    writeSentences: nothing,
    goToStale: nothing,
    mendStale: nothing,
    readFiles: nothing,
    matchUnit: nothing,
    chooseImported: nothing,
    takeImport: nothing,
    dropImport: () => undefined,
    downloadTemplate: nothing,
  };
}
