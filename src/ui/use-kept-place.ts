/** What she works on stays where she sees it while something appears above it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * `box` is what grows above the form; `content` is another value whenever its height may be another. Browsers keep the place
 * by themselves, but not in a tab that is scrolled to its top.
 */
export function useKeptPlace(box: RefObject<HTMLElement | null>, content: unknown): void {
  const height = useRef<number | null>(null);
  useLayoutEffect(() => {
    const above = box.current;
    const scroller = above?.closest('[role="tabpanel"]');
    if (!above || !scroller) return;
    const before = height.current;
    height.current = above.offsetHeight;
    const focused = document.activeElement;
    const below = focused !== scroller && scroller.contains(focused) && !above.contains(focused);
    if (before === null || scroller.scrollTop > 0 || !below || !document.hasFocus()) return;
    scroller.scrollTop = height.current - before;
  }, [box, content]);
}
