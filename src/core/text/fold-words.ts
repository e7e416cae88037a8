import { normalizeText } from './normalize';
import { foldTone } from './tone-fold';

/**
 * The words of a text in the form in which they are compared: tone and case folded, no punctuation, one space between
 * words. "HỘI ĐỒNG  TĐKT, tỉnh:" gives "hội đồng tđkt tỉnh". '' when there is no letter or digit.
 */
export function foldWords(text: string): string {
  return foldTone(normalizeText(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
