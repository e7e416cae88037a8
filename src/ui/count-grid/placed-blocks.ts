/** Blocks pasted into the big grid that say themselves where they belong. */
import type { AppendixData } from '../../core/appendix/appendix-data';
import { pastedBlock, type PastedBlock } from '../../core/appendix/import/pasted-block';
import type { BlockGround } from '../../core/appendix/import/pasted-layout';
import type { AppendixColumn, CountTable } from '../../core/appendix/title-row';
import { parsePastedTable } from '../../core/text/pasted-table';
import { leftOut } from '../phu-luc/counts/count-words';
import { pasteColumns } from '../phu-luc/counts/entry-columns';
import type { Place, PlacedBlock, Sheet, SheetRow } from './sheet';

/** Whether figures alone, laid from a place, would come upon a column that is computed. */
function meetsSums(text: string, columns: readonly AppendixColumn[], from: number): boolean {
  const width = parsePastedTable(text).reduce((most, row) => Math.max(most, row.length), 0);
  return columns.slice(from, from + width).some(({ kind }) => kind === 'computed');
}

/**
 * The block over the columns of the grid. Figures whose sums fit the printed columns alone were copied from a printed table,
 * which lacks the columns nobody uses.
 */
function read(text: string, ground: BlockGround, printed: readonly AppendixColumn[]): PastedBlock {
  const block = pastedBlock(text, ground);
  if (block.named || block.computed.length > 0 || !printed.some(({ id }) => id === ground.at.column)) return block;
  const asPrinted = pastedBlock(text, { ...ground, columns: printed });
  return asPrinted.computed.length > 0 ? asPrinted : block;
}

/**
 * Reads a block with headers, names of units or fewer columns of sums than the grid has. Figures over a selection of several
 * cells lie as they are: she chose the cells herself. Into last year's row goes one row of figures, never the units'.
 */
export function placedBlocks(
  table: CountTable,
  columns: readonly AppendixColumn[],
  data: AppendixData,
  rows: readonly SheetRow[],
): NonNullable<Sheet['placed']> {
  const rowOf = new Map(rows.flatMap(({ kind, unit }, row) => (kind === 'unit' ? [[unit, row] as const] : [])));
  const columnOf = new Map(columns.map(({ id }, place) => [id, place]));
  return (text, { from, to }): PlacedBlock | null => {
    const [line, column] = [rows[from.row], columns[from.column]];
    if (line === undefined || column === undefined || (line.kind !== 'unit' && line.kind !== 'before')) return null;
    const isOne = from.row === to.row && from.column === to.column;
    if (!/\p{L}{2}/u.test(text) && !(isOne && meetsSums(text, columns, from.column))) return null;
    const ground = {
      table,
      columns,
      units: data.units,
      at: { unit: line.unit, column: column.id, year: line.year },
      down: 'units' as const,
    };
    const block = read(text, ground, pasteColumns(table, data));
    if (!block.named && !isOne) return null;
    const found = block.cells.map(({ unit, column: id, typed }) => {
      const row = unit === line.unit ? from.row : line.kind === 'unit' ? rowOf.get(unit) : undefined;
      const place = columnOf.get(id);
      return row === undefined || place === undefined ? null : { place: { row, column: place }, typed };
    });
    const cells = found.flatMap((cell): readonly { place: Place; typed: string }[] => (cell === null ? [] : [cell]));
    return { cells, left: leftOut({ ...block, outside: block.outside + found.length - cells.length }) };
  };
}
