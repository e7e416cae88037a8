/** Small tables of the bodies as parts of a building. */
import type { BodyTable } from '../core/appendix/figure-body';
import { bodyCells, bodyPlacing, onlyCells, standsInBody, type BodyWanted } from './body-placing';
import { bodyTableEntry, type BodyTableStanding } from './body-table';
import type { BuildingPart } from './building-part';
import { editedModel } from './built-table';

/** Packages of a table with its line, and of an item's body with its guidance. */
export interface BodyPackages {
  readonly table: (table: BodyTable) => string;
  readonly guidance: (item: string) => string;
}

/** Which small tables are to be put in, renewed or taken out; an edited one only when asked for. */
export const bodiesToBuild = (
  standings: readonly BodyTableStanding[],
  only: string | null,
): readonly BodyTableStanding[] =>
  standings.filter(({ item, state }) =>
    only === null ? ['unbuilt', 'stale', 'doubled'].includes(state) : item === only && state !== 'current',
  );

/** The part of a small table. */
export function bodyPart(standing: BodyTableStanding, packages: BodyPackages): BuildingPart {
  const { item, name, wanted: table, built, ours, state } = standing;
  const make = (to: BodyTable | null, former: BodyTable | null): BodyWanted => ({
    item,
    table: to,
    former,
    package: packages.table,
    guidance: () => packages.guidance(item),
  });
  const wanted: BodyWanted = { ...make(table, built), edited: state === 'edited' ? (ours[0] ?? null) : null };
  const former = formerOf(standing);
  return {
    id: name,
    kind: 'body-table',
    place: (before) => (state === 'stale' && onlyCells(wanted) ? bodyCells(wanted) : bodyPlacing(wanted, before)),
    written: { [bodyTableEntry(item)]: table === null ? null : JSON.stringify(table) },
    takeBack: (now) => {
      if (former === undefined || (table !== null && !standsInBody(item, table, now))) return null;
      const back = make(former, table);
      return onlyCells(back) ? bodyCells(back) : bodyPlacing(back, now);
    },
  };
}

/** What stood in the body: a table, none, or one that cannot be built again (undefined). */
function formerOf({ state, built, edits }: BodyTableStanding): BodyTable | null | undefined {
  if (state === 'unbuilt' || built === null) return null;
  if (state !== 'edited') return built;
  return edits.length === 0 ? undefined : { ...built, model: editedModel(built.model, edits) };
}
