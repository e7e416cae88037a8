/** A list that is edited faster than it is written: what she did is shown at once and nothing of it is overtaken. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** `list` is what is to be shown; `change` sends the list an edit makes of the newest one, and the same list back sends nothing. */
export interface EditedList<T> {
  readonly list: readonly T[];
  readonly change: (edit: (list: readonly T[]) => readonly T[]) => void;
}

interface Standing<T> {
  list: readonly T[];
  /** Ahead of `list` while edits are on their way; null = none is. */
  ahead: readonly T[] | null;
  onTheWay: number;
  send: (list: readonly T[]) => Promise<void>;
}

/** Edits of `list` that `send` takes over; `change` stays the same function. */
export function useEditedList<T>(list: readonly T[], send: (list: readonly T[]) => Promise<void>): EditedList<T> {
  const [ahead, setAhead] = useState<readonly T[] | null>(null);
  const standing = useRef<Standing<T>>({ list, ahead: null, onTheWay: 0, send });
  useLayoutEffect(() => {
    standing.current.list = list;
    standing.current.send = send;
  });
  const change = useCallback((edit: (list: readonly T[]) => readonly T[]): void => {
    const now = standing.current;
    const before = now.ahead ?? now.list;
    const next = edit(before);
    if (next === before) return;
    now.ahead = next;
    now.onTheWay += 1;
    setAhead(next);
    void now.send(next).finally(() => {
      now.onTheWay -= 1;
      if (now.onTheWay > 0) return;
      now.ahead = null;
      setAhead(null);
    });
  }, []);
  return { list: ahead ?? list, change };
}
