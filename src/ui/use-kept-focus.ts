/** Keeps the keyboard in the pane when the thing that had the focus goes away. */
import { type RefObject, useEffect, useRef } from 'react';

/** In the order of Tab as long as it has the focus: from an element out of that order Tab would leave the pane for Word. */
function focusPanel(panel: HTMLElement): void {
  panel.tabIndex = 0;
  panel.addEventListener('blur', () => (panel.tabIndex = -1), { once: true });
  panel.focus();
}

/**
 * Watches what has the focus. When that element leaves the page (a button that has done its work, a dropped row), the focus
 * goes to the current row of a tree in `panel`, or to `panel` itself. It never takes the focus from Word: as soon as the
 * person leaves the pane nothing is watched.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  const focused = useRef<EventTarget | null>(null);
  useEffect(() => {
    const enter = (event: FocusEvent): void => {
      focused.current = event.target;
    };
    const leave = (): void => {
      focused.current = null;
    };
    document.addEventListener('focusin', enter);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('focusin', enter);
      window.removeEventListener('blur', leave);
    };
  }, []);
  useEffect(() => {
    const lost = focused.current instanceof Element && !focused.current.isConnected;
    if (!lost || document.activeElement !== document.body) return;
    const row = panel.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (row) row.focus();
    else if (panel.current) focusPanel(panel.current);
  });
}
