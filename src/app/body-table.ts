/** Small tables of *Số liệu khác* in the bodies: what was built, and where it stands in a reading. Pure. */
import * as v from 'valibot';
import { figureBodies, type BodyTable } from '../core/appendix/figure-body';
import type { AppendixData } from '../core/appendix/appendix-data';
import { figureTables } from '../core/appendix/other-figures';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import { parseJson } from '../core/report/entry-xml';
import type { ReportData } from '../core/report/report-data';
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { holdsNothing } from '../core/report/written-text';
import type { BodyTableState } from './appendix-state';
import { builtTable, editedCells, saysTable, seen, type FoundEdit } from './built-table';
import { isBetween } from './table-cells';

/** Name in `ReportData.written` under which the table of an item is remembered as it was built; no tag of the document. */
export const bodyTableEntry = (item: string): string => `bctd.t.${item}`;

const cell = v.object({
  key: v.string(),
  text: v.string(),
  align: v.picklist(['left', 'center', 'right']),
  columns: v.exactOptional(v.number()),
  rows: v.exactOptional(v.number()),
  bold: v.exactOptional(v.boolean()),
  italic: v.exactOptional(v.boolean()),
});
const rows = v.array(v.array(cell));
const schema = v.object({
  lead: v.string(),
  model: v.object({
    widths: v.array(v.number()),
    size: v.number(),
    header: rows,
    rows,
    notes: v.array(v.string()),
    caption: v.string(),
  }),
});

/** What is remembered of an item's table; null = nothing, or something else. */
function readBodyTable(written: ReportData['written'], item: string): BodyTable | null {
  const parsed = v.safeParse(schema, parseJson(written[bodyTableEntry(item)] ?? ''));
  return parsed.success ? parsed.output : null;
}

/** A table in a body, with the paragraph above it and the empty ones right behind it. */
export interface FoundTable {
  readonly above: ParagraphSnapshot | null;
  readonly paragraphs: readonly ParagraphSnapshot[];
  readonly behind: readonly ParagraphSnapshot[];
}

/** The tables among the paragraphs of a body, in order. */
export function tablesAmong(paragraphs: readonly ParagraphSnapshot[]): readonly FoundTable[] {
  const found: FoundTable[] = [];
  for (let start = 0; start < paragraphs.length; start += 1) {
    if ((paragraphs[start]?.tableLevel ?? 0) === 0) continue;
    let end = start;
    while ((paragraphs[end]?.tableLevel ?? 0) > 0) end += 1;
    let behind = end;
    while (paragraphs[behind]?.tableLevel === 0 && paragraphs[behind]?.text === '') behind += 1;
    const above = paragraphs[start - 1];
    found.push({
      above: above?.tableLevel === 0 ? above : null,
      paragraphs: paragraphs.slice(start, end),
      behind: paragraphs.slice(end, behind),
    });
    start = end - 1;
  }
  return found;
}

/** Whether a table of the document says what one of ours says. */
export const saysBody = ({ paragraphs }: FoundTable, table: BodyTable | null): boolean =>
  table !== null && saysTable(paragraphs, builtTable(table.model));

/** Whether the line above a table is the one that was put there with it. */
export const hasLead = ({ above }: FoundTable, ...tables: readonly (BodyTable | null)[]): boolean =>
  above !== null && tables.some((table) => table !== null && seen(above.text) === seen(table.lead));

/** Whether every cell says what the one or the other says. */
export const isBetweenBodies = ({ paragraphs }: FoundTable, old: BodyTable | null, fresh: BodyTable | null): boolean =>
  old !== null && fresh !== null && isBetween(paragraphs, builtTable(old.model), builtTable(fresh.model));

/** The table of one item. */
export interface BodyTableStanding {
  readonly item: string;
  /** Name of the table in the pane. */
  readonly name: string;
  readonly state: BodyTableState;
  readonly body: ControlSnapshot | null;
  /** Null = nothing is entered: none is to stand there. */
  readonly wanted: BodyTable | null;
  readonly built: BodyTable | null;
  /** Those in the body that are ours, in document order; where she edited it, the one it was. */
  readonly ours: readonly FoundTable[];
  readonly edits: readonly FoundEdit[];
}

/** Every small table that is entered or was built, in the order of the form. */
export function bodyTableStandings(
  data: Pick<AppendixData, 'units' | 'figures' | 'year' | 'clusterKind'>,
  written: ReportData['written'],
  snapshot: DocumentSnapshot,
): readonly BodyTableStanding[] {
  const parts = documentParts(snapshot);
  const entered = figureBodies(data);
  return figureTables.flatMap(({ item, name, prints }): readonly BodyTableStanding[] => {
    const wanted = entered.get(item) ?? null;
    const built = readBodyTable(written, item);
    if (prints !== 'table' || (wanted === null && built === null)) return [];
    const [body = null] = parts.withTag(bodyTag(item));
    const tables = body === null ? [] : tablesAmong(parts.paragraphsIn(body));
    const same = tables.filter(
      (one) => saysBody(one, wanted) || saysBody(one, built) || isBetweenBodies(one, built, wanted),
    );
    const edited = same.length === 0 ? editedTable(tables, built) : null;
    const ours = edited === null ? same : [edited.table];
    const state = stateOf({ body, wanted, built, ours, edited: edited !== null });
    return [{ item, name, state, body, wanted, built, ours, edits: edited?.edits ?? [] }];
  });
}

/** The table that was ours until she edited it: under its line, or with most of its cells. */
function editedTable(
  tables: readonly FoundTable[],
  built: BodyTable | null,
): { readonly table: FoundTable; readonly edits: readonly FoundEdit[] } | null {
  if (built === null) return null;
  const says = builtTable(built.model);
  for (const table of tables) {
    const edits = editedCells(table.paragraphs, says);
    const near = edits.length > 0 && edits.length * 2 < table.paragraphs.length;
    if (near || hasLead(table, built)) return { table, edits };
  }
  return null;
}

function stateOf({
  body,
  wanted,
  built,
  ours,
  edited,
}: Pick<BodyTableStanding, 'body' | 'wanted' | 'built' | 'ours'> & { readonly edited: boolean }): BodyTableState {
  if (body === null) return wanted === null ? 'gone' : 'missing';
  if (edited) return 'edited';
  const [one, other] = ours;
  if (other !== undefined) return 'doubled';
  if (one === undefined) return wanted === null ? 'gone' : body.tracked === true ? 'held' : 'unbuilt';
  const renamed = wanted !== null && built !== null && wanted.lead !== built.lead && hasLead(one, built);
  if (saysBody(one, wanted) && !renamed) return 'current';
  return body.tracked === true ? 'held' : 'stale';
}

/** Whether a body holds nothing but guidance, or nothing but the given tables with their lines. */
export function holdsOnly(
  paragraphs: readonly ParagraphSnapshot[],
  body: ControlSnapshot,
  ours: readonly FoundTable[],
  ...tables: readonly (BodyTable | null)[]
): boolean {
  if (holdsNothing(body)) return true;
  const own = new Set(
    ours.flatMap((one) => [...one.paragraphs, ...(hasLead(one, ...tables) && one.above ? [one.above] : [])]),
  );
  return (body.pictures ?? 0) === 0 && paragraphs.every((one) => own.has(one) || one.text.trim() === '');
}
