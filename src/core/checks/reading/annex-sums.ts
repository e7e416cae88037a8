/** The sums of Phụ lục II and III beside what they should be. */
import { columnsOf } from '../../appendix/columns';
import type { CountTable } from '../../appendix/title-row';
import { cellNumber, countedAnnexes, isBlankCell, type CountCell, type CountRow } from './count-rows';
import type { Report } from './report';

/** A sum that stands in a table. */
export interface AnnexSum {
  readonly annex: CountTable;
  /** Words of its row and of its column. */
  readonly row: string;
  readonly header: string;
  /** As it stands. */
  readonly text: string;
  readonly paragraph: number;
  /** What its parts come to; null = one of them says no number: `unread`. */
  readonly sum: number | null;
  readonly unread: { readonly row: string; readonly text: string; readonly paragraph: number } | null;
  readonly right: boolean;
  /** It adds up cells of its row, not of its column. */
  readonly across: boolean;
}

/** Columns whose cells are shares, no counts to be added. */
export const isRatio = ({ column, header }: CountCell): boolean =>
  column === 'tyle' || column === 'tyle-ld' || /%|tỷ lệ|tỉ lệ/iu.test(header);

/** Rows a total may add up: all units, those since the sum before, or the sums beside it. */
function addends(rows: readonly CountRow[], at: number): readonly (readonly CountRow[])[] {
  const isSum = ({ kind }: CountRow): boolean => kind === 'total' || kind === 'group';
  const isUnit = ({ kind }: CountRow): boolean => kind === 'unit';
  const stops = rows.flatMap((row, place) => (isSum(row) ? [place] : []));
  const behind = stops.find((place) => place > at) ?? rows.length;
  if (rows[at]?.kind === 'group') return [rows.slice(at + 1, behind).filter(isUnit)];
  const units = rows.filter(isUnit);
  if (stops.length === 1) return [units];
  const before = stops.filter((place) => place < at).at(-1) ?? -1;
  const groups = rows.filter(({ kind }) => kind === 'group');
  const totals = rows.slice(0, at).filter(({ kind }) => kind === 'total');
  return [units, rows.slice(before + 1, at).filter(isUnit), groups, totals].filter((set) => set.length > 0);
}

function columnSum(annex: CountTable, row: CountRow, cell: CountCell, set: readonly CountRow[]): readonly AnnexSum[] {
  const there = cellNumber(cell);
  // A unit's number of staff may be unknown; a column of another table may be anything.
  if (isRatio(cell) || ((cell.column === null || cell.column === 'tongso') && isBlankCell(cell))) return [];
  const parts = set.flatMap(({ cells }) => cells.filter(({ place }) => place === cell.place));
  const strange = parts.find((part) => cellNumber(part) === null);
  if (there === null || parts.length === 0 || (strange !== undefined && cell.column === null)) return [];
  const sum = parts.reduce((total, part) => total + (cellNumber(part) ?? 0), 0);
  const { header, text, paragraph } = cell;
  const whole = { annex, row: row.label, header, text, paragraph, across: false };
  return strange === undefined
    ? [{ ...whole, sum, unread: null, right: sum === there }]
    : [{ ...whole, sum: null, unread: strange, right: false }];
}

/** Sums of columns; where a table has groups, in the reading with the fewest differences. */
function columnSums(annex: CountTable, rows: readonly CountRow[]): readonly AnnexSum[] {
  const wrong = (sums: readonly AnnexSum[]): number => sums.filter(({ right }) => !right).length;
  return rows.flatMap((row, at): readonly AnnexSum[] => {
    if (row.kind !== 'total' && (row.kind !== 'group' || row.cells.every(isBlankCell))) return [];
    const readings = addends(rows, at).map((set) => row.cells.flatMap((cell) => columnSum(annex, row, cell, set)));
    const [first = [], ...others] = readings;
    return others.reduce((best, next) => (wrong(next) < wrong(best) ? next : best), first);
  });
}

/** Sums in a row: those of awards to one kind of recipient. */
function rowSums(annex: CountTable, rows: readonly CountRow[], year: number): readonly AnnexSum[] {
  const columns = columnsOf(annex, year);
  const sums = columns.filter(({ kind, counted }) => kind === 'computed' && counted === 'lượt');
  const added = (recipient: string | null): readonly string[] =>
    columns.filter((column) => column.added && column.recipient === recipient).map(({ id }) => id);
  return rows
    .filter(({ kind }) => kind === 'unit' || kind === 'total' || kind === 'previous')
    .flatMap((row) =>
      sums.flatMap(({ id, recipient }): readonly AnnexSum[] => {
        const cell = row.of(id);
        const there = cell === null ? null : cellNumber(cell);
        const parts = added(recipient).flatMap((column) => row.of(column) ?? []);
        if (cell === null || there === null || parts.length === 0) return [];
        if (parts.some((part) => cellNumber(part) === null)) return [];
        const sum = parts.reduce((all, part) => all + (cellNumber(part) ?? 0), 0);
        // Columns of another table that were not understood may belong to the sum.
        const strange = row.cells.filter((one) => one.column === null && !isRatio(one));
        const most = sum + strange.reduce((all, one) => all + (cellNumber(one) ?? 0), 0);
        const right = sum <= there && there <= most;
        const { header, text, paragraph } = cell;
        return [{ annex, row: row.label, header, text, paragraph, sum, unread: null, right, across: true }];
      }),
    );
}

/** Every sum of the tables that were understood. */
export const annexSums = (report: Report): readonly AnnexSum[] =>
  countedAnnexes(report).flatMap(({ annex, rows }) => {
    const id = annex.id === 'III' ? 'III' : 'II';
    return [...columnSums(id, rows), ...rowSums(id, rows, report.year)];
  });
