/** What files would bring, in the words of the pane. Pure. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { allColumns, columnName } from '../core/appendix/columns';
import { WHOLE_CLUSTER, type DocumentRecord } from '../core/appendix/counts';
import { formatCount } from '../core/appendix/enter-count';
import type { CellOrigin, CountConflict, ImportProposal } from '../core/appendix/import/proposal';
import { tableName } from '../core/report/member-unit';
import { shownDate } from '../core/text/typed-date';
import type { ImportView } from './appendix-state';

/** "Sở Nội vụ.xlsx, trang Phụ lục II, ô D7"; "Sở Nội vụ.docx, bảng 2, ô D7"; without a file it is what she entered. */
const sourceOf = ({ file, sheet, cell }: CellOrigin): string =>
  file === '' ? 'đã nhập trong báo cáo' : `${file}, ${/\.doc[xm]$/iu.test(file) ? sheet : `trang ${sheet}`}, ô ${cell}`;

/** Names a cell of an annex in a list of conflicts. */
export const conflictKey = ({ unit, year, column }: CountConflict): string => `${year}/${unit}/${column}`;

/** A document of Phụ lục I in one line. */
export const shownDocument = ({ number, date, subject }: DocumentRecord): string =>
  [number, typeof date === 'string' ? date : shownDate(date), subject].filter((text) => text !== '').join(', ');

/** The view; `chosen`: by key of a conflict which of its places was chosen; `skipped`: keys of names that are no unit's. */
export function importView(
  proposal: ImportProposal,
  data: AppendixData,
  {
    chosen,
    skipped,
    notes,
  }: {
    readonly chosen: Readonly<Record<string, number>>;
    readonly skipped: readonly string[];
    readonly notes: readonly string[];
  },
): ImportView {
  const units = new Map(data.units.map((unit) => [unit.id, tableName(unit)]));
  const columns = new Map(allColumns(data.year).map((column) => [column.id, columnName(column)]));
  const cluster = data.clusterKind === 'cum' ? 'Cả cụm' : 'Cả khối';
  const unitName = (id: string): string => (id === WHOLE_CLUSTER ? cluster : (units.get(id) ?? id));
  const cellName = ({ unit, year, column }: Pick<CountConflict, 'unit' | 'year' | 'column'>): string =>
    [unitName(unit), columns.get(column) ?? column, ...(year === data.year ? [] : [`năm ${year}`])].join(' – ');
  const said = (origin: CellOrigin, sentence: string): string => `${sourceOf(origin)}: ${sentence}`;
  return {
    changes: [
      ...proposal.changes.map((change) => ({
        source: sourceOf(change.origin),
        name: cellName(change),
        before: formatCount(change.old),
        after: formatCount(change.value),
      })),
      ...proposal.documents.map(({ origin, record, old }) => ({
        source: sourceOf(origin),
        name: `Phụ lục I – ${unitName(record.issuer)}`,
        before: old === null ? '' : shownDocument(old),
        after: shownDocument(record),
      })),
    ],
    conflicts: proposal.conflicts.map((conflict) => ({
      key: conflictKey(conflict),
      name: cellName(conflict),
      said: conflict.found.map(({ origin, value }) => ({ source: sourceOf(origin), value: formatCount(value) })),
      chosen: chosen[conflictKey(conflict)] ?? null,
    })),
    unmatched: proposal.unmatched
      .filter(({ key }) => !skipped.includes(key))
      .map(({ key, text, origin, near }) => ({
        key,
        text,
        source: sourceOf(origin),
        near: near.map((id) => ({ id, name: unitName(id) })),
      })),
    notes: [
      ...notes,
      ...proposal.notes,
      ...proposal.changes.filter(({ sentence }) => sentence !== '').map((one) => said(one.origin, one.sentence)),
      ...proposal.unread.map(({ origin, text, sentence }) =>
        said(origin, text === '' ? sentence : `“${text}” – ${sentence}`),
      ),
      ...proposal.totals.map(({ origin, sentence }) => said(origin, sentence)),
      ...(proposal.unchanged > 0 ? [`${proposal.unchanged} ô và văn bản đã có đúng như trong tệp.`] : []),
    ],
  };
}
