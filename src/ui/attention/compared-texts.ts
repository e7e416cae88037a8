/** Two texts as they are compared by eye: word by word, with long stretches shortened. */

/** A stretch of a text; `changed` = the other text does not have it there. Spaces alone are no change to the eye. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** A text up to this many characters is shown whole. */
export const SHOWN = 140;
/** Characters left of what both share, on each side of a change. */
const CONTEXT = 36;
const LONGEST_CHANGED = 100;
/** Above this product of words the comparison would be felt; the difference then counts as one. */
const MOST_WORK = 250_000;

/** What both have (`same`), or what stands in one for what stands in the other. */
type Step = { readonly same: string } | { readonly old: string; readonly now: string };

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const lengthOf = (text: string): number => [...text].length;

/** Length of the longest common sequence of words from each pair of places to the ends. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      const below = rows[i + 1];
      if (row && below) row[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/** Steps from one list of words to the other; a word is a step. */
function stepsBetween(old: readonly string[], now: readonly string[]): readonly Step[] {
  if (old.length * now.length > MOST_WORK) return [{ old: old.join(''), now: now.join('') }];
  const common = commonLengths(old, now);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (a !== undefined && a === b) {
      steps.push({ same: a });
      i += 1;
      j += 1;
    } else if (b === undefined || (a !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      steps.push({ old: a ?? '', now: '' });
      i += 1;
    } else {
      steps.push({ old: '', now: b });
      j += 1;
    }
  }
  return steps;
}

/** Steps of one kind in a row are one; spaces and marks between two changes belong to them. */
function joined(steps: readonly Step[]): readonly Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    if (last && 'same' in last && 'same' in step) result.splice(-1, 1, { same: last.same + step.same });
    else if (last && 'old' in last && 'old' in step)
      result.splice(-1, 1, { old: last.old + step.old, now: last.now + step.now });
    else if (last && 'same' in last && 'old' in step && !hasWord(last.same) && result.length > 1) {
      const before = result.at(-2);
      if (before && 'old' in before)
        result.splice(-2, 2, {
          old: before.old + last.same + step.old,
          now: before.now + last.same + step.now,
        });
    } else result.push(step);
  }
  return result;
}

const shortened = (text: string, atStart: boolean, atEnd: boolean): string => {
  const letters = [...text];
  const kept = (atStart ? 0 : CONTEXT) + (atEnd ? 0 : CONTEXT);
  if (letters.length <= kept + 3) return text;
  return `${atStart ? '' : letters.slice(0, CONTEXT).join('')}…${atEnd ? '' : letters.slice(-CONTEXT).join('')}`;
};

const shortenedChange = (text: string): string => {
  const letters = [...text];
  if (letters.length <= LONGEST_CHANGED) return text;
  return `${letters.slice(0, LONGEST_CHANGED / 2).join('')} … ${letters.slice(-LONGEST_CHANGED / 2).join('')}`;
};

function clipped(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.reduce((sum, { text }) => sum + lengthOf(text), 0) <= SHOWN) return stretches;
  return stretches.map(({ text, changed }, at) => ({
    text: changed ? shortenedChange(text) : shortened(text, at === 0, at === stretches.length - 1),
    changed,
  }));
}

/** Both texts. What differs is never left out whole, whatever the length. */
export function comparedTexts(oldText: string, newText: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const [old, now] = [wordsOf(oldText), wordsOf(newText)];
  const steps = joined(stepsBetween(old, now));
  const side = (changed: (step: { readonly old: string; readonly now: string }) => string): readonly Stretch[] =>
    clipped(
      steps
        .map((step) =>
          'same' in step
            ? { text: step.same, changed: false }
            : { text: changed(step), changed: /\S/u.test(changed(step)) },
        )
        .filter(({ text }) => text !== ''),
    );
  return [side((step) => step.old), side((step) => step.now)];
}
