import { normalizeText } from './normalize';
import { foldTone } from './tone-fold';

/** Signs with the spaces around them. A space alone stays as it is, which spares most of the work in running text. */
const SIGNS = / ?[^\p{L}\p{M}\p{N} ][^\p{L}\p{M}\p{N}]*/gu;

/**
 * The words of a text in the form in which they are compared: tone and case folded, no punctuation, one space between
 * words. "HỘI ĐỒNG  TĐKT, tỉnh:" gives "hội đồng tđkt tỉnh". '' when there is no letter or digit.
 */
export function foldWords(text: string): string {
  return foldTone(normalizeText(text)).replace(SIGNS, ' ').trim();
}
