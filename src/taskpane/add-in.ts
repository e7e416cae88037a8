/** The add-in as manifest.xml names it; a test keeps both equal. */
import type { AddInReference } from '../app/pane-deps';

/**
 * Where the add-in was installed from, for documents that open the pane by themselves. Word matches it against the person's own
 * installation, so the build for a deployment may name another place: `developer`/`Registry` is a sideloaded add-in.
 */
export const addIn: AddInReference = {
  addInId: 'a2e9f8cd-31df-44f8-bb9c-b29cbe36e64e',
  version: '0.1.0.0',
  store: 'developer',
  storeType: 'Registry',
};
