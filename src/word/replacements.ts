/** How an edit of words is carried out so that as little as possible is replaced: every place is one that a search of Word finds. */
import type { TextEdit } from '../core/text/text-edits';
import { OperationStopped } from './word-session';

/** What `search` of Word takes at most, in characters of the pattern. */
const LONGEST_PATTERN = 255;
/** End of a paragraph, or a line break inside one: a search does not go across it. */
const LINE_END = /[\n\v]/u;

/** `length` characters from `offset` of a text are to read `to`. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly to: string;
}

/** The pattern by which Word finds exactly this text: the caret begins a special of its own. */
export const searchPattern = (text: string): string => text.replaceAll('^', '^^').replaceAll('\t', '^t');

/** Whether one search finds it. */
export const isSearchable = (text: string): boolean =>
  text !== '' && !LINE_END.test(text) && searchPattern(text).length <= LONGEST_PATTERN;

/**
 * The replacements of an edit, in order: one, or several where Word could not find it in one piece. Words that stay are
 * not among them, nor is a control around such words. Stops where the text does not read as the edit says.
 */
export function replacements(text: string, { from, to }: TextEdit): readonly Replacement[] {
  const offset = text.indexOf(from);
  if (from === '' || offset < 0) throw new OperationStopped('wrong-place');
  const [old, now] = [from.split(LINE_END), to.split(LINE_END)];
  const lineByLine = old.length === now.length && old.every((line, index) => line !== '' || now[index] === '');
  if (!lineByLine) return [{ offset, length: from.length, to }];
  let next = offset;
  return old.flatMap((line, index) => {
    const start = next;
    next += line.length + 1;
    const wanted = now[index] ?? '';
    if (line === wanted) return [];
    return isSearchable(line) ? [{ offset: start, length: line.length, to: wanted }] : wordByWord(line, wanted, start);
  });
}

/** Words with the space behind each, so that joined they are the text. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

/** Runs of words that differ. A word that is only added takes its neighbour along, so that there is something to find. */
function wordByWord(from: string, to: string, offset: number): readonly Replacement[] {
  const [old, now] = [wordsOf(from), wordsOf(to)];
  const lengthTo = (end: number): number => old.slice(0, end).join('').length;
  const found: Replacement[] = [];
  /** The first old word no replacement has taken yet. */
  let free = 0;
  let [start, nowStart] = [0, 0];
  for (const [end, nowEnd] of [...commonWords(old, now), [old.length, now.length] as const]) {
    const added = now.slice(nowStart, nowEnd).join('');
    const previous = found.at(-1);
    if (start === end && added !== '' && previous && free === start) {
      found.splice(-1, 1, { ...previous, to: previous.to + added });
    } else if (start < end || added !== '') {
      const first = start === end && start > 0 ? start - 1 : start;
      const last = start === end && start === 0 ? 1 : end;
      const words = [...old.slice(first, start), added, ...old.slice(end, last)].join('');
      found.push({ offset: offset + lengthTo(first), length: lengthTo(last) - lengthTo(first), to: words });
      free = last;
    }
    [start, nowStart] = [end + 1, nowEnd + 1];
  }
  return found;
}

/** Pairs of places of the longest row of words that both have. */
function commonWords(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  // lengths[i * width + j]: how many words old from i on and now from j on have in common.
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
