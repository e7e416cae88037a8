const SIGNS: readonly (readonly [number, string])[] = [
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

/** Roman numeral of a whole number from 1 to 3999; throws outside of it. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError(`No Roman numeral for ${value}`);
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of SIGNS) {
    const times = Math.floor(rest / worth);
    numeral += sign.repeat(times);
    rest -= times * worth;
  }
  return numeral;
}

const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Value of a Roman numeral in either case; null when the text is none ("IIX", "", "MIX2"). */
export function fromRoman(text: string): number | null {
  const numeral = text.toUpperCase();
  if (numeral === '' || !WELL_FORMED.test(numeral)) return null;
  let rest = numeral;
  let value = 0;
  for (const [worth, sign] of SIGNS) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return value;
}
