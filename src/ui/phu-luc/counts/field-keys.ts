/** From one field of counts to the next by the keyboard. */

/** Marks the element in which fields follow each other. */
export const fieldsMark = { 'data-count-fields': '' };

/** Puts the focus into the next or previous field of the same year, in the order of the page; false at the ends. */
export function goToField(from: HTMLElement, steps: 1 | -1): boolean {
  const around = from.closest('[data-count-fields]');
  if (around === null) return false;
  const fields = [...around.querySelectorAll<HTMLElement>('[data-count-year]')].filter(
    (field) => field.dataset['countYear'] === from.dataset['countYear'],
  );
  const next = fields[fields.indexOf(from) + steps];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
  return next !== undefined;
}

/** Steps that a key asks for; null when it means nothing here. */
export function stepsForKey({
  key,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>): 1 | -1 | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (shiftKey) return null;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
}
