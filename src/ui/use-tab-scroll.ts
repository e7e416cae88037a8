/** Each tab is scrolled as she left it; one that she opens for the first time shows its top. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** `panel` scrolls whatever tab is open; the answer is its `onScroll`. */
export function useTabScroll(panel: RefObject<HTMLElement | null>, open: string): () => void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = places.current.get(open) ?? 0;
  }, [panel, open]);
  return () => {
    if (panel.current) places.current.set(open, panel.current.scrollTop);
  };
}
