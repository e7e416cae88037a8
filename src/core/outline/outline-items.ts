import { BLANK } from '../text/blank';
import { normalizeText } from '../text/normalize';
import { toRoman } from '../text/roman';
import { depths, headingRows, type HeadingRow } from './heading-rows';
import { outlineForKind } from './kind-words';
import { joinMovements, movementsOf, movementsUnder } from './movement-text';
import type { Item, Movement, Outline, OutlineRow, OutlineSettings, Segment } from './outline';
import { isDashed, ownSegments } from './own-words';
import { templateSegments, templateText, type TemplateValues } from './template';

/** What a heading or its guidance is filled with; the cluster's name stands in its own control. Without any movement `{movements}` says the general words. */
function templateValues(outline: Outline, settings: OutlineSettings): TemplateValues {
  const movements = movementsOf(outline, settings);
  return {
    year: String(settings.year),
    'next-year': String(settings.year + 1),
    cluster: BLANK,
    rating: outline.ratingWords[settings.rating],
    movements:
      movements.length === 0
        ? outline.movementWords.general
        : joinMovements(movements, outline.movementWords, settings.wording),
  };
}

/** Sentence of the guidance that names movements with the acts that launched them. */
const namedMovements = (movements: readonly Movement[], outline: Outline): string =>
  `Phong trào của năm: ${movements
    .map((movement) => {
      const text = joinMovements([movement], outline.movementWords, 'short');
      return normalizeText(movement.act) === '' ? text : `${text} (${normalizeText(movement.act)})`;
    })
    .join('; ')}.`;

/** Guidance of a body. Where the heading names no movement, the form's own are named here instead. */
function helpText(row: OutlineRow, outline: Outline, settings: OutlineSettings, values: TemplateValues): string | null {
  if (row.help === null) return null;
  const own = movementsUnder(row.id, settings);
  const named = own.length === 0 ? '' : ` ${namedMovements(own, outline)}`;
  const general =
    row.heading !== null &&
    row.heading[settings.wording].includes('{movements}') &&
    outline.movements.length > 0 &&
    movementsOf(outline, settings).length === 0;
  if (!general) return `${templateText(row.help, values)}${named}`;
  const forms = joinMovements(outline.movements, outline.movementWords, 'short');
  return templateText(`${row.help} ${outline.movementWords.generalHelp}`, { ...values, movements: forms });
}

/** Number of the n-th printed heading of its level under one parent. */
function numberText(row: OutlineRow, level: Item['level'], place: number): string {
  if (row.kind.startsWith('B')) return '–';
  if (level === 'section') return `${toRoman(place)}.`;
  return level === 'clause' ? `${place}.` : '';
}

/** Heading of an item, her own words first, the others with what the braces stand for. */
function headingSegments(
  { row, heading, level, origin }: HeadingRow,
  settings: OutlineSettings,
  values: TemplateValues,
): readonly Segment[] {
  const renamed = settings.renamed ?? {};
  const own = Object.hasOwn(renamed, row.id) ? renamed[row.id] : origin === 'added' ? heading.form : undefined;
  if (own === undefined || normalizeText(own) === '') return templateSegments(heading[settings.wording], values);
  return ownSegments(isDashed(level) ? `${own.replace(/[\s.;:]+$/u, '')}:` : own, settings.year);
}

/**
 * The headings to print, in order, numbered: the form's, the mục bổ sung that are switched on, her own. Dropped items are
 * left out together with all that stands under them, and what follows is numbered as if they had never been. Throws when
 * a row of the form cannot be a heading.
 */
export function outlineItems(form: Outline, settings: OutlineSettings): readonly Item[] {
  const outline = outlineForKind(form, settings.clusterKind ?? 'cum');
  const values = templateValues(outline, settings);
  const extras = new Set(settings.extras);
  const dropped = new Set(settings.dropped);
  const above: { readonly id: string; readonly depth: number }[] = [];
  const counts = new Map<string, number>();
  const items: Item[] = [];
  for (const headingRow of headingRows(outline, settings)) {
    const { row, level, origin } = headingRow;
    const depth = depths[level];
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const parent = above.at(-1)?.id ?? null;
    if (parent !== null && dropped.has(parent)) dropped.add(row.id);
    if (origin === 'extra' && !extras.has(row.id)) continue;
    above.push({ id: row.id, depth });
    if (dropped.has(row.id)) continue;
    const siblings = `${parent ?? ''} ${level}`;
    const place = (counts.get(siblings) ?? 0) + 1;
    counts.set(siblings, place);
    const number = numberText(row, level, place);
    const segments = headingSegments(headingRow, settings, values);
    const words = segments.map(({ text }) => text).join('');
    items.push({
      id: row.id,
      level,
      parent,
      number,
      segments,
      text: number === '' ? words : `${number} ${words}`,
      name: row.name,
      help: helpText(row, outline, settings, values),
      origin,
    });
  }
  return items;
}
