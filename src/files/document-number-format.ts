/** How the number of a list prints. ECMA-376 Part 1, 17.9.17 and 17.18.59. */

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Larger ones Word prints as figures too. */
const LARGEST_ROMAN = 32_767;

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let left = value;
  let printed = '';
  for (const [worth, sign] of romans) {
    printed += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return printed;
}

/** A … Z, AA, BB …: the letter again and again. */
const letter = (value: number): string =>
  value < 1 ? String(value) : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)));

/** A number in one of Word's formats; formats of other languages print as figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

/** Signs of the symbol fonts lists use, as the letters they look like; Word writes them in the private area. */
const signs: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf0fc': '✓',
  '\uf0d8': '➢',
  '\uf076': '❖',
  '\uf0e0': '→',
  '\uf0a8': '□',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf02a': '*',
};

/** A sign of a list as it looks. */
export const visibleSign = (text: string): string => text.replace(/[\uf000-\uf0ff]/gu, (sign) => signs[sign] ?? sign);
