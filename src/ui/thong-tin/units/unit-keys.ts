/** Keys of a row of the list of units. */

/** What a key asks for: the unit moved, or the focus in another row. */
export type UnitMove = { readonly kind: 'move' | 'go'; readonly steps: 1 | -1; readonly adding: boolean };

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The move for a key; null when it means nothing here. Alt with an arrow moves the unit, an arrow or Enter the focus. */
export function moveForUnitKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): UnitMove | null {
  if (ctrlKey || metaKey) return null;
  const steps = key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? -1 : 1;
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return shiftKey ? null : { kind: altKey ? 'move' : 'go', steps, adding: false };
  return key === 'Enter' && !altKey ? { kind: 'go', steps, adding: steps === 1 } : null;
}
