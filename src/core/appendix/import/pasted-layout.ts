/** What the columns and rows of a block pasted over the fields of Phụ lục II or III are. */
import type { MemberUnit } from '../../report/member-unit';
import { enteredLine } from '../../text/entered-text';
import { enterCount } from '../enter-count';
import type { AppendixColumn, CountTable } from '../title-row';
import { findTables, type ColumnReader } from './find-tables';
import { gridOf, type Grid } from './grid';
import { columnMatcher, type ColumnMeaning, type HeaderPath } from './match-columns';
import type { UnitMatcher } from './match-units';
import type { CellContent } from './workbook';

/** Where a block is pasted, and how the fields stand there. */
export interface BlockGround {
  readonly table: CountTable;
  /** In order: the printed ones, computed ones too, and the texts under the table. */
  readonly columns: readonly AppendixColumn[];
  readonly units: readonly MemberUnit[];
  /** `year`: of the fields; columns whose header names another one are left out. */
  readonly at: { readonly unit: string; readonly column: string; readonly year?: number };
  /** What stands one under the other on the screen: the titles of a unit, or the units of a title. */
  readonly down: 'columns' | 'units';
}

/** A block as it was pasted. */
export type Rows = readonly (readonly string[])[];
/** A title; a computed column or one that is left out; beyond the last column. */
export type Laid = AppendixColumn | null | undefined;

/** Whether nothing stands in a cell. */
export const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';
const widthOf = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.length), 0);
const asGrid = (rows: Rows): Grid =>
  gridOf({
    name: '',
    hidden: false,
    rows: rows.map((row) => row.map((text): CellContent | null => (isBlank(text) ? null : { kind: 'text', text }))),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    cut: false,
  });

/** The first column in which most filled cells name units; -1 = none. */
function unitColumn(rows: Rows, units: UnitMatcher): number {
  const width = widthOf(rows);
  return Array.from({ length: width }, (_, place) => rows.map((row) => row[place] ?? '')).findIndex((cells) => {
    const named = cells.filter((cell) => /\p{L}{2}/u.test(cell));
    return named.length > 0 && named.filter((cell) => units.named(cell).kind === 'unit').length * 2 >= named.length;
  });
}

const figure = (cell: string | undefined): number => {
  const entered = enterCount(cell ?? '');
  return entered.ok && typeof entered.value === 'number' ? entered.value : 0;
};

/** Whether the cells under the sums are what the counts beside them add up to, once the block is laid over these columns. */
function sumsFit(rows: Rows, columns: readonly AppendixColumn[]): boolean {
  const sums = columns.flatMap((column, place) => (column.kind === 'computed' ? [{ column, place }] : []));
  const checked = rows.flatMap((row) =>
    sums.map(({ column, place }) => {
      const parts = columns.map((one, at) => (one.added && one.recipient === column.recipient ? figure(row[at]) : 0));
      return { said: figure(row[place]), sum: parts.reduce((total, part) => total + part, 0) };
    }),
  );
  return checked.some(({ said }) => said > 0) && checked.every(({ said, sum }) => said === sum);
}

/** Columns for a block of figures without header: with the sums where they came along, else only those that are entered. */
function columnsFrom(rows: Rows, { columns, at }: BlockGround, turned: boolean): readonly Laid[] {
  // On the screen no ratio stands among the titles, in the table no text of the notes.
  const standing = columns.filter(
    ({ id, kind, counted, printed }) =>
      id === at.column || (turned ? kind !== 'computed' || counted === 'lượt' : printed !== 'note'),
  );
  const all = standing.slice(standing.findIndex(({ id }) => id === at.column));
  const width = widthOf(rows);
  const withSums = width >= all.length || sumsFit(rows, all.slice(0, width));
  return withSums ? all : all.filter(({ kind }) => kind !== 'computed');
}

/** The block by rows and columns: figures alone, what their columns are, and the names that stand beside them. */
export interface Layout {
  readonly rows: Rows;
  readonly columns: readonly Laid[];
  /** Names of units, a row each; null = the block has none. */
  readonly names: readonly string[] | null;
  readonly unknown: readonly string[];
  /** Whether the block itself says what its columns are. */
  readonly headed: boolean;
}

/** What a block's own header says of its columns. */
interface BlockHeader {
  /** First row below it. */
  readonly end: number;
  readonly paths: readonly HeaderPath[];
  readonly meanings: readonly ColumnMeaning[];
}

/** The header of a block; null where it has none. Titles copied without STT and unit are no table yet: both are put before them. */
function headerOf(all: Rows, table: CountTable, read: ColumnReader): BlockHeader | null {
  const completed = all.map((row, index) => [...(index === 0 ? ['STT', 'Đơn vị'] : ['', '']), ...row]);
  for (const [rows, before] of [[all, 0] as const, [completed, 2] as const]) {
    const [found] = findTables(asGrid(rows), read);
    if (found === undefined) continue;
    const paths = found.paths.slice(before);
    const meanings = paths.map((path) => read(path, table));
    if (meanings.some(({ kind }) => kind === 'column')) return { end: found.rows.first, paths, meanings };
  }
  return null;
}

/** The layout; `turned`: a single column that goes down the titles of a unit, as a row. */
export function layoutOf(all: Rows, ground: BlockGround, units: UnitMatcher, turned: boolean): Layout {
  const read = columnMatcher(ground.columns);
  const header = headerOf(all, ground.table, read);
  if (header !== null) {
    const { meanings, paths } = header;
    const rows = all.slice(header.end);
    const unit = meanings.findIndex(({ kind }) => kind === 'unit');
    const place = unit < 0 ? unitColumn(rows, units) : unit;
    const { year } = ground.at;
    const said = meanings.map((meaning): AppendixColumn | null =>
      meaning.kind === 'column' && (year === undefined || meaning.year === null || meaning.year === year)
        ? (ground.columns.find(({ id }) => id === meaning.column.id) ?? null)
        : null,
    );
    // Two columns of one title: which of them is meant nobody knows, and one would go over the other.
    const ids = said.flatMap((column) => (column === null || column.kind === 'computed' ? [] : [column.id]));
    const double = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    const columns = said.map((column) => (column !== null && double.has(column.id) ? null : column));
    const isLeftOut = (index: number): boolean => {
      const kind = meanings[index]?.kind;
      return kind === 'unknown' || (kind === 'column' && columns[index] === null);
    };
    return {
      rows,
      columns,
      names: place < 0 ? null : rows.map((row) => row[place] ?? ''),
      unknown: paths.flatMap((path, index) => (isLeftOut(index) && index !== place ? [path.join(' – ')] : [])),
      headed: true,
    };
  }
  // The name of the title above a single column.
  const alone = all[0]?.length === 1 && read([enteredLine(all[0][0] ?? '')], ground.table).kind === 'column';
  const rows = alone && all.length > 1 ? all.slice(1) : all;
  const place = unitColumn(rows, units);
  const figures = place < 0 ? rows : rows.map((row) => row.slice(place + 1));
  return {
    rows: figures,
    columns: columnsFrom(figures, ground, turned),
    names: place < 0 ? null : rows.map((row) => row[place] ?? ''),
    unknown: [],
    headed: rows !== all,
  };
}
