/** Every heading a report may print, in its order: the form's, the mục bổ sung, and her own, each in its place. */
import type { AddedHeading, Item, Outline, OutlineRow, OutlineSettings } from './outline';
import { addedLevels, addedRow } from './own-words';

/** A heading with its place in the tree. */
export interface HeadingRow {
  readonly row: OutlineRow;
  readonly heading: NonNullable<OutlineRow['heading']>;
  readonly level: Item['level'];
  readonly origin: Item['origin'];
}

/** Depth in the tree; a heading stands under the nearest one before it that is less deep. */
export const depths: Readonly<Record<Item['level'], number>> = {
  intro: 0,
  part: 0,
  'part-title': 1,
  section: 1,
  clause: 2,
  bullet: 3,
};

const itemLevels = ['intro', 'part', 'part-title', 'section', 'clause', 'bullet'] as const;

function headingRow(row: OutlineRow, origin: Item['origin']): readonly HeadingRow[] {
  if (row.heading === null) return [];
  const level = itemLevels.find((candidate) => candidate === row.level);
  if (level === undefined) throw new Error(`${row.id} has a heading but the level ${row.level}`);
  return [{ row, heading: row.heading, level, origin }];
}

/** Where a heading of a depth goes that belongs behind the one at `at`: behind all that is deeper than itself. */
function placeBehind(rows: readonly HeadingRow[], at: number, depth: number): number {
  let end = at + 1;
  if (rows[end]?.level === 'part-title') end += 1;
  for (let next = rows[end]; next && depths[next.level] > depth; next = rows[end]) end += 1;
  return end;
}

/** A copy with the heading behind an item; null when the item is not there. */
function withHeading(
  rows: readonly HeadingRow[],
  after: string,
  added: (level: Item['level']) => HeadingRow,
): readonly HeadingRow[] | null {
  const at = rows.findIndex(({ row }) => row.id === after);
  const before = rows[at];
  if (!before) return null;
  const heading = added(before.level);
  const place = placeBehind(rows, at, depths[heading.level]);
  return [...rows.slice(0, place), heading, ...rows.slice(place)];
}

function addedHeading(added: AddedHeading, after: Item['level'] | null): HeadingRow {
  const allowed = after === null ? [added.level] : addedLevels(after);
  const level = allowed.find((candidate) => candidate === added.level) ?? allowed[0] ?? added.level;
  const row = addedRow(added, level);
  return { row, heading: { form: added.words, short: added.words }, level, origin: 'added' };
}

/** Her headings put in; one may stand behind another of hers. What names no item there is stands at the end. */
function withAdded(rows: readonly HeadingRow[], added: readonly AddedHeading[]): readonly HeadingRow[] {
  let placed = rows;
  let waiting = added.filter(
    ({ id }, place) => !rows.some(({ row }) => row.id === id) && added.findIndex((other) => other.id === id) === place,
  );
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    waiting = waiting.filter((heading) => {
      const next = withHeading(placed, heading.after, (level) => addedHeading(heading, level));
      if (next !== null) placed = next;
      return next === null;
    });
  }
  return [...placed, ...waiting.map((heading) => addedHeading(heading, null))];
}

/** All headings in order, dropped ones and mục bổ sung that are switched off among them. Throws when a row of the form cannot be a heading. */
export function headingRows(outline: Outline, settings: OutlineSettings): readonly HeadingRow[] {
  let rows: readonly HeadingRow[] = outline.rows.flatMap((row) => headingRow(row, 'form'));
  for (const { row, after } of outline.extras ?? []) {
    for (const extra of headingRow(row, 'extra')) {
      if (after === null) rows = [extra, ...rows];
      else rows = withHeading(rows, after, () => extra) ?? [...rows, extra];
    }
  }
  return withAdded(rows, settings.added ?? []);
}
