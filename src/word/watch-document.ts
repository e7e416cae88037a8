/** When it is worth looking at the document again. Events are hints only: what stands is always read. */
import type { OfficeHost } from './office-host';

/** Milliseconds of rest after the caret moved or she typed; a reading costs Word a request. */
const REST = 3_000;

/** Calls back when the person comes back to the pane, and when she rests while she writes. Returns the way to stop. */
export function watchDocument({ Office }: OfficeHost, callback: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') callback();
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const moved = (): void => {
    clearTimeout(resting);
    resting = setTimeout(seen, REST);
  };
  window.addEventListener('focus', seen);
  document.addEventListener('visibilitychange', seen);
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved);
  return () => {
    clearTimeout(resting);
    window.removeEventListener('focus', seen);
    document.removeEventListener('visibilitychange', seen);
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: moved });
  };
}
