/** Lists whose elements have keys, merged element by element. */
import { sameValue } from './same-value';

/** What a merge of one list needs to know of its elements. */
export interface ListMerge<T> {
  readonly keyOf: (element: T) => string;
  /** Both sides have it and it is not the same; `base` is absent when both added it. */
  readonly mergeOne: (base: T | undefined, mine: T, theirs: T) => T;
  /** Both sides added different things under one key: theirs with a key of its own. Null = they are one thing, merge them. */
  readonly apart: (mine: T, theirs: T, taken: readonly T[]) => T | null;
  /** One side changed it, the other took it away: whether it stays. */
  readonly keepChanged: (changed: T, side: 'mine' | 'theirs') => boolean;
}

/** `order` with the elements it lacks, each behind the element before it in `other`. */
function woven(order: readonly string[], other: readonly string[]): readonly string[] {
  const result = [...order];
  other.forEach((key, place) => {
    if (result.includes(key)) return;
    const before = other
      .slice(0, place)
      .reverse()
      .find((candidate) => result.includes(candidate));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key);
  });
  return result;
}

/** Whether every key is there once, so that elements can be told apart. */
export const hasKeys = <T>(list: readonly T[], keyOf: (element: T) => string): boolean =>
  new Set(list.map(keyOf)).size === list.length;

/** Three lists into one. What either side added stays; what one side took away unchanged goes; the order is that of the side that changed it. */
export function mergeLists<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  { keyOf, mergeOne, apart, keepChanged }: ListMerge<T>,
): readonly T[] {
  if (sameValue(mine, base) || sameValue(mine, theirs)) return theirs;
  if (sameValue(theirs, base)) return mine;
  const byKey = (list: readonly T[]): Map<string, T> => new Map(list.map((element) => [keyOf(element), element]));
  const [inBase, inMine, inTheirs] = [byKey(base), byKey(mine), byKey(theirs)];
  for (const [key, element] of [...inTheirs]) {
    const other = inMine.get(key);
    if (other === undefined || inBase.has(key) || sameValue(other, element)) continue;
    const separate = apart(other, element, [...inMine.values(), ...inTheirs.values(), ...base]);
    if (separate === null) continue;
    inTheirs.delete(key);
    inTheirs.set(keyOf(separate), separate);
  }
  const baseKeys = [...inBase.keys()];
  const shared = (keys: readonly string[]): readonly string[] => keys.filter((key) => inBase.has(key));
  const mineKeys = [...inMine.keys()];
  const theirKeys = [...inTheirs.keys()];
  const iMoved = !sameValue(
    shared(mineKeys),
    baseKeys.filter((key) => inMine.has(key)),
  );
  const order = iMoved ? woven(mineKeys, theirKeys) : woven(theirKeys, mineKeys);
  return order.flatMap((key) => {
    const [before, one, other] = [inBase.get(key), inMine.get(key), inTheirs.get(key)];
    if (one !== undefined && other !== undefined) return [sameValue(one, other) ? one : mergeOne(before, one, other)];
    const left = one ?? other;
    if (left === undefined) return [];
    if (before === undefined) return [left];
    if (sameValue(left, before)) return [];
    return keepChanged(left, one === undefined ? 'theirs' : 'mine') ? [left] : [];
  });
}
