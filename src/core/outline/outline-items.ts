import { BLANK } from '../text/blank';
import { normalizeText } from '../text/normalize';
import { toRoman } from '../text/roman';
import { joinMovements, movementsOf } from './movement-text';
import type { Item, Outline, OutlineRow, OutlineSettings, Segment } from './outline';
import { templateSegments, templateText, type TemplateValues } from './template';

/** What every template of the report is filled with. Without any movement `{movements}` says the general words. */
function templateValues(outline: Outline, settings: OutlineSettings, cluster: string): TemplateValues {
  const movements = movementsOf(outline, settings);
  return {
    year: String(settings.year),
    'next-year': String(settings.year + 1),
    cluster: normalizeText(cluster) === '' ? BLANK : cluster,
    rating: outline.ratingWords[settings.rating],
    movements:
      movements.length === 0
        ? outline.movementWords.general
        : joinMovements(movements, outline.movementWords, settings.wording),
  };
}

/** Guidance of a body. Where the heading names no movement, the form's own are named here instead. */
function helpText(row: OutlineRow, outline: Outline, settings: OutlineSettings, values: TemplateValues): string | null {
  if (row.help === null) return null;
  const general =
    row.heading !== null &&
    row.heading[settings.wording].includes('{movements}') &&
    outline.movements.length > 0 &&
    movementsOf(outline, settings).length === 0;
  if (!general) return templateText(row.help, values);
  const forms = joinMovements(outline.movements, outline.movementWords, 'short');
  return templateText(`${row.help} ${outline.movementWords.generalHelp}`, { ...values, movements: forms });
}

const itemLevels = ['intro', 'part', 'part-title', 'section', 'clause', 'bullet'] as const;

function itemLevel(row: OutlineRow): Item['level'] {
  const level = itemLevels.find((candidate) => candidate === row.level);
  if (level === undefined) throw new Error(`${row.id} has a heading but the level ${row.level}`);
  return level;
}

/** Depth in the tree; a heading stands under the nearest one before it that is less deep. */
const depths: Readonly<Record<Item['level'], number>> = {
  intro: 0,
  part: 0,
  'part-title': 1,
  section: 1,
  clause: 2,
  bullet: 3,
};

/** Number of the n-th printed heading of its level under one parent. */
function numberText(row: OutlineRow, level: Item['level'], place: number): string {
  if (row.kind.startsWith('B')) return '–';
  if (level === 'section') return `${toRoman(place)}.`;
  return level === 'clause' ? `${place}.` : '';
}

/**
 * The headings to print, in order, numbered. Dropped items are left out together with all that stands under them, and
 * what follows is numbered as if they had never been. Throws when a row of the form cannot be a heading.
 */
export function outlineItems(outline: Outline, settings: OutlineSettings): readonly Item[] {
  const values = templateValues(outline, settings, '');
  const dropped = new Set(settings.dropped);
  const above: { readonly id: string; readonly depth: number }[] = [];
  const counts = new Map<string, number>();
  const items: Item[] = [];
  for (const row of outline.rows) {
    if (row.heading === null) continue;
    const level = itemLevel(row);
    const depth = depths[level];
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const parent = above.at(-1)?.id ?? null;
    if (parent !== null && dropped.has(parent)) dropped.add(row.id);
    above.push({ id: row.id, depth });
    if (dropped.has(row.id)) continue;
    const siblings = `${parent ?? ''} ${level}`;
    const place = (counts.get(siblings) ?? 0) + 1;
    counts.set(siblings, place);
    const number = numberText(row, level, place);
    const segments = templateSegments(row.heading[settings.wording], values);
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
    });
  }
  return items;
}

/** Trích yếu of the report, split at its fields. A cluster without a name shows `BLANK`. */
export const titleSegments = (outline: Outline, settings: OutlineSettings, cluster: string): readonly Segment[] =>
  templateSegments(outline.fixed.title[settings.wording], templateValues(outline, settings, cluster));
