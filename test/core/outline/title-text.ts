import { outlineForKind } from '../../../src/core/outline/kind-words';
import type { Outline, OutlineSettings } from '../../../src/core/outline/outline';
import { templateText } from '../../../src/core/outline/template';

/** Trích yếu of a report as it reads; the title names neither movements nor rating. */
export const titleText = (outline: Outline, { year, wording, clusterKind }: OutlineSettings, cluster: string): string =>
  templateText(outlineForKind(outline, clusterKind ?? 'cum').fixed.title[wording], {
    year: String(year),
    'next-year': String(year + 1),
    cluster,
    movements: '',
    rating: '',
  });
