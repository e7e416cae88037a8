import { normalizeText } from './normalize';

/** Number of words as Word counts them in Vietnamese: pieces between spaces, but only those with a letter or a digit. */
export function countWords(text: string): number {
  // From the first letter or digit of a piece to its end.
  return normalizeText(text).match(/[\p{L}\p{N}][^ ]*/gu)?.length ?? 0;
}
