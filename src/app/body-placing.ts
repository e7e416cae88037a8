/** Small tables put into bodies, behind her text; and guidance put back into a body that was emptied. Pure but for the packages it is given. */
import type { BodyTable } from '../core/appendix/figure-body';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { holdsNothing } from '../core/report/written-text';
import { hasLead, holdsOnly, isBetweenBodies, saysBody, tablesAmong, type FoundTable } from './body-table';
import type { Placing } from './placing';
import type { GapFilling, TextChange } from './ports';
import { cellChanges, sameLook } from './table-cells';

/** What is to stand in a body, and what of ours may stand there now. */
export interface BodyWanted {
  readonly item: string;
  /** Null = none: no trace stays. */
  readonly table: BodyTable | null;
  readonly former: BodyTable | null;
  /** The table with its line. */
  readonly package: (table: BodyTable) => string;
  /** The body with its guidance. */
  readonly guidance: () => string;
  /** A table that she edited and that is to go. */
  readonly edited?: FoundTable | null;
}

interface StandingBody {
  readonly body: ControlSnapshot;
  readonly paragraphs: readonly ParagraphSnapshot[];
  readonly tables: readonly FoundTable[];
}

const bodiesOf = (item: string, now: DocumentSnapshot): readonly StandingBody[] => {
  const parts = documentParts(now);
  return parts
    .withTag(bodyTag(item))
    .map((body) => {
      const paragraphs = parts.paragraphsIn(body);
      return { body, paragraphs, tables: tablesAmong(paragraphs) };
    })
    .sort((one, other) => (one.paragraphs[0]?.index ?? 0) - (other.paragraphs[0]?.index ?? 0));
};

const textsOf = (paragraphs: readonly ParagraphSnapshot[]): string =>
  JSON.stringify(paragraphs.map(({ text }) => text));
const gone = (paragraphs: readonly ParagraphSnapshot[]): readonly TextChange[] =>
  paragraphs.map(({ index }) => ({ kind: 'remove-paragraph', index }));

/** A body becomes its guidance again: a new one before it, verified, then it goes; what was written meanwhile stays. */
export function guidancePlacing(item: string, guidance: string, before: DocumentSnapshot): Placing {
  const [old] = bodiesOf(item, before);
  const known = textsOf(old?.paragraphs ?? []);
  return {
    gaps:
      old === undefined || holdsNothing(old.body)
        ? []
        : [{ anchor: { kind: 'control', id: old.body.id, side: 'Before' }, package: guidance }],
    plan: (now) => {
      const [fresh, standing, more] = bodiesOf(item, now);
      if (fresh === undefined || standing === undefined || more !== undefined || !holdsNothing(fresh.body)) return [];
      const leaving = textsOf(standing.paragraphs) === known ? standing : fresh;
      const [from, to] = [fresh.paragraphs.at(-1)?.index ?? 0, standing.paragraphs[0]?.index ?? 0];
      const between = now.paragraphs.slice(from + 1, to);
      return [
        { kind: 'remove-control', id: leaving.body.id },
        ...(between.every(({ text, control }) => text === '' && control === null) ? gone(between) : []),
      ];
    },
    isDone: (now) => {
      const [one, other] = bodiesOf(item, now);
      return one !== undefined && other === undefined && holdsNothing(one.body);
    },
  };
}

/** Whether a table is one of those that may go. */
const isOurs = (one: FoundTable, { table, former, edited }: BodyWanted): boolean =>
  saysBody(one, table) ||
  saysBody(one, former) ||
  isBetweenBodies(one, former, table) ||
  (edited !== undefined && edited !== null && textsOf(edited.paragraphs) === textsOf(one.paragraphs));

/** The table is put in, or goes: the new one first, verified, then the former one. Her words are not touched. */
export function bodyPlacing(wanted: BodyWanted, before: DocumentSnapshot): Placing {
  const { item, table, former } = wanted;
  const [standing] = bodiesOf(item, before);
  if (standing === undefined) return { gaps: [], plan: () => [], isDone: () => false };
  const ours = standing.tables.filter((one) => isOurs(one, wanted));
  if (table === null && holdsOnly(standing.paragraphs, standing.body, ours, former))
    return guidancePlacing(item, wanted.guidance(), before);
  const there = table !== null && standing.tables.some((one) => saysBody(one, table));
  return {
    gaps: table === null || there ? [] : [gapFor(standing, ours, wanted, wanted.package(table))],
    plan: (now) => clearing(wanted, now),
    isDone: (now) => isInPlace(wanted, now),
  };
}

