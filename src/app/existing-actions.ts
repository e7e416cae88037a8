/** The panels over documents that exist already, over one session; each is loaded with the first of its verbs. */
import type { ExistingPanelId, ExistingVerb, ExistingView } from './existing-state';
import type { PaneSession } from './pane-session';

/** How a panel shows itself; nothing is shown of a panel that was closed meanwhile. */
export type ShowPanel<View extends ExistingView> = (view: View) => void;

/** Carries a verb out. `set` shows a panel, or none. */
export function createExistingVerbs(
  session: PaneSession,
  set: (view: ExistingView | null) => void,
): (verb: ExistingVerb) => Promise<void> {
  let open: ExistingPanelId | null = null;
  const show = (view: ExistingView): void => {
    if (open === view.panel) set(view);
  };
  const adopt = once(async () => (await import('./adopt-panel')).createAdoptPanel(session, show));
  return async (verb) => {
    if (verb.panel === null || verb.kind === 'open') open = verb.panel;
    if (verb.panel === null) {
      set(null);
      return;
    }
    const carryOut = await adopt();
    await carryOut(verb);
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
