/** Whether an element of a tab is to be seen. */
import { useEffect, useState } from 'react';

/** Pixels below the top of the tab: the bar that stays there, and a line of text that can be read. */
const TOP = 84;

/** False without an element, and where nobody can tell. */
export function useInView(element: HTMLElement | null): boolean {
  const [seen, setSeen] = useState<{ readonly element: HTMLElement; readonly inView: boolean } | null>(null);
  useEffect(() => {
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        const now = entries.at(-1);
        if (now) setSeen({ element, inView: now.isIntersecting });
      },
      { root: element.closest('[role="tabpanel"]'), rootMargin: `-${TOP}px 0px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return seen !== null && seen.element === element && seen.inView;
}
