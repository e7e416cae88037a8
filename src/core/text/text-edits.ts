/** The least that has to be replaced in a text, so that what stands around it keeps its format. */

/** Replace the one place that reads `from`; it is in the text exactly once. */
export interface TextEdit {
  readonly from: string;
  readonly to: string;
}

/** Words with the space behind each, so that joined they are the text. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

const occursOnce = (text: string, part: string): boolean =>
  part !== '' && text.indexOf(part) >= 0 && text.indexOf(part) === text.lastIndexOf(part);

/**
 * The edit that makes `before` into `after`: the words between what both begin and end with, widened until `from` is
 * found once in `within`. [] = they are the same; null = no such place can be named (an empty text, say).
 */
export function textEdits(before: string, after: string, within = before): readonly TextEdit[] | null {
  if (before === after) return [];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  for (;;) {
    const from = old.slice(start, old.length - end).join('');
    const to = now.slice(start, now.length - end).join('');
    const trimmed = from.trimEnd();
    const ending = from.slice(trimmed.length);
    // Spaces at the end of both stay where they are.
    const edit =
      to.endsWith(ending) && ending !== '' ? { from: trimmed, to: to.slice(0, -ending.length) } : { from, to };
    if (occursOnce(within, edit.from)) return [edit];
    if (start === 0 && end === 0) return null;
    // To the left first: there stands what the words belong to.
    if (start > 0) start -= 1;
    else end -= 1;
  }
}

/** A text after its edits. */
export const withEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduce((standing, { from, to }) => standing.replace(from, () => to), text);
