/** A pasted block laid over the counts. */
import type { TypedCell } from '../../../app/appendix-state';
import { parsePastedTable } from '../../../core/text/pasted-table';

/** Where a block is pasted, and how the fields stand there. */
export interface PasteGround {
  /** Ids of units and of entered columns, in order. */
  readonly units: readonly string[];
  readonly columns: readonly string[];
  readonly at: Omit<TypedCell, 'typed'>;
  /** What stands one under the other on the screen: the titles of a unit, or the units of a title. */
  readonly down: 'columns' | 'units';
}

/** What a paste fills. */
export interface PastedCells {
  readonly cells: readonly TypedCell[];
  /** Cells of the block for which there is no field. */
  readonly outside: number;
}

/**
 * A single column goes down the fields as they stand on the screen. Anything wider lies as in the table of the annex: a
 * unit a row, a title a column.
 */
export function pastedCells(text: string, { units, columns, at, down }: PasteGround): PastedCells {
  const rows = parsePastedTable(text);
  const single = rows.every((row) => row.length === 1);
  const block = single && down === 'columns' ? [rows.flat()] : rows;
  const [firstUnit, firstColumn] = [units.indexOf(at.unit), columns.indexOf(at.column)];
  const cells: TypedCell[] = [];
  let outside = 0;
  for (const [row, typedRow] of block.entries())
    for (const [place, typed] of typedRow.entries()) {
      const unit = row === 0 ? at.unit : firstUnit < 0 ? undefined : units[firstUnit + row];
      const column = columns[firstColumn + place];
      if (unit === undefined || column === undefined) outside += 1;
      else cells.push({ unit, year: at.year, column, typed });
    }
  return { cells, outside };
}
