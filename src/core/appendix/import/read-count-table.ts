/** Reads a table of Phụ lục II or III: a row per unit, or the table of one unit. */
import { WHOLE_CLUSTER } from '../counts';
import { countColumns, rowText, type CountColumns, type ReadColumn } from './count-columns';
import type { ColumnReader } from './find-tables';
import { rowLabel } from './header-words';
import { importSentences } from './import-words';
import {
  noFindings,
  type Findings,
  type FoundCount,
  type TotalDisagreement,
  type UnmatchedUnit,
  type UnreadCell,
} from './proposal';
import { readCount, readNote } from './read-cell';
import { originOf, tableUnit, tableYear, unitOf, type TablePlace } from './table-place';
import type { CellContent } from './workbook';

/** A row below the header with something in it. */
interface TableRow {
  readonly row: number;
  readonly label: string;
  readonly kind: 'entry' | 'total' | 'year';
  /** Of its label; null = that of the table. */
  readonly year: number | null;
  /** Whether a column that is read has something in it. */
  readonly filled: boolean;
}

/** Empty rows in one go behind which nothing belongs to the table. */
const MOST_EMPTY = 5;
/** Names of rows that are asked about one by one. */
const MOST_ASKED = 200;

/** Whether a cell holds a count, or what should be one but for a slip; words are none. */
function isFigure(content: CellContent | null): boolean {
  const reading = readCount(content);
  return reading.kind === 'unread' || (reading.kind === 'value' && !/\p{L}{2}/u.test(String(reading.value)));
}

function tableRows(place: TablePlace, columns: CountColumns): readonly TableRow[] {
  const { grid, table } = place;
  const rows: TableRow[] = [];
  let empty = 0;
  for (let row = table.rows.first; row < table.rows.end && empty < MOST_EMPTY; row++) {
    const label = rowText(place, columns, row);
    const contents = columns.read.flatMap(({ places }) => places.map((column) => grid.own(row, column)));
    // The day and the signature may stand on the right, under columns of counts.
    const filled = label === '' ? contents.some(isFigure) : contents.some((content) => content !== null);
    const said = rowLabel(label);
    empty = label === '' && !filled ? empty + 1 : 0;
    // "Trưởng cụm: Sở Nội vụ" with figures is a unit, "TRƯỞNG CỤM" a signature.
    const closing = said.kind === 'closing';
    if (closing && !(filled && unitOf(place, label).kind === 'unit')) break;
    if (said.kind === 'comparison' || empty > 0) continue;
    const kind = said.kind === 'closing' ? 'entry' : said.kind;
    rows.push({ row, label, kind, year: said.kind === 'year' ? said.year : null, filled });
  }
  return rows;
}

/** Values of one row; what cannot be read goes to `unread`. */
function rowCounts(
  place: TablePlace,
  columns: readonly ReadColumn[],
  { row, year }: TableRow,
  unit: string,
  unread: UnreadCell[],
): readonly FoundCount[] {
  return columns.flatMap(({ places, column: { id, kind }, year: own }) => {
    const unreadBefore = unread.length;
    const found = places.flatMap((column): readonly FoundCount[] => {
      const content = place.grid.own(row, column);
      const reading = kind === 'text' ? readNote(content) : readCount(content);
      const origin = originOf(place, row, column);
      if (reading.kind === 'unread') unread.push({ origin, text: reading.text, sentence: reading.sentence });
      if (reading.kind !== 'value') return [];
      const said = own ?? year ?? tableYear(place);
      return [{ origin, unit, year: said, column: id, value: reading.value, sentence: reading.sentence }];
    });
    if (places.length === 1) return found;
    const sums = sumsOf(found, unread);
    // A sum without one of its parts would be a wrong figure.
    return unread.length === unreadBefore ? sums : [];
  });
}

/** Counts of the same column and year as one, its origin from the first cell to the last; what is no count goes to `unread`. */
function sumsOf(counts: readonly FoundCount[], unread: UnreadCell[]): readonly FoundCount[] {
  const sums = new Map<string, FoundCount[]>();
  for (const count of counts) {
    if (typeof count.value === 'string')
      unread.push({ origin: count.origin, text: count.value, sentence: count.sentence });
    else sums.set(`${count.column} ${count.year}`, [...(sums.get(`${count.column} ${count.year}`) ?? []), count]);
  }
  return [...sums.values()].flatMap((parts) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return [];
    const value = parts.reduce((sum, part) => sum + (typeof part.value === 'number' ? part.value : 0), 0);
    const cell = first === last ? first.origin.cell : `${first.origin.cell}:${last.origin.cell}`;
    return [{ ...first, value, origin: { ...first.origin, cell, hidden: parts.some(({ origin }) => origin.hidden) } }];
  });
}

