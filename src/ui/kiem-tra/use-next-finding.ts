/** The keyboard goes on to the next finding when the one something was done with is off the list. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { FindingView } from '../../app/check-state';

interface Due {
  readonly key: string;
  /** Keys of those after it, then of those before it. */
  readonly next: readonly string[];
}

const itemsOf = (box: HTMLElement | null): readonly HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[data-key]') ?? []),
];

/** Nothing has it, or the panel took it up. */
function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.getAttribute('role') === 'tabpanel';
}

/**
 * `findings` are those drawn in `box`; null while there are none to compare. The answer is called before an action. Where no
 * finding is left the focus goes to what is marked `data-summary`. It is never taken from Word: whoever left the pane
 * meanwhile stays where she is.
 */
export function useNextFinding(
  box: RefObject<HTMLElement | null>,
  findings: readonly FindingView[] | null,
): (key: string) => void {
  const due = useRef<Due | null>(null);
  useEffect(() => {
    const leave = (): void => {
      due.current = null;
    };
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, []);
  useEffect(() => {
    if (due.current === null || findings === null) return;
    const { key, next } = due.current;
    if (findings.some((finding) => finding.key === key)) return;
    due.current = null;
    if (!isFocusLost()) return;
    const items = new Map(itemsOf(box.current).map((item) => [item.dataset['key'], item]));
    const found = next.find((other) => items.has(other));
    const target = items.get(found) ?? box.current?.querySelector<HTMLElement>('[data-summary]');
    target?.focus();
  }, [box, findings]);
  return useCallback(
    (key) => {
      const keys = itemsOf(box.current).map(({ dataset }) => dataset['key'] ?? '');
      const at = keys.indexOf(key);
      due.current = { key, next: [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0)).reverse()] };
    },
    [box],
  );
}
