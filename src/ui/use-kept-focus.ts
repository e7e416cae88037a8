/** Keeps the keyboard in the pane when the thing that had the focus goes away. */
import { type FocusEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Watches what has the focus. When that element leaves the page (a button that has done its work, a dropped row), the focus
 * goes to the current row of a tree in `panel`, or to `panel` itself. It never takes the focus from Word: as soon as the
 * person leaves the pane nothing is watched. Returns the handler for `onFocus` of the element around everything.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const leave = (): void => {
      focused.current = null;
    };
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, []);
  useEffect(() => {
    const lost = focused.current !== null && !focused.current.isConnected;
    if (!lost || document.activeElement !== document.body) return;
    const row = panel.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    (row ?? panel.current)?.focus();
  });
  return useCallback((event: FocusEvent) => {
    focused.current = event.target;
  }, []);
}
