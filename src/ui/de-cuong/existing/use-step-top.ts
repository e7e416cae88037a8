/** Another step of a panel begins at its top. */
import { type RefObject, useLayoutEffect } from 'react';

/** `section` is the panel, `step` another value for each step: she would find herself in the middle of a list otherwise. */
export function useStepTop(section: RefObject<HTMLElement | null>, step: string): void {
  useLayoutEffect(() => {
    const scroller = section.current?.closest('[role="tabpanel"]');
    if (scroller) scroller.scrollTop = 0;
  }, [section, step]);
}
