/** Whether a heading still reads as the form prints it: in either wording, with any year, with any choice the form leaves open. */
import { outlineItems } from '../outline/outline-items';
import type { Item, Outline, OutlineSettings } from '../outline/outline';
import { normalizeText } from '../text/normalize';

/** Years in a heading belong to their field and are compared elsewhere. */
const shape = (text: string): string =>
  normalizeText(text)
    .replace(/(?<!\d)\d{4}(?!\d)/gu, '####')
    .toLowerCase();

/** Builds the comparison once for an outline; the answer is true when the text is one of the item's printed forms. */
export function headingSpellings(outline: Outline, settings: OutlineSettings): (item: Item, text: string) => boolean {
  const known = new Map<string, Set<string>>();
  for (const wording of ['form', 'short'] as const) {
    for (const rating of ['final', 'expected'] as const) {
      for (const movements of [settings.movements, []]) {
        for (const item of outlineItems(outline, { ...settings, wording, rating, movements })) {
          const spellings = known.get(item.id);
          if (spellings) spellings.add(shape(item.text));
          else known.set(item.id, new Set([shape(item.text)]));
        }
      }
    }
  }
  return (item, text) => known.get(item.id)?.has(shape(text)) ?? false;
}
