/** How often each letter stands in a text: a quick look before two texts are compared letter by letter. */

/** Letter → how often. */
export type Letters = ReadonlyMap<number, number>;

/** Counts the letters. */
export function lettersOf(text: string): Letters {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** Whether two texts may differ by no more than `most` letters. */
export function mayBeNear(one: Letters, other: Letters, most: number): boolean {
  let more = 0;
  let less = 0;
  for (const [letter, count] of one) {
    const difference = count - (other.get(letter) ?? 0);
    if (difference > 0) more += difference;
    if (more > most) return false;
  }
  for (const [letter, count] of other) {
    const difference = count - (one.get(letter) ?? 0);
    if (difference > 0) less += difference;
    if (less > most) return false;
  }
  return true;
}
