/** The way from one empty item to the next. */
import type { ItemView } from '../../app/pane-state';

/** Id of the first item after `current` that is to be written and is empty; after the last it begins again. */
export function nextUnwritten(items: readonly ItemView[], current: string): string | null {
  const start = items.findIndex((item) => item.id === current) + 1;
  const round = [...items.slice(start), ...items.slice(0, start)];
  return round.find((item) => item.help !== null && item.state === 'unwritten')?.id ?? null;
}
