/** The tree **Các mục của báo cáo** as a list of the rows that are to be seen. */
import { type ItemView, itemStateNames } from '../../app/pane-state';

/** A visible row. `position` and `size` count among its siblings, from 1. */
export interface TreeRow {
  readonly item: ItemView;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** `none` has nothing under it. */
  readonly branch: 'none' | 'open' | 'closed';
}

/** Rows in the order of the report; what stands under a closed row is left out. */
export function visibleRows(items: readonly ItemView[], closed: ReadonlySet<string>): readonly TreeRow[] {
  const under = (parent: string | null, level: number): readonly TreeRow[] => {
    const siblings = items.filter((item) => item.parent === parent);
    return siblings.flatMap((item, index) => {
      const isParent = items.some((other) => other.parent === item.id);
      const branch = !isParent ? 'none' : closed.has(item.id) ? 'closed' : 'open';
      const row: TreeRow = { item, level, position: index + 1, size: siblings.length, branch };
      return branch === 'open' ? [row, ...under(item.id, level + 1)] : [row];
    });
  };
  return under(null, 1);
}

/** Accessible name of a row: begins with the printed heading, ends with the state. */
export const rowName = (item: ItemView): string => `${item.text}, ${itemStateNames[item.state]}`;

/** Id of the row that carries the tab stop: `current`, or the nearest row above it that is still to be seen, or the first. */
export function tabStop(rows: readonly TreeRow[], items: readonly ItemView[], current: string): string {
  const seen = new Set(rows.map((row) => row.item.id));
  let id: string | null = current;
  while (id !== null && !seen.has(id)) id = items.find((item) => item.id === id)?.parent ?? null;
  return id ?? rows[0]?.item.id ?? '';
}
