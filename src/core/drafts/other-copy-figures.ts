/** The figures of another copy of this report beside those entered here. */
import type { AppendixLists } from '../appendix/appendix-entries';
import { countBook, withCells } from '../appendix/count-book';
import { WHOLE_CLUSTER, type CellValue } from '../appendix/counts';
import type { FigureRow } from '../appendix/figure-row';
import { documentChanges } from '../appendix/import/document-changes';
import { proposalOf, workbookReader, type ImportSetting } from '../appendix/import/import-workbooks';
import type { CellOrigin, DocumentChange } from '../appendix/import/proposal';
import { figureTables } from '../appendix/other-figures';
import type { MemberUnit } from '../report/member-unit';
import { sameValue } from '../report/same-value';
import { documentWorkbook, inDocumentTables } from './merge-workbook';
import { pairedUnit } from './other-copy-fields';
import type { OtherCopy } from './other-copy-file';

/** A cell of Phụ lục II or III with another value in the copy. */
export interface CellDifference {
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly mine: CellValue | undefined;
  readonly theirs: CellValue;
}

/** A row of *Số liệu khác* that is another one in the copy. */
export interface RowDifference {
  readonly mine: FigureRow | null;
  /** With what only stands here. */
  readonly theirs: FigureRow;
}

/** The figures of both. What is blank in the copy is no difference: nothing entered here is ever taken away. */
export interface FigureComparison {
  readonly cells: readonly CellDifference[];
  readonly documents: readonly DocumentChange[];
  readonly rows: readonly RowDifference[];
  /** Cells and documents that say the same. */
  readonly same: number;
  /** Names of units whose figures go nowhere: they are not in this report's list. */
  readonly strangers: readonly string[];
}

/** The parts of this report that are compared. */
export type ComparedLists = Pick<AppendixLists, 'counts' | 'documents' | 'figures'>;

/** Names a difference. */
export const cellKey = ({ year, unit, column }: CellDifference): string => `o/${year}/${unit}/${column}`;
export const documentKey = ({ record }: DocumentChange): string => `v/${record.id}`;
export const rowKey = ({ theirs }: RowDifference): string => `d/${theirs.id}`;

/** Compares the figures: those that were entered for the copy, or else those of its tables. `setting` = this report. */
export function compareFigures(
  copy: Pick<OtherCopy, 'data' | 'figures' | 'entered' | 'document' | 'year'>,
  setting: ImportSetting & { readonly units: readonly MemberUnit[]; readonly figures: readonly FigureRow[] },
): FigureComparison {
  const { counts, documents, figures } = copy.figures;
  if (!copy.entered || counts.length + documents.length + figures.length === 0) return ofTables(copy, setting);
  const pairOf = pairedUnit(setting.units);
  const units = new Map<string, string>([[WHOLE_CLUSTER, WHOLE_CLUSTER]]);
  for (const unit of copy.data.units) {
    const own = pairOf(unit);
    if (own !== undefined) units.set(unit.id, own.id);
  }
  const book = countBook(setting.counts);
  const theirs = countBook(counts);
  const used = new Set<string>();
  const cells: CellDifference[] = [];
  let same = 0;
  for (const id of new Set(counts.map(({ unit }) => unit)))
    for (const year of [setting.year, setting.year - 1])
      for (const [column, value] of Object.entries(theirs(id, year))) {
        const unit = units.get(id);
        if (unit === undefined) {
          used.add(id);
          continue;
        }
        const mine = book(unit, year)[column];
        if (mine === value) same += 1;
        else cells.push({ unit, year, column, mine, theirs: value });
      }
  const origin: CellOrigin = { file: '', sheet: '', cell: '', hidden: false };
  const found = documents.flatMap(({ issuer: of, number, date, subject, note }) => {
    const issuer = units.get(of);
    if (issuer === undefined) used.add(of);
    return issuer === undefined ? [] : [{ origin, record: { issuer, number, date, subject, note } }];
  });
  const changed = documentChanges(found, setting.documents);
  return {
    cells,
    documents: changed.documents,
    rows: rowDifferences(figures, setting.figures, units),
    same: same + changed.unchanged,
    strangers: copy.data.units.filter(({ id }) => used.has(id)).map(({ name }) => name),
  };
}

/** Figures read from the tables as those of a unit's file are. */
function ofTables({ document, year }: Pick<OtherCopy, 'document' | 'year'>, setting: ImportSetting): FigureComparison {
  const findings = inDocumentTables(workbookReader(setting)(documentWorkbook('', document, year)), document);
  const { changes, documents, unchanged, unmatched } = proposalOf([findings], setting);
  return {
    cells: changes.map(({ unit, year, column, old, value }) => ({ unit, year, column, mine: old, theirs: value })),
    documents,
    rows: [],
    same: unchanged,
    strangers: [...new Set(unmatched.map(({ text }) => text).filter((text) => text !== ''))],
  };
}

function rowDifferences(
  theirs: readonly FigureRow[],
  mine: readonly FigureRow[],
  units: ReadonlyMap<string, string>,
): readonly RowDifference[] {
  const single = new Set(figureTables.flatMap(({ id, several }) => (several ? [] : [id])));
  return theirs.flatMap((row): readonly RowDifference[] => {
    const unit = units.get(row.unit);
    if (unit === undefined) return [];
    const own =
      mine.find(({ id, table }) => id === row.id && table === row.table) ??
      mine.find((one) => single.has(row.table) && one.table === row.table && one.unit === unit) ??
      null;
    const taken: FigureRow = { ...row, unit, id: own?.id ?? row.id, cells: { ...own?.cells, ...row.cells } };
    return own !== null && sameValue(own.cells, taken.cells) ? [] : [{ mine: own, theirs: taken }];
  });
}

/** The lists with the differences of these keys taken from the copy. */
export function takeCopyFigures<Lists extends ComparedLists>(
  lists: Lists,
  { cells, documents, rows }: FigureComparison,
  keys: ReadonlySet<string>,
): Lists {
  const counts = cells.filter((cell) => keys.has(cellKey(cell)));
  const records = documents.filter((change) => keys.has(documentKey(change))).map(({ record }) => record);
  const figures = rows.filter((row) => keys.has(rowKey(row))).map(({ theirs }) => theirs);
  return {
    ...lists,
    counts: withCells(
      lists.counts,
      counts.map(({ theirs: value, ...place }) => ({ ...place, value })),
    ),
    documents: withRecords(lists.documents, records),
    figures: withRecords(lists.figures, figures),
  };
}

/** Records of a known id in their places, the others behind. */
function withRecords<T extends { readonly id: string }>(list: readonly T[], taken: readonly T[]): readonly T[] {
  const byId = new Map(taken.map((record) => [record.id, record]));
  const known = new Set(list.map(({ id }) => id));
  return [...list.map((record) => byId.get(record.id) ?? record), ...taken.filter(({ id }) => !known.has(id))];
}
