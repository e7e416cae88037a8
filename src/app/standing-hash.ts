/** Whether the document still reads as it was checked. */
import { contentHash } from '../core/checks/memory/content-hash';
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { PaneSession } from './pane-session';

/** Hash of the document as it was last read, reckoned once for each reading; null = not read. */
export function standingHashOf(session: Pick<PaneSession, 'lastReading'>): () => string | null {
  let known: { readonly snapshot: DocumentSnapshot; readonly hash: string } | null = null;
  return () => {
    const snapshot = session.lastReading()?.snapshot;
    if (!snapshot) return null;
    if (known?.snapshot !== snapshot) known = { snapshot, hash: contentHash(snapshot) };
    return known.hash;
  };
}
