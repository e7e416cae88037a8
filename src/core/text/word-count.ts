import { normalizeText } from './normalize';

/** Number of words as Word counts them in Vietnamese: pieces between spaces, but only those with a letter or a digit. */
export function countWords(text: string): number {
  return normalizeText(text)
    .split(' ')
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