/** Rows of sums against the rows above them: since the last such row, or all. */
function disagreements(
  place: TablePlace,
  columns: readonly ReadColumn[],
  rows: readonly TableRow[],
): readonly TotalDisagreement[] {
  const found: TotalDisagreement[] = [];
  const counted = columns.filter(({ column: { kind } }) => kind === 'count');
  for (const { column, title } of counted.flatMap((one) =>
    one.places.map((column) => ({ column, title: one.column })),
  )) {
    let all = 0;
    let since = 0;
    for (const { row, kind } of rows) {
      const reading = readCount(place.grid.own(row, column));
      if (reading.kind !== 'value' || typeof reading.value !== 'number' || kind === 'year') continue;
      if (kind === 'entry') {
        all += reading.value;
        since += reading.value;
      } else {
        const said = reading.value;
        if (said !== all && said !== since)
          found.push({
            origin: originOf(place, row, column),
            column: title.id,
            said,
            sum: all,
            sentence: importSentences.total(said, all),
          });
        since = 0;
      }
    }
  }
  return found;
}

/** Several rows of one unit's table as one: its departments, added up. */
function addedUp(
  place: TablePlace,
  columns: readonly ReadColumn[],
  rows: readonly TableRow[],
  unit: string,
  unread: UnreadCell[],
): readonly FoundCount[] {
  const counts = rows.flatMap((row) =>
    rowCounts(
      place,
      columns.filter(({ column: { kind } }) => kind === 'count'),
      row,
      unit,
      unread,
    ),
  );
  return sumsOf(counts, unread);
}

const inReport = ({ year }: TablePlace, count: FoundCount): boolean => count.year === year || count.year === year - 1;

/** Everything in a table of counts. */
export function readCountTable(place: TablePlace, reader: ColumnReader): Findings {
  const year = tableYear(place);
  if (year !== place.year && year !== place.year - 1) {
    const origin = originOf(place, place.table.header.first, 0);
    return { ...noFindings, unread: [{ origin, text: String(year), sentence: importSentences.tableYear(year) }] };
  }
  const columns = countColumns(place, reader);
  const rows = tableRows(place, columns);
  const entries = rows.filter(({ kind, filled }) => kind === 'entry' && filled);
  const named = entries.map((row) => ({ row, match: unitOf(place, row.label) }));
  const known = named.filter(({ match }) => match.kind === 'unit').length;
  const nearly = named.filter(({ match }) => match.kind === 'unknown' && match.near.length > 0).length;
  const unread: UnreadCell[] = [...columns.unread];
  const totals = disagreements(place, columns.read, rows);
  const findings = (
    counts: readonly FoundCount[],
    unmatched: readonly UnmatchedUnit[],
    notes: readonly string[] = [],
  ): Findings => ({
    ...noFindings,
    counts: counts.filter((count) => inReport(place, count)),
    unread,
    totals,
    unmatched,
    notes: [...columns.notes, ...notes],
  });
  if (columns.read.length === 0) return findings([], []);

  const several = known > 0 && known * 3 >= entries.length;
  const owner = several || nearly * 2 > entries.length ? null : tableUnit(place);
  if (typeof owner === 'string') {
    // Sums stand for the unit only where no row above them is meant to be filled in.
    const rowsAbove = rows.some(({ kind, label }) => kind === 'entry' && label !== '');
    const sums = rowsAbove ? [] : rows.filter(({ kind, filled }) => kind === 'total' && filled);
    const own = entries.length > 0 ? entries : sums.slice(-1);
    const first = own[0];
    const years = rows.filter(({ kind, filled }) => kind === 'year' && filled);
    const counts =
      own.length === 1 && first
        ? rowCounts(place, columns.read, first, owner, unread)
        : addedUp(place, columns.read, own, owner, unread);
    const beside = years.flatMap((row) => rowCounts(place, columns.read, row, owner, unread));
    return findings(
      [...counts, ...beside],
      [],
      own.length > 1 ? [importSentences.parts(place.file, place.sheet, own.length)] : [],
    );
  }
  if (owner !== null && named.every(({ row }) => row.label === ''))
    return findings([], entries.length > 0 ? [owner] : []);

  const counts: FoundCount[] = [];
  const unmatched: UnmatchedUnit[] = [];
  for (const { row, match } of named) {
    if (match.kind === 'unit') counts.push(...rowCounts(place, columns.read, row, match.unit, unread));
    else if (unmatched.length < MOST_ASKED) {
      const origin = originOf(place, row.row, columns.unit ?? 0);
      unmatched.push({
        origin,
        key: row.label,
        text: row.label,
        near: match.near,
        sentence: importSentences.unit(row.label),
      });
    }
  }
  const clusterYears = rows.filter((row) => row.kind === 'year' && row.year === place.year - 1 && year === place.year);
  return findings(
    [...counts, ...clusterYears.flatMap((row) => rowCounts(place, columns.read, row, WHOLE_CLUSTER, unread))],
    unmatched,
  );
}