/** Where the new table goes: in place of the guidance, before the former one that something stands behind, or at the end. */
function gapFor(
  { body, paragraphs }: StandingBody,
  ours: readonly FoundTable[],
  { table, former }: BodyWanted,
  xml: string,
): GapFilling {
  if (holdsNothing(body)) return { anchor: { kind: 'inside', id: body.id, side: 'Replace' }, package: xml };
  const [old] = ours;
  const last = old?.behind.at(-1) ?? old?.paragraphs.at(-1);
  if (old?.above && hasLead(old, former, table) && last !== paragraphs.at(-1)) {
    const { index, text } = old.above;
    return { anchor: { kind: 'paragraph', index, text, side: 'Before' }, package: xml };
  }
  return { anchor: { kind: 'inside', id: body.id, side: 'End' }, package: xml };
}

/** Once the new table stands, the former ones go with their lines; one empty paragraph stays behind a table. */
function clearing(wanted: BodyWanted, now: DocumentSnapshot): readonly TextChange[] {
  const { table, former } = wanted;
  const [standing, other] = bodiesOf(wanted.item, now);
  if (standing === undefined || other !== undefined) return [];
  const kept = standing.tables.find((one) => saysBody(one, table));
  if (table !== null && kept === undefined) return [];
  const leaving = standing.tables.filter((one) => one !== kept && isOurs(one, wanted));
  return [
    ...leaving.flatMap((one): readonly TextChange[] => [
      { kind: 'remove-table', index: one.paragraphs[0]?.index ?? 0 },
      ...(hasLead(one, former, table) && one.above ? gone([one.above]) : []),
      ...gone(one.behind.slice(0, 1)),
    ]),
    ...gone(kept?.behind.slice(1).filter((one) => !leaving.some(({ above }) => above === one)) ?? []),
    ...leadChange(kept, wanted),
  ];
}

/** The line above the table follows the year and the cluster, unless she edited it. */
const leadChange = (kept: FoundTable | undefined, { table, former }: BodyWanted): readonly TextChange[] =>
  kept?.above && table !== null && hasLead(kept, former) && !hasLead(kept, table)
    ? [{ kind: 'paragraph', index: kept.above.index, text: table.lead }]
    : [];

function isInPlace(wanted: BodyWanted, now: DocumentSnapshot): boolean {
  const [standing, other] = bodiesOf(wanted.item, now);
  if (standing === undefined || other !== undefined) return false;
  const ours = standing.tables.filter((one) => isOurs(one, wanted));
  if (wanted.table === null) return ours.length === 0;
  const [one] = ours;
  return one !== undefined && ours.length === 1 && saysBody(one, wanted.table) && leadChange(one, wanted).length === 0;
}

/** A table of which only texts differ: its cells are written, and where a Word refuses that, it is built anew. */
export function bodyCells(wanted: BodyWanted): Placing {
  const { table, former } = wanted;
  const cells: Placing = {
    gaps: [],
    plan: (now) => {
      const [standing] = bodiesOf(wanted.item, now);
      const found = standing?.tables.find((one) => isOurs(one, wanted));
      if (found === undefined || table === null) return [];
      return [...(cellChanges(found.paragraphs, table.model) ?? []), ...leadChange(found, wanted)];
    },
    isDone: (now) => isInPlace(wanted, now),
  };
  return { ...cells, otherwise: (now) => bodyPlacing({ ...wanted, former }, now) };
}

/** Whether nothing but texts differs from the former table. */
export const onlyCells = ({ table, former, edited = null }: BodyWanted): boolean =>
  table !== null && former !== null && edited === null && sameLook(table.model, former.model);

/** Whether a table stands in its body once, as it was built. */
export function standsInBody(item: string, table: BodyTable, now: DocumentSnapshot): boolean {
  const [standing, other] = bodiesOf(item, now);
  return other === undefined && standing?.tables.filter((one) => saysBody(one, table)).length === 1;
}
