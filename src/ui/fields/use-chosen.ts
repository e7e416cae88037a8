/** A choice that shows at once and follows the report afterwards. */
import { useState } from 'react';

/**
 * `standing` is what the report says. What she chooses is shown until `onChoose` is done: while Word is busy the choice
 * waits, and a radio button that did not move would be pressed again.
 */
export function useChosen<T>(standing: T, onChoose: (value: T) => Promise<void>): readonly [T, (value: T) => void] {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null);
  const choose = async (value: T): Promise<void> => {
    const mine = { value };
    setChosen(mine);
    await onChoose(value);
    setChosen((now) => (now === mine ? null : now));
  };
  return [chosen === null ? standing : chosen.value, (value) => void choose(value)];
}
