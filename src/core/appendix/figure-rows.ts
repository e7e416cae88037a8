/** Rows of *Số liệu khác*: what can be done to them. Each answers a new list. */
import type { MemberUnit } from '../report/member-unit';
import type { CellValue } from './counts';
import { enterCount, enterNote, formatCount } from './enter-count';
import { decimalOf, decimalText, enterDecimal } from './enter-decimal';
import type { FigureRow } from './figure-row';
import type { EnteredFigure, FigureColumn, FigureTable } from './figure-table';
import { newId } from './new-id';

/** A row without its id. */
export type NewFigureRow = Omit<FigureRow, 'id'>;

/** What was entered into a cell: the value to keep (undefined = blank), and the sentence where it is no number. */
export interface EnteredFigureValue {
  readonly value: CellValue | undefined;
  readonly sentence: string;
}

/** Reads what was typed into a cell of the column. What is no number stays as typed. */
export function enterFigure({ kind }: EnteredFigure, typed: string): EnteredFigureValue {
  if (kind === 'text' || kind === 'choice') return { value: enterNote(typed), sentence: '' };
  const entered = kind === 'count' ? enterCount(typed) : enterDecimal(typed);
  if (!entered.ok) return { value: entered.typed, sentence: entered.sentence };
  return { value: entered.value ?? undefined, sentence: '' };
}

/** What a cell of the column shows; '' = blank. */
export function shownFigure({ kind }: Pick<FigureColumn, 'kind'>, value: CellValue | undefined): string {
  const number = kind === 'decimal' && typeof value === 'number' ? decimalOf(value) : null;
  return number === null ? formatCount(value) : decimalText(number);
}

/** The rows with one more at the end. */
export const addFigureRow = (rows: readonly FigureRow[], row: NewFigureRow): readonly FigureRow[] => [
  ...rows,
  { ...row, id: newId('f', [row.table, row.unit, ...Object.values(row.cells).map(String)], rows) },
];

/** The rows with one cell changed; undefined empties it. The row stays, even empty. */
export const changeFigure = (
  rows: readonly FigureRow[],
  id: string,
  column: string,
  value: CellValue | undefined,
): readonly FigureRow[] =>
  rows.map((row) => {
    if (row.id !== id) return row;
    const others = Object.fromEntries(Object.entries(row.cells).filter(([name]) => name !== column));
    return { ...row, cells: value === undefined ? others : { ...others, [column]: value } };
  });

/** The rows without one. */
export const removeFigureRow = (rows: readonly FigureRow[], id: string): readonly FigureRow[] =>
  rows.filter((row) => row.id !== id);

/** A unit's row of a table, with something in it. */
export interface UnitFigures {
  readonly unit: MemberUnit;
  readonly row: FigureRow;
}

/** The filled rows of a table by unit in the cluster's order; rows of units no longer in the list are left out. */
export const filledRows = (
  { id, columns }: FigureTable,
  rows: readonly FigureRow[],
  units: readonly MemberUnit[],
): readonly UnitFigures[] =>
  units.flatMap((unit) =>
    rows
      .filter(
        (row) =>
          row.table === id && row.unit === unit.id && columns.some((column) => (row.cells[column.id] ?? '') !== ''),
      )
      .map((row) => ({ unit, row })),
  );
