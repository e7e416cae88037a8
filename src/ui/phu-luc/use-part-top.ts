/** A part of the tab that is opened shows its beginning, however far down she was in the one before. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** `panel` holds the part `open`; the tabs stand before it and stay in sight, so it begins below them. */
export function usePartTop(panel: RefObject<HTMLElement | null>, open: string): void {
  const shown = useRef(open);
  useLayoutEffect(() => {
    const begin = panel.current;
    const scroller = begin?.parentElement?.closest('[role="tabpanel"]');
    const tabs = begin?.previousElementSibling;
    if (shown.current === open || !begin || !scroller) return;
    shown.current = open;
    const top = begin.offsetTop - (tabs instanceof HTMLElement ? tabs.offsetHeight : 0);
    if (scroller.scrollTop > top) scroller.scrollTop = top;
  }, [panel, open]);
}
