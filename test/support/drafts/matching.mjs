/** The right matching of a draft, from the marks its blocks carry. */
import { paragraphsOf } from './blocks.mjs';

/**
 * `headings`: item → first and last paragraph, and the letters where it shares its only paragraph; `repeated`: further
 * paragraphs that say a heading; `annexes`: id → opening and last paragraph.
 */
export function matchingOf(blocks) {
  const lines = paragraphsOf(blocks);
  const headings = {};
  const repeated = [];
  const openings = [];
  lines.forEach((line, index) => {
    if (line === null) return;
    for (const { item, start, end, again } of line.heads) {
      const known = headings[item];
      if (again) repeated.push([item, index]);
      else if (known === undefined) headings[item] = start === undefined ? [index, index] : [index, index, start, end];
      else if (start !== undefined) throw new Error(`${item} stands twice`);
      else known[1] = index;
    }
    if (line.annex) openings.push([line.annex, index]);
  });
  const annexes = openings.map(([id, first], at) => [id, [first, (openings[at + 1]?.[1] ?? lines.length) - 1]]);
  return { headings, repeated, annexes: Object.fromEntries(annexes) };
}
