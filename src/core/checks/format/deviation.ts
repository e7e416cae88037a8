/** A look that is not the decree's, at one place; the same looks are told together. */
import type { FileParagraph } from '../../report/file-document';

/** What differs. */
export interface Deviation {
  /** The same for all places that are told in one sentence. */
  readonly kind: string;
  /** Where it is met; null = a matter of the page. */
  readonly paragraph: FileParagraph | null;
  /** What is there and what is expected: "Phông chữ là “Arial”, cần “Times New Roman”". */
  readonly sentence: string;
}

/** Deviations of one kind. */
export interface DeviationGroup {
  readonly sentence: string;
  readonly first: FileParagraph | null;
  readonly count: number;
}

/** Told together, in the order in which each kind is met first. */
export function groupDeviations(deviations: readonly Deviation[]): readonly DeviationGroup[] {
  const groups = new Map<string, { sentence: string; first: FileParagraph | null; count: number }>();
  for (const { kind, paragraph, sentence } of deviations) {
    const known = groups.get(kind);
    if (known === undefined) groups.set(kind, { sentence, first: paragraph, count: 1 });
    else known.count += 1;
  }
  return [...groups.values()];
}

/** A measure with the decimal comma: 12.7 → "12,7". */
export const measure = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** "13" or "từ 13 đến 14". */
export const rangeWords = ([least, most]: readonly [number, number]): string =>
  least === most ? measure(least) : `từ ${measure(least)} đến ${measure(most)}`;

/** Whether a measure lies in a range, give or take what rounding and conversion of units make of it. */
export const within = (value: number, [least, most]: readonly [number, number], tolerance: number): boolean =>
  value >= least - tolerance && value <= most + tolerance;
