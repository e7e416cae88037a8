/** Where the cells of a table stand in its grid, those that a merged cell covers included. */
import type { TableCell, TableModel } from './table-model';

/** A place of the table's grid: a cell, or the part of a merged cell that reaches down into this row. */
export interface PlacedCell {
  /** First grid column. */
  readonly column: number;
  /** Grid columns it takes. */
  readonly columns: number;
  readonly cell: TableCell;
  /** The cell began in a row above; its text stands there. */
  readonly covered: boolean;
}

/** A row of the table from the left border to the right one, without a gap. */
export interface PlacedRow {
  readonly header: boolean;
  readonly cells: readonly PlacedCell[];
}

interface Reaching {
  readonly placed: PlacedCell;
  readonly rows: number;
}

const placeRows = (rows: TableModel['rows'], width: number, header: boolean): readonly PlacedRow[] => {
  let reaching = new Map<number, Reaching>();
  const placedRows = rows.map((cells, row): PlacedRow => {
    const placed: PlacedCell[] = [];
    const further = new Map<number, Reaching>();
    let column = 0;
    let next = 0;
    while (column < width) {
      const above = reaching.get(column);
      const cell = above?.placed.cell ?? cells[next++];
      if (cell === undefined) throw new Error(`Row ${row} of the table ends before its last column.`);
      const here = above?.placed ?? { column, columns: cell.columns ?? 1, cell, covered: false };
      const left = (above?.rows ?? cell.rows ?? 1) - 1;
      placed.push(here);
      if (left > 0) further.set(column, { placed: { ...here, covered: true }, rows: left });
      column += here.columns;
    }
    if (column > width || next < cells.length) throw new Error(`Row ${row} of the table is wider than its grid.`);
    reaching = further;
    return { header, cells: placed };
  });
  if (reaching.size > 0) throw new Error('A merged cell of the table reaches below its last row.');
  return placedRows;
};

/**
 * Every row, header first. A merged cell stays within the header or within the rows.
 * Throws where the cells do not fill the grid: such a model was built wrongly.
 */
export const tableRows = (model: TableModel): readonly PlacedRow[] => [
  ...placeRows(model.header, model.widths.length, true),
  ...placeRows(model.rows, model.widths.length, false),
];

/** The texts in a grid without merging: a merged cell's text stands in its upper left place, the places it covers are empty. */
export const tableTexts = (model: TableModel): readonly (readonly string[])[] =>
  tableRows(model).map(({ cells }) =>
    cells.flatMap(({ cell, columns, covered }) =>
      Array.from({ length: columns }, (_, offset) => (offset === 0 && !covered ? cell.text : '')),
    ),
  );
