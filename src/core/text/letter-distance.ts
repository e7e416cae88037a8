/**
 * Number of letters to change, add or leave out to make one text the other; `most + 1` as soon as it is more than `most`.
 * Costs the length times `most`.
 */
export function letterDistance(a: string, b: string, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  let before = Array.from({ length: b.length + 2 }, (_, column) => Math.min(column, far));
  let line = new Array<number>(b.length + 2).fill(far);
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    const letter = a.charCodeAt(row - 1);
    let least = from === 1 ? Math.min(row, far) : far;
    line[from - 1] = least;
    for (let column = from; column <= to; column++) {
      const changed = (before[column - 1] ?? far) + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      const value = Math.min(changed, (before[column] ?? far) + 1, (line[column - 1] ?? far) + 1, far);
      line[column] = value;
      if (value < least) least = value;
    }
    if (least === far) return far;
    line[to + 1] = far;
    [before, line] = [line, before];
  }
  return before[b.length] ?? far;
}

/** Whether at most one letter has to be changed, added or left out to make one text the other; nothing is set up for it. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same += 1;
  return long.slice(same + 1) === short.slice(short.length === long.length ? same + 1 : same);
}
