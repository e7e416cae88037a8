/** Where the tables of the annexes stand: what is entered, what was built and what a reading shows. Pure. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { columnsOf } from '../core/appendix/columns';
import { tableI } from '../core/appendix/table-i';
import { tableII } from '../core/appendix/table-ii';
import { tableIII } from '../core/appendix/table-iii';
import type { TableModel } from '../core/appendix/table-model';
import { appendixIds, appendixTag, type AppendixId } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { ReportData } from '../core/report/report-data';
import { sameValue } from '../core/report/same-value';
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { holdsNothing } from '../core/report/written-text';
import type { AnnexState, AnnexView } from './appendix-state';
import { builtTable, editedCells, readBuilt, saysTable, type BuiltTable, type FoundEdit } from './built-table';
import { isBetween } from './table-cells';

/** A control of an annex with its paragraphs. */
export interface StandingControl {
  readonly control: ControlSnapshot;
  readonly paragraphs: readonly ParagraphSnapshot[];
}

/** One annex. */
export interface AnnexStanding {
  readonly id: AppendixId;
  readonly state: Exclude<AnnexState, 'unread'>;
  /** In document order. */
  readonly controls: readonly StandingControl[];
  /** The table as the entered figures have it; null where nothing is entered and nothing was built. */
  readonly model: TableModel | null;
  readonly wanted: BuiltTable | null;
  readonly built: BuiltTable | null;
  readonly edits: readonly FoundEdit[];
}

const tables: Readonly<Record<AppendixId, (data: AppendixData) => TableModel>> = {
  I: tableI,
  II: tableII,
  III: tableIII,
};

/** The table of an annex from what is entered. */
export const annexTable = (id: AppendixId, data: AppendixData): TableModel => tables[id](data);

/** Whether anything is entered that an annex prints. */
function hasFigures(id: AppendixId, { documents, counts, units, year }: AppendixData): boolean {
  if (id === 'I') return documents.length > 0;
  const columns = new Set(columnsOf(id, year).map((column) => column.id));
  const listed = new Set(units.map((unit) => unit.id));
  return counts.some(
    (entry) =>
      entry.year === year && listed.has(entry.unit) && Object.keys(entry.cells).some((one) => columns.has(one)),
  );
}

/** The controls of an annex in document order. */
export function annexControls(
  id: AppendixId,
  snapshot: DocumentSnapshot,
  parts = documentParts(snapshot),
): readonly StandingControl[] {
  return [...parts.withTag(appendixTag(id))]
    .map((control) => ({ control, paragraphs: parts.paragraphsIn(control) }))
    .sort((one, other) => (one.paragraphs[0]?.index ?? 0) - (other.paragraphs[0]?.index ?? 0));
}

/** Whether nothing but guidance stands in a control. */
export const isUnbuilt = ({ control, paragraphs }: StandingControl): boolean =>
  holdsNothing(control) && paragraphs.every(({ tableLevel }) => tableLevel === 0);

function stateOf(
  controls: readonly StandingControl[],
  wanted: BuiltTable | null,
  built: BuiltTable | null,
): AnnexStanding['state'] {
  const [one, other] = controls;
  if (one === undefined) return 'missing';
  if (other !== undefined) return 'doubled';
  if (isUnbuilt(one)) return 'unbuilt';
  if (wanted !== null && saysTable(one.paragraphs, wanted)) return 'current';
  if (built === null) return 'edited';
  const ours = saysTable(one.paragraphs, built) || (wanted !== null && isBetween(one.paragraphs, built, wanted));
  if (!ours) return 'edited';
  // A change nobody has accepted would go with the old table.
  return one.control.tracked === true ? 'edited' : 'stale';
}

/** Every annex of the report as it stands. */
export function annexStandings(
  data: AppendixData,
  written: ReportData['written'],
  snapshot: DocumentSnapshot,
): readonly AnnexStanding[] {
  const parts = documentParts(snapshot);
  return appendixIds.map((id) => {
    const built = readBuilt(written[appendixTag(id)]);
    const model = built !== null || hasFigures(id, data) ? annexTable(id, data) : null;
    const wanted = model === null ? null : builtTable(model);
    const controls = annexControls(id, snapshot, parts);
    const state = stateOf(controls, wanted, built);
    const edits = state === 'edited' && built !== null && controls[0] ? editedCells(controls[0].paragraphs, built) : [];
    return { id, state, controls, model, wanted, built, edits };
  });
}

/** What the pane shows of it. */
export const annexView = ({ id, state, edits }: AnnexStanding): AnnexView => ({
  id,
  state,
  edited: edits.map(({ name, built, inDocument }) => ({ name, built, inDocument })),
});

/** Whether two tables say the same in the same places. */
export const sameTable = (one: BuiltTable | null, other: BuiltTable | null): boolean => sameValue(one, other);
