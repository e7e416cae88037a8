/** Places of the document that read the same and are to read the same are one choice. */
import type { PendingChange } from '../../app/form-state';

/** Places with the same name, the same texts and the same caution. */
export interface PlaceGroup {
  readonly place: PendingChange;
  /** Ids of all its places, in document order. */
  readonly ids: readonly string[];
}

/** Groups in the order of their first places: the year alone stands in a dozen places of a report. */
export function placeGroups(pending: readonly PendingChange[]): readonly PlaceGroup[] {
  const groups = new Map<string, { readonly place: PendingChange; readonly ids: string[] }>();
  for (const place of pending) {
    const { id, name, oldText, newText, caution } = place;
    const alike = JSON.stringify([name, oldText, newText, caution]);
    const group = groups.get(alike);
    if (group) group.ids.push(id);
    else groups.set(alike, { place, ids: [id] });
  }
  return [...groups.values()];
}

/** Name of a group: of its places, and how many there are. */
export const groupName = ({ place, ids }: PlaceGroup): string =>
  ids.length === 1 ? place.name : `${place.name} (${ids.length} chỗ)`;
