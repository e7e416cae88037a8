/** Each pair: tone on the first vowel ("hòa, thủy") and tone on the second ("hoà, thuỷ"); both are right and both are met. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

const secondVowel = new Map(PAIRS);
/** The first of every pair; classes of letters are looked for many times faster than a list of words. */
const FIRST_VOWEL = /[òóỏõọ][ae]|[ùúủũụ]y/gu;

/**
 * Lower case, NFC, with the tone of oa, oe, uy on the second vowel, so that "HÒA", "Hoà" and "hòa" are one word.
 * For comparing only, never for printing: NĐ 30 itself writes both.
 */
export function foldTone(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(FIRST_VOWEL, (pair) => secondVowel.get(pair) ?? pair);
}
