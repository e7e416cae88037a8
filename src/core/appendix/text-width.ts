/** How wide words are in Times New Roman, near enough to know whether they fit into a column. */

/** Advance widths in thousandths of the letter size, by groups of letters that share one. */
const groups: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, 'ijlt/:;|'],
  [333, 'frsI()-!"“”'],
  [389, 's'],
  [444, 'acezJ?'],
  [500, 'bdghknopquvxyđ0123456789$–'],
  [556, 'PFS'],
  [611, 'EZTL'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [778, 'm'],
  [833, '%&'],
  [889, 'M'],
  [944, 'W'],
];

const advances = new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Bold letters are a little wider. */
const BOLD = 1.06;

/** Width of a text in ems. Marks above and below a letter add nothing; the horn of ơ and ư adds a little. */
export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const sign of text.normalize('NFD')) {
    if (sign === '\u031b') width += 60;
    else if (!/\p{M}/u.test(sign)) width += advances.get(sign) ?? 500;
  }
  return (width / 1000) * (bold ? BOLD : 1);
}

/** Width of the longest piece between spaces: a line can break nowhere else. A slash and a hyphen break lines too. */
export const longestWordWidth = (text: string, bold = false): number =>
  Math.max(0, ...text.split(/\s+|(?<=[/-])(?=\p{L})/u).map((word) => textWidth(word, bold)));

/** Millimetres of a width in ems at a letter size in points. */
export const millimetres = (ems: number, points: number): number => (ems * points * 25.4) / 72;
