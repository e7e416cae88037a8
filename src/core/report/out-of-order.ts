/**
 * Which of a list of positions stand out of order: those outside a longest increasing run.
 * One heading that was moved is named, not all those it moved past. O(n log n).
 */
export function outOfOrder(positions: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  positions.forEach((position, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = tails[middle];
      if (tail !== undefined && (positions[tail] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  let index = tails[tails.length - 1] ?? -1;
  while (index >= 0) {
    kept.add(index);
    index = previous[index] ?? -1;
  }
  return new Set(positions.map((_, at) => at).filter((at) => !kept.has(at)));
}
