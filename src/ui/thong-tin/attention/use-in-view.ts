/** Whether an element is to be seen. */
import { type RefObject, useEffect, useState } from 'react';

/** False where nobody can tell, and for an element without height. */
export function useInView(element: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      const now = entries.at(-1);
      if (now) setInView(now.intersectionRect.height > 0);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return inView;
}
