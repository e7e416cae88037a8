/** What Phụ lục II and III say of each award, for comparing with sentences. */
import { columnId, columnsOf, titleRows } from '../../appendix/columns';
import type { CountTable, Recipient } from '../../appendix/title-row';
import { cellNumber, countedAnnexes, isBlankCell, totalRow, type CountRow } from './count-rows';
import type { Report } from './report';

/** Numbers a sentence may say of an award; the first is the one to write. [] = the annexes do not tell. */
export type AwardFigures = readonly number[];

/** Looks up awards; `unit` '' = the whole cluster. */
export interface AnnexAwards {
  readonly title: (title: string, recipient: Recipient | null, unit: string) => AwardFigures;
  /** All awards of tables to some kind of recipient. */
  readonly all: (tables: readonly CountTable[], recipient: Recipient, unit: string) => AwardFigures;
  /** The largest number of one award to such recipients: at least so many there are. */
  readonly least: (tables: readonly CountTable[], recipient: Recipient) => number;
}

/** The year a number is of: N, or N−1 as the row of the year before says it. */
type OfYear = 'now' | 'before';

/** A cell's number as printed, and the sum of the units' where it differs. */
function figures(rows: readonly CountRow[], column: string, unit: string, of: OfYear): AwardFigures {
  const read = (row: CountRow): number | null => {
    const cell = row.of(column);
    return cell === null ? null : cellNumber(cell);
  };
  if (of === 'before') {
    const cell = unit === '' ? (previousRow(rows)?.of(column) ?? null) : null;
    const value = cell === null || isBlankCell(cell) ? null : cellNumber(cell);
    return value === null ? [] : [value];
  }
  if (unit !== '') {
    const row = rows.find((one) => one.unit === unit && one.kind === 'unit');
    const value = row === undefined ? null : read(row);
    return value === null ? [] : [value];
  }
  const total = totalRow(rows);
  const cell = total?.of(column) ?? null;
  const printed = cell === null || isBlankCell(cell) ? null : cellNumber(cell);
  const values = rows.filter(({ kind }) => kind === 'unit').map(read);
  const sum = values.reduce((all, value) => (all === null || value === null ? null : all + value), 0);
  if (values.length === 0 || sum === null) return printed === null ? [] : [printed];
  return printed === null || printed === sum ? [sum] : [printed, sum];
}

/** The row of N−1; without it nothing is known of that year. */
const previousRow = (rows: readonly CountRow[]): CountRow | null =>
  rows.filter(({ kind }) => kind === 'previous').at(-1) ?? null;

/** Every pair of two lists added. */
const added = (one: AwardFigures, other: AwardFigures): AwardFigures => one.flatMap((a) => other.map((b) => a + b));

/** Opens the annexes; null where neither was understood. */
export function annexAwards(report: Report, of: OfYear = 'now'): AnnexAwards | null {
  const counted = countedAnnexes(report);
  if (counted.length === 0) return null;
  const rowsOf = (table: CountTable): readonly CountRow[] =>
    counted.find(({ annex }) => annex.id === table)?.rows ?? [];
  const has = (rows: readonly CountRow[], column: string): boolean => rows.some((row) => row.of(column) !== null);
  /** A table that hides columns without figures says 0 for them, as long as it was understood as a whole. */
  const value = (table: CountTable, column: string, unit: string): AwardFigures => {
    const rows = rowsOf(table);
    if (has(rows, column)) return figures(rows, column, unit, of);
    if (of === 'before' && previousRow(rows) === null) return [];
    return rows.length === 0 || rows.some(({ cells }) => cells.some((cell) => cell.column === null)) ? [] : [0];
  };
  const columns = (table: CountTable, recipient: Recipient): readonly string[] =>
    columnsOf(table, report.year).flatMap((one) => (one.added && one.recipient === recipient ? [one.id] : []));
  const sum = (table: CountTable, recipient: Recipient, unit: string): AwardFigures => {
    const printed = {
      II: { tt: 'congtt', cn: 'congcn', hgd: 'gdvh' },
      III: { tt: 'tong/tt', cn: 'tong/cn', hgd: 'tong/hgd' },
    };
    const column = printed[table][recipient];
    const rows = rowsOf(table);
    const parts = columns(table, recipient).map((id) => value(table, id, unit));
    const reckoned = parts.reduce<AwardFigures>((all, part) => added(all, part), [0]);
    const there = has(rows, column) ? figures(rows, column, unit, of) : [];
    return [...new Set([...there, ...reckoned])];
  };
  return {
    title: (title, recipient, unit) => {
      const table = titleRows.II.some(({ id }) => id === title) ? 'II' : 'III';
      const row = titleRows[table].find(({ id }) => id === title);
      if (row === undefined) return [];
      const counts = row.columns.filter(({ kind }) => kind === 'count');
      const meant =
        row.divided === true && recipient !== null ? counts.filter((one) => one.recipient === recipient) : counts;
      return meant.reduce<AwardFigures>((all, one) => added(all, value(table, columnId(row, one), unit)), [0]);
    },
    all: (tables, recipient, unit) =>
      tables.reduce<AwardFigures>((all, table) => added(all, sum(table, recipient, unit)), [0]),
    least: (tables, recipient) =>
      Math.max(0, ...tables.flatMap((table) => columns(table, recipient).flatMap((id) => value(table, id, '')))),
  };
}
