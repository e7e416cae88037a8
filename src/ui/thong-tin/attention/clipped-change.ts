/** Two texts as they are compared by eye: what they share, what differs, long stretches shortened. */

/** A text in three stretches; `changed` is what the other text does not have there. */
export interface ComparedText {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/** About how many characters are shown of each text. */
export const SHOWN = 140;
const LONGEST_CHANGED = 90;

const words = (text: string): readonly string[] => text.split(/(?<=\s)/u);
const length = (text: string): number => [...text].length;
const first = (text: string, count: number): string => [...text].slice(0, count).join('');
const last = (text: string, count: number): string => (count <= 0 ? '' : [...text].slice(-count).join(''));

/** How many words two texts share from their beginnings, or from their ends; at most `most`. */
function sharedCount(a: readonly string[], b: readonly string[], from: 'start' | 'end', most: number): number {
  const place = (count: number): number => (from === 'start' ? count : -1 - count);
  let count = 0;
  while (count < most && a.at(place(count)) === b.at(place(count))) count += 1;
  return count;
}

/** Shortened in its middle: a change is told by how it begins and ends. */
const clippedChanged = (text: string): string =>
  length(text) <= LONGEST_CHANGED
    ? text
    : `${first(text, LONGEST_CHANGED / 2).trimEnd()} … ${last(text, LONGEST_CHANGED / 2).trimStart()}`;

function clipped({ before, changed, after }: ComparedText): ComparedText {
  const middle = clippedChanged(changed);
  const room = Math.max(40, SHOWN - length(middle));
  const [left, right] = [length(before), length(after)];
  if (left + right <= room) return { before, changed: middle, after };
  const half = Math.floor(room / 2);
  const forLeft = right < half ? room - right : half;
  const forRight = left < half ? room - left : half;
  return {
    before: left <= forLeft ? before : `…${last(before, forLeft)}`,
    changed: middle,
    after: right <= forRight ? after : `${first(after, forRight)}…`,
  };
}

/** Both texts, compared word by word from both ends. What differs is never clipped away whole. */
export function comparedTexts(oldText: string, newText: string): readonly [ComparedText, ComparedText] {
  const [old, now] = [words(oldText), words(newText)];
  const head = sharedCount(old, now, 'start', Math.min(old.length, now.length));
  const tail = sharedCount(old, now, 'end', Math.min(old.length, now.length) - head);
  const parts = (all: readonly string[]): ComparedText => ({
    before: all.slice(0, head).join(''),
    changed: all.slice(head, all.length - tail).join(''),
    after: all.slice(all.length - tail).join(''),
  });
  return [clipped(parts(old)), clipped(parts(now))];
}
