/** Whether a heading still reads as the form prints it: in either wording, with any year, with any choice the form leaves open. */
import { forKind } from '../outline/kind-words';
import { outlineItems } from '../outline/outline-items';
import type { Item, Outline, OutlineSettings } from '../outline/outline';
import { normalizeText } from '../text/normalize';

/** How headings are compared: without letter case, and without years, which belong to their field. */
export const headingShape = (text: string): string =>
  normalizeText(text)
    .replace(/(?<!\d)\d{4}(?!\d)/gu, '####')
    .toLowerCase();

/**
 * Settings that between them print every form a heading may have. A heading has one choice in it at most, so the choices
 * need not be combined. Her own words may stand in a document not yet rewritten, or the form's may.
 */
function variants(settings: OutlineSettings): readonly OutlineSettings[] {
  const { renamed = {}, movements } = settings;
  const wordings = (['form', 'short'] as const).map((wording) => ({
    ...settings,
    wording,
    clusterKind: 'cum' as const,
  }));
  const choices = wordings.flatMap((one): readonly OutlineSettings[] => [
    { ...one, rating: 'final' },
    { ...one, rating: 'expected' },
    ...(movements.length === 0 ? [] : [{ ...one, movements: [] }]),
  ]);
  return Object.keys(renamed).length === 0 ? choices : [...choices, ...choices.map((one) => ({ ...one, renamed: {} }))];
}

/** Builds the comparison once for an outline; the answer is true when the text is one of the item's printed forms. */
export function headingSpellings(outline: Outline, settings: OutlineSettings): (item: Item, text: string) => boolean {
  const known = new Map<string, Set<string>>();
  for (const variant of variants(settings)) {
    for (const { id, text, origin } of outlineItems(outline, variant)) {
      const spellings = known.get(id) ?? new Set();
      known.set(id, spellings.add(headingShape(text)));
      const hers = origin === 'added' || Object.hasOwn(variant.renamed ?? {}, id);
      if (!hers) spellings.add(headingShape(forKind(text, 'khoi')));
    }
  }
  return (item, text) => known.get(item.id)?.has(headingShape(text)) ?? false;
}
