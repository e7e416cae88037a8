/** Repairs of words: the least that has to be replaced. */
import { textEdits, withEdits, type TextEdit } from '../../text/text-edits';
import type { Fix } from '../check';

/** A place of a text and what should stand there; end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

const replaced = (text: string, places: readonly Replacement[]): string => {
  let from = 0;
  const pieces = places.map(({ start, end, to }) => {
    const piece = text.slice(from, start) + to;
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
};

/**
 * Edits for several places of a text, in order and not overlapping: one for each where each can be named by itself, else
 * one over all of them. [] = it cannot be named.
 */
export function editsOf(text: string, places: readonly Replacement[]): readonly TextEdit[] {
  const whole = replaced(text, places);
  const each = places.flatMap((place) => textEdits(text, replaced(text, [place])) ?? []);
  // Neighbours may need the same words; then one edit holds them.
  if (each.length === places.length && everyOnce(text, each) && withEdits(text, each) === whole) return each;
  return textEdits(text, whole) ?? [];
}

/** Whether each place is still the only one of its words when its turn comes. */
function everyOnce(text: string, edits: readonly TextEdit[]): boolean {
  let standing = text;
  return edits.every((edit) => {
    const once = standing.indexOf(edit.from) >= 0 && standing.indexOf(edit.from) === standing.lastIndexOf(edit.from);
    standing = withEdits(standing, [edit]);
    return once;
  });
}

/** The repair of one paragraph; null = it cannot be named. */
export function wordsFix(paragraph: number, text: string, places: readonly Replacement[]): Fix | null {
  const edits = editsOf(text, places);
  return edits.length === 0 ? null : { kind: 'words', edits: edits.map((edit) => ({ paragraph, edit })) };
}
