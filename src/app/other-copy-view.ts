/** Another copy beside this report, in the words of the pane. Pure. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { allColumns, columnName } from '../core/appendix/columns';
import { WHOLE_CLUSTER } from '../core/appendix/counts';
import { formatCount } from '../core/appendix/enter-count';
import { decimalText } from '../core/appendix/enter-decimal';
import type { FigureRow } from '../core/appendix/figure-row';
import { figureTables } from '../core/appendix/other-figures';
import { cellKey, documentKey, rowKey, type FigureComparison } from '../core/drafts/other-copy-figures';
import { strangeness, type OtherCopy } from '../core/drafts/other-copy-file';
import { endsWithTexts, sameTexts, type TextDifference } from '../core/drafts/other-copy-texts';
import type { Item } from '../core/outline/outline';
import { documentParts } from '../core/report/document-parts';
import { tableName } from '../core/report/member-unit';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { shownDocument } from './import-view';
import { openBody, type OpenBody } from './open-body';
import type { CopyFigure, CopyText, OtherCopyView } from './other-copy-state';
import { otherCopySaid } from './other-copy-words';

/** A panel with nothing in it. */
export const emptyOtherCopy: OtherCopyView = {
  panel: 'other-copy',
  step: 'choose',
  file: '',
  notes: [],
  same: false,
  part: 'texts',
  texts: [],
  textNotes: [],
  figures: [],
  figureNotes: [],
  fields: [],
};

/** The bodies by item; items without one, or with two, are not there. */
export function openBodies(items: readonly Item[], snapshot: DocumentSnapshot | null): ReadonlyMap<string, OpenBody> {
  if (snapshot === null) return new Map();
  const parts = documentParts(snapshot);
  return new Map(
    items.flatMap(({ id }): readonly (readonly [string, OpenBody])[] => {
      const body = openBody(parts, snapshot, id);
      return body === null ? [] : [[id, body]];
    }),
  );
}

const plain = (lines: TextDifference['mine']): readonly string[] => lines.map(({ text }) => text);

/** An item with both texts; `kept` = she keeps hers. */
export function copyText(
  { item, mine, theirs, more }: TextDifference,
  name: string,
  body: OpenBody | undefined,
  kept: boolean,
): CopyText {
  const [own, other] = [plain(mine), plain(theirs)];
  const state = sameTexts(own, other) ? 'same' : endsWithTexts(own, other) ? 'both' : kept ? 'kept' : 'open';
  return {
    item,
    name,
    mine,
    theirs,
    state,
    noReplacing: body?.mixed === true ? otherCopySaid.holdsMore : '',
    noPutting: body === undefined ? otherCopySaid.noBody(name) : '',
    notes: more ? [otherCopySaid.more] : [],
  };
}

/** The figures that differ, those of the annexes first. */
export function copyFigures(
  { cells, documents, rows }: FigureComparison,
  data: Pick<AppendixData, 'year' | 'units' | 'clusterKind'>,
): readonly CopyFigure[] {
  const units = new Map(data.units.map((unit) => [unit.id, tableName(unit)]));
  const columns = new Map(allColumns(data.year).map((column) => [column.id, columnName(column)]));
  const cluster = data.clusterKind === 'cum' ? 'Cả cụm' : 'Cả khối';
  const unitName = (id: string): string => (id === WHOLE_CLUSTER ? cluster : (units.get(id) ?? id));
  return [
    ...cells.map((cell) => ({
      key: cellKey(cell),
      name: [
        unitName(cell.unit),
        columns.get(cell.column) ?? cell.column,
        ...(cell.year === data.year ? [] : [`năm ${cell.year}`]),
      ].join(' – '),
      mine: formatCount(cell.mine),
      theirs: formatCount(cell.theirs),
    })),
    ...documents.map((change) => ({
      key: documentKey(change),
      name: `Phụ lục I – ${unitName(change.record.issuer)}`,
      mine: change.old === null ? '' : shownDocument(change.old),
      theirs: shownDocument(change.record),
    })),
    ...rows.map((row) => ({
      key: rowKey(row),
      name: `${figureTables.find(({ id }) => id === row.theirs.table)?.name ?? row.theirs.table} – ${unitName(row.theirs.unit)}`,
      mine: row.mine === null ? '' : shownRow(row.mine),
      theirs: shownRow(row.theirs),
    })),
  ];
}

const shownRow = ({ table, cells }: FigureRow): string =>
  (figureTables.find(({ id }) => id === table)?.columns ?? [])
    .flatMap(({ id, header }) => {
      const value = cells[id];
      if (value === undefined) return [];
      return [`${header}: ${typeof value === 'number' ? decimalText(value) : value}`];
    })
    .join('; ');

/** Why the file may be no copy of this report, a sentence each. */
export function strangeSentences(copy: OtherCopy, mine: ReportData): readonly string[] {
  const { cluster, units, year } = strangeness(copy, mine);
  const { data } = copy;
  return [
    ...(cluster
      ? [otherCopySaid.otherCluster([data.clusterKind, data.cluster], [mine.clusterKind, mine.cluster])]
      : []),
    ...(units === null ? [] : [otherCopySaid.otherUnits(units.shared, units.theirs)]),
    ...(year && copy.year !== null ? [otherCopySaid.otherYear(copy.year, mine.year)] : []),
  ];
}

/** When the copy was saved as far as it is known, and what else is to be known of the file. */
export function fileNotes({ document }: OtherCopy, modified: number | null): readonly string[] {
  const { saved, changes, macros } = document;
  const at = saved === undefined ? null : new Date(saved.at);
  const unread = changes.inserted + changes.deleted + changes.moved > 0;
  return [
    ...(at !== null && !Number.isNaN(at.getTime()) ? [otherCopySaid.savedWith(at, saved?.by ?? '')] : []),
    ...(at === null && modified !== null ? [otherCopySaid.savedHere(new Date(modified))] : []),
    ...(at !== null || modified !== null ? [otherCopySaid.mineUnknown] : []),
    ...(unread ? [otherCopySaid.changes] : []),
    ...(macros ? [otherCopySaid.macros] : []),
  ];
}
