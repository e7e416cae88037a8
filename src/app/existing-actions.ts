/** The panels over documents that exist already, over one session; each is loaded with the first of its verbs. */
import type { ExistingPanelId, ExistingVerb, ExistingView } from './existing-state';
import type { PaneSession } from './pane-session';

/** How a panel shows itself, null = it closes; nothing is shown of a panel that was closed meanwhile. */
export type ShowPanel<View extends ExistingView> = (view: View | null) => void;

/** Carries a verb out. `set` shows a panel, or none. */
export function createExistingVerbs(
  session: PaneSession,
  set: (view: ExistingView | null) => void,
): (verb: ExistingVerb) => Promise<void> {
  let open: ExistingPanelId | null = null;
  const showOf =
    (panel: ExistingPanelId) =>
    (view: ExistingView | null): void => {
      if (open !== panel) return;
      if (view === null) open = null;
      set(view);
    };
  const adopt = once(async () => (await import('./adopt-panel')).createAdoptPanel(session, showOf('adopt')));
  const lastYear = once(async () =>
    (await import('./last-year-panel')).createLastYearPanel(session, showOf('last-year')),
  );
  const merge = once(async () => (await import('./merge-panel')).createMergePanel(session, showOf('merge')));
  const otherCopy = once(async () =>
    (await import('./other-copy-panel')).createOtherCopyPanel(session, showOf('other-copy')),
  );
  return async (verb) => {
    if (verb.panel === null || verb.kind === 'open') open = verb.panel;
    if (verb.panel === null) {
      set(null);
      return;
    }
    switch (verb.panel) {
      case 'adopt':
        return (await adopt())(verb);
      case 'last-year':
        return (await lastYear())(verb);
      case 'merge':
        return (await merge())(verb);
      case 'other-copy':
        return (await otherCopy())(verb);
    }
  };
}

/** What is made once; a failure is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return async () => {
    try {
      return await (made ??= make());
    } catch (error) {
      made = null;
      throw error;
    }
  };
}
