/** Keys of a tree, as the ARIA pattern for trees has them. */
import type { TreeRow } from './tree-rows';

/** What a key asks for. */
export type TreeMove = { readonly kind: 'go' | 'open' | 'close'; readonly id: string };

/** The move for a key pressed on row `current`; null when the key means nothing there. */
export function moveForKey(key: string, rows: readonly TreeRow[], current: string): TreeMove | null {
  const index = rows.findIndex((row) => row.item.id === current);
  const row = rows[index];
  if (row === undefined) return null;
  const go = (target: TreeRow | undefined): TreeMove | null => (target ? { kind: 'go', id: target.item.id } : null);
  switch (key) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row.branch === 'closed') return { kind: 'open', id: current };
      return row.branch === 'open' ? go(rows[index + 1]) : null;
    case 'ArrowLeft':
      if (row.branch === 'open') return { kind: 'close', id: current };
      return go(rows.find((other) => other.item.id === row.item.parent));
    default:
      return null;
  }
}

/** Vietnamese letters without their marks, small: what a hand types on any keyboard. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** A heading without its number or dash. */
const withoutNumber = (text: string): string => text.replace(/^(?:[IVX]+\.|\d+\.|–)\s*/u, '');

/**
 * Id of the next row, going round from `current`, whose heading begins with what was typed, with or without its number;
 * a single letter looks behind `current` first, more letters may stay on it.
 */
export function rowForTyping(rows: readonly TreeRow[], current: string, typed: string): string | null {
  const wanted = bare(typed);
  const start = rows.findIndex((row) => row.item.id === current) + (typed.length > 1 ? 0 : 1);
  const round = [...rows.slice(Math.max(start, 0)), ...rows.slice(0, Math.max(start, 0))];
  const match = round.find(({ item }) =>
    [item.text, withoutNumber(item.text)].some((text) => bare(text).startsWith(wanted)),
  );
  return match?.item.id ?? null;
}
