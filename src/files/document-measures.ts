/** Values of WordprocessingML as numbers. ECMA-376 Part 1, 17.18 and 22.9.2; Part 4 for the transitional spellings. */
import type { XmlNode } from './xml-tree';

/** Points of a unit a measure may be written with (22.9.2.15). */
const unitPoints: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

/** Points of a length: a bare number counts `perPoint` to the point. null = not said or no number. */
function points(value: string | null, perPoint: number): number | null {
  const found = /^\s*([+-]?\d{1,9}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|pi)?\s*$/u.exec(value ?? '');
  if (!found) return null;
  return Number(found[1]) * (found[2] === undefined ? 1 / perPoint : (unitPoints[found[2]] ?? 1));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Points of a length in twentieths. */
export const twentieths = (value: string | null): number | null => {
  const found = points(value, 20);
  return found === null ? null : rounded(found);
};

/** Points of a size in halves. */
export const halfPoints = (value: string | null): number | null => {
  const found = points(value, 2);
  return found === null ? null : rounded(found);
};

/** Points as millimetres, to the hundredth. */
export const millimetres = (length: number): number => rounded((length * 25.4) / 72);

/** A whole number within limits; `fallback` where none is said. */
export function wholeNumber(value: string | null, fallback: number, least: number, most: number): number {
  const found = /^\s*[+-]?\d{1,9}\s*$/u.test(value ?? '') ? Number(value) : fallback;
  return Math.min(most, Math.max(least, found));
}

/** Whether a property that is there is switched on: `<w:b/>` is, `<w:b w:val="0"/>` is not. 17.17.4 */
export const isOn = (node: XmlNode): boolean => !['0', 'false', 'off', 'none'].includes(node.attribute('val') ?? '1');
