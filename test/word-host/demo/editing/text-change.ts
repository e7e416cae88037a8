/** What was typed, told by comparing a paragraph's text before and after. */

/** `text` stands now where the characters from … to stood. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The smallest change that leads from `before` to `after`; null when they are equal. Where several fit (a letter doubled),
 * the one that ends at `caret`, the caret's offset after typing, is taken.
 */
export function textChange(before: string, after: string, caret: number): TextChange | null {
  if (before === after) return null;
  const longestEnd = Math.min(before.length, after.length, Math.max(0, after.length - caret));
  let end = 0;
  while (end < longestEnd && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const longestStart = Math.min(before.length, after.length) - end;
  let start = 0;
  while (start < longestStart && before[start] === after[start]) start += 1;
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}
