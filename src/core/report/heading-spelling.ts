/** Whether a heading still reads as the form prints it: in either wording, with any year, with any choice the form leaves open. */
import { outlineItems } from '../outline/outline-items';
import type { Item, Outline, OutlineSettings } from '../outline/outline';
import { normalizeText } from '../text/normalize';

/** Years in a heading belong to their field and are compared elsewhere. */
const shape = (text: string): string =>
  normalizeText(text)
    .replace(/(?<!\d)\d{4}(?!\d)/gu, '####')
    .toLowerCase();

/** Every setting that changes words without changing numbers; her own words may stand in a document not yet rewritten, or the form's. */
function variants(settings: OutlineSettings): readonly OutlineSettings[] {
  const renamed = settings.renamed ?? {};
  const names = Object.keys(renamed).length === 0 ? [renamed] : [renamed, {}];
  return (['form', 'short'] as const).flatMap((wording) =>
    (['final', 'expected'] as const).flatMap((rating) =>
      (['cum', 'khoi'] as const).flatMap((clusterKind) =>
        [settings.movements, []].flatMap((movements) =>
          names.map((own) => ({ ...settings, wording, rating, clusterKind, movements, renamed: own })),
        ),
      ),
    ),
  );
}

/** Builds the comparison once for an outline; the answer is true when the text is one of the item's printed forms. */
export function headingSpellings(outline: Outline, settings: OutlineSettings): (item: Item, text: string) => boolean {
  const known = new Map<string, Set<string>>();
  for (const variant of variants(settings)) {
    for (const item of outlineItems(outline, variant)) {
      const spellings = known.get(item.id);
      if (spellings) spellings.add(shape(item.text));
      else known.set(item.id, new Set([shape(item.text)]));
    }
  }
  return (item, text) => known.get(item.id)?.has(shape(text)) ?? false;
}
