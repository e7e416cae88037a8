/** Cuts of a paragraph, queued: every place is found before the first cut is made. */
import { findWords } from './find-words';
import { OperationStopped } from './word-session';

/** Letters on either side of a cut by which it is found. */
const BESIDE = 80;

/** What makes the cuts; the last comes first, so that the others stand where they were. Stops where there is nothing on a side. */
export function splits(
  paragraph: Word.Paragraph,
  text: string,
  cuts: readonly { readonly start: number; readonly end: number }[],
): readonly (() => void)[] {
  return [...cuts]
    .sort((one, other) => other.start - one.start)
    .map(({ start, end }) => {
      const [left, right] = [Math.min(start, BESIDE), Math.min(text.length - end, BESIDE)];
      if (left === 0 || right <= 0) throw new OperationStopped('wrong-place');
      const before = findWords(paragraph, text, start - left, left);
      const gap = before.getRange('End').expandTo(findWords(paragraph, text, end, right).getRange('Start'));
      return () => {
        gap.insertText('\n', 'Replace');
      };
    });
}
