/** Tables of the annexes as parts of a building. */
import type { AppendixData } from '../core/appendix/appendix-data';
import type { UnitCounts } from '../core/appendix/counts';
import type { TableModel } from '../core/appendix/table-model';
import { appendixTag, type AppendixId } from '../core/report/control-tag';
import type { ReportContent } from '../core/report/report-content';
import { annexCells, annexPlacing, type AnnexWanted } from './annex-placing';
import { annexStandings, annexTable, isUnbuilt, sameTable, type AnnexStanding } from './annex-standing';
import type { BuildingPart } from './building-part';
import { builtTable, editedModel, saysTable } from './built-table';
import type * as Packages from './packages';
import { sameLook } from './table-cells';

/** Tables that were seen standing as they were built, so that they can be put back: kept while the pane is open. */
export type KnownTables = Map<AppendixId, TableModel>;

/** Notes the tables that stand as they were built. */
export function noteStandingTables(known: KnownTables, standings: readonly AnnexStanding[]): void {
  for (const { id, state, model } of standings) if (state === 'current' && model !== null) known.set(id, model);
}

/** What the parts are made from. */
export interface AnnexGround {
  readonly data: AppendixData;
  readonly built: readonly UnitCounts[];
  readonly known: KnownTables;
  readonly content: ReportContent;
  readonly packages: Pick<typeof Packages, 'annexGuidancePackage' | 'tablePackage'>;
}

/** What stood in an annex, to be put back; null = a table nobody can build again. */
type Former = { readonly kind: 'guidance' } | { readonly kind: 'table'; readonly model: TableModel } | null;

function formerOf({ data, built: counts, known }: AnnexGround, standing: AnnexStanding): Former {
  const { id, state, built, edits, controls } = standing;
  if (state === 'unbuilt') return { kind: 'guidance' };
  if (built === null) return null;
  const models = [known.get(id), annexTable(id, { ...data, counts })];
  const model = models.find((one) => one !== undefined && sameTable(builtTable(one), built));
  if (model === undefined) return null;
  const edited = editedModel(model, edits);
  return controls[0] && saysTable(controls[0].paragraphs, builtTable(edited)) ? { kind: 'table', model: edited } : null;
}

/** Which annexes are to be built: those that do not say what is entered; by hand edited ones only when asked for. */
export function annexesToBuild(standings: readonly AnnexStanding[], only: string | null): readonly AnnexStanding[] {
  return standings.filter(({ id, state, model }) => {
    if (model === null || state === 'missing' || state === 'current') return false;
    return only === null ? state !== 'edited' : id === only;
  });
}

const holding = (id: AppendixId, model: TableModel, xml: string | null): AnnexWanted => {
  const table = builtTable(model);
  return { id, package: xml, isWhole: ({ paragraphs }) => saysTable(paragraphs, table) };
};

/** The part of an annex whose table is entered. */
export function annexPart(ground: AnnexGround, standing: AnnexStanding, model: TableModel): BuildingPart {
  const { id, controls, state } = standing;
  const { content, packages } = ground;
  const former = formerOf(ground, standing);
  const wanted = holding(id, model, packages.tablePackage(content, id, model));
  const written = { [appendixTag(id)]: JSON.stringify(builtTable(model)) };
  const cells =
    state === 'stale' && former?.kind === 'table' && sameLook(former.model, model)
      ? annexCells(wanted, former.model, model)
      : null;
  return {
    id,
    kind: 'annex',
    place: (before) =>
      cells ?? annexPlacing(controls.some(wanted.isWhole) ? { ...wanted, package: null } : wanted, before),
    written,
    takeBack: (now) => {
      const after = annexStandings(ground.data, written, now).find((one) => one.id === id);
      if (former === null || after === undefined || !['current', 'stale'].includes(after.state)) return null;
      if (former.kind === 'guidance') {
        const xml = packages.annexGuidancePackage(content, id);
        return annexPlacing({ id, package: xml, isWhole: isUnbuilt }, now);
      }
      const back = holding(id, former.model, packages.tablePackage(content, id, former.model));
      return sameLook(model, former.model) ? annexCells(back, model, former.model) : annexPlacing(back, now);
    },
  };
}
