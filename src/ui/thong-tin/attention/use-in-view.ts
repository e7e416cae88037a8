/** Whether an element is to be seen. */
import { useEffect, useState } from 'react';

/** False without an element, and where nobody can tell. */
export function useInView(element: HTMLElement | null): boolean {
  const [seen, setSeen] = useState<{ readonly element: HTMLElement; readonly inView: boolean } | null>(null);
  useEffect(() => {
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      const now = entries.at(-1);
      if (now) setSeen({ element, inView: now.isIntersecting });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return seen !== null && seen.element === element && seen.inView;
}
