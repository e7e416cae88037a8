/** Blocks of cells: copied, pasted, filled down, emptied. */
import { enterCount, enterNote } from '../../core/appendix/enter-count';
import { parsePastedTable } from '../../core/text/pasted-table';
import { isPlainCount } from './entered-counts';
import { isWritable, type Block, type Place, type Sheet, type SheetColumn } from './sheet';

/** A cell that changes, found by the ids of its row and column. */
export interface CellChange {
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** As it will stand: "07" is 7, what is no count stays as typed, a text is one line. */
function asEntered(kind: SheetColumn['kind'], typed: string): string {
  if (kind === 'text') return enterNote(typed) ?? '';
  if (isPlainCount(typed)) return typed;
  const entered = enterCount(typed);
  return entered.ok ? entered.text : entered.typed;
}

/** The change of one cell; none where nothing can be entered or the same stands there. */
export function changeOf(sheet: Sheet, place: Place, typed: string): readonly CellChange[] {
  const [line, column] = [sheet.rows[place.row], sheet.columns[place.column]];
  if (line === undefined || column === undefined || !isWritable(sheet, place)) return [];
  const [before, after] = [sheet.entry(place.row, place.column), asEntered(column.kind, typed)];
  return before === after ? [] : [{ unit: line.unit, year: line.year, column: column.id, before, after }];
}

/** The changes of all cells of a block that stand in rows of the kind of `like`; `textAt` counts from the block's corner. */
function changesIn(
  sheet: Sheet,
  { from, to }: Block,
  like: number,
  textAt: (row: number, column: number) => string | undefined,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    if (sheet.rows[row]?.kind !== sheet.rows[like]?.kind) continue;
    for (let column = from.column; column <= to.column; column += 1) {
      const text = textAt(row - from.row, column - from.column);
      if (text !== undefined) changes.push(...changeOf(sheet, { row, column }, text));
    }
  }
  return changes;
}

/** Empties a block; rows of another kind than the active one stay. */
export const emptied = (sheet: Sheet, block: Block, active: Place): readonly CellChange[] =>
  changesIn(sheet, block, active.row, () => '');

/** The top row of a block into its other rows; in a block of one row, the row above into it. */
export function filledDown(sheet: Sheet, { from, to }: Block): readonly CellChange[] {
  const source = from.row === to.row ? from.row - 1 : from.row;
  const target = { from: { row: source + 1, column: from.column }, to };
  return changesIn(sheet, target, source, (_, column) => sheet.entry(source, from.column + column));
}

/** What a paste does. */
export interface Pasted {
  readonly changes: readonly CellChange[];
  /** The cells it covers. */
  readonly block: Block;
  /** Texts that found no cell: beyond the last row or column. */
  readonly beyond: number;
  /** Texts that fell on cells that are computed. */
  readonly computed: number;
}

/** Times a length is laid to fill the selected one: Excel repeats a block only where it fits a whole number of times. */
const repeated = (length: number, selected: number): number => (selected % length === 0 ? selected : length);

/**
 * A block copied from Excel, Word or a text into the selection, from its upper left corner. It stays within the rows of the kind it
 * begins in, so that a CỘNG row at the end of a copied table never becomes last year's figures. Null where nothing was copied.
 */
export function pasted(sheet: Sheet, selected: Block, text: string): Pasted | null {
  const table = parsePastedTable(text);
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return null;
  const { from, to } = selected;
  const high = repeated(table.length, to.row - from.row + 1);
  const wide = repeated(width, to.column - from.column + 1);
  const kind = sheet.rows[from.row]?.kind;
  const end = { row: from.row, column: Math.min(from.column + wide, sheet.columns.length) - 1 };
  while (end.row + 1 < from.row + high && sheet.rows[end.row + 1]?.kind === kind) end.row += 1;
  const changes: CellChange[] = [];
  let [beyond, computed] = [0, 0];
  for (let down = 0; down < high; down += 1) {
    const cells = table[down % table.length] ?? [];
    for (let right = 0; right < wide; right += 1) {
      const cell = cells[right % width];
      const place = { row: from.row + down, column: from.column + right };
      const isOut = place.row > end.row || place.column > end.column;
      if (cell === undefined || (cell.trim() === '' && isOut)) continue;
      if (isOut) beyond += 1;
      else if (isWritable(sheet, place)) changes.push(...changeOf(sheet, place, cell));
      else if (cell.trim() !== '') computed += 1;
    }
  }
  return { changes, block: { from, to: end }, beyond, computed };
}

/** A count without points between thousands: Excel of another language would read 1.234 as a fraction. */
const forExcel = (text: string): string => {
  const plain = /^\d{1,3}(\.\d{3})+$/u.test(text) ? text.replaceAll('.', '') : text;
  return /[\t\r\n]|^"/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** A block as text: tabs part cells, line ends part rows, as Excel copies it. */
export function copied({ shown }: Sheet, { from, to }: Block): string {
  const rows: string[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    const cells: string[] = [];
    for (let column = from.column; column <= to.column; column += 1) cells.push(forExcel(shown(row, column)));
    rows.push(cells.join('\t'));
  }
  return rows.join('\r\n');
}
