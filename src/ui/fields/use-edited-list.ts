/** A list that is edited faster than the page draws it: what she did is shown at once and nothing of it is overtaken. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** `list` is what is to be shown; `change` sends the list an edit makes of the newest one, and the same list back sends nothing. */
export interface EditedList<T> {
  readonly list: readonly T[];
  readonly change: (edit: (list: readonly T[]) => readonly T[]) => void;
}

/** An edited list that is on its way, and the list it was made beside. */
interface Ahead<T> {
  readonly list: readonly T[];
  readonly beside: readonly T[];
}

interface Standing<T> {
  list: readonly T[];
  ahead: Ahead<T> | null;
  onTheWay: number;
  send: (list: readonly T[]) => Promise<void>;
}

const newest = <T>(list: readonly T[], ahead: Ahead<T> | null): readonly T[] =>
  ahead !== null && ahead.beside === list ? ahead.list : list;

/**
 * Edits of `list` that `send` takes over at once and writes in its own time. As soon as `list` is another, it holds what was
 * sent and what others did besides, and goes before. `change` stays the same function.
 */
export function useEditedList<T>(list: readonly T[], send: (list: readonly T[]) => Promise<void>): EditedList<T> {
  const [ahead, setAhead] = useState<Ahead<T> | null>(null);
  const standing = useRef<Standing<T>>({ list, ahead: null, onTheWay: 0, send });
  useLayoutEffect(() => {
    standing.current.list = list;
    standing.current.send = send;
  });
  const change = useCallback((edit: (list: readonly T[]) => readonly T[]): void => {
    const now = standing.current;
    const before = newest(now.list, now.ahead);
    const next = edit(before);
    if (next === before) return;
    now.ahead = { list: next, beside: now.list };
    now.onTheWay += 1;
    setAhead(now.ahead);
    void now.send(next).finally(() => {
      now.onTheWay -= 1;
      if (now.onTheWay > 0) return;
      now.ahead = null;
      setAhead(null);
    });
  }, []);
  return { list: newest(list, ahead), change };
}
