/** Tables while a text is read: rows, grid columns and merged cells. ECMA-376 Part 1, 17.4. */
import type { CellPlace, FileCell, FileTable } from '../core/report/file-document';
import type { Spend } from './document-budget';
import { isOn, wholeNumber } from './document-measures';
import type { Stretch, TextStream } from './document-stream';
import { childOf, valueAt, type XmlNode } from './xml-tree';

/** Most grid columns; Word stops at 63 cells in a row. */
const MOST_COLUMNS = 1_000;

interface Cell {
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
  stretch: Stretch;
}

interface OpenCell extends Cell {
  readonly begin: number;
  /** Continues the cell above, or the one before it in the row. */
  goesOn: 'no' | 'down' | 'across';
  deleted: boolean;
}

interface OpenTable {
  readonly place: number;
  readonly first: number;
  readonly tags: readonly string[];
  row: number;
  rowBegun: boolean;
  rowDeleted: boolean;
  rowChanged: boolean;
  rowIsHeader: boolean;
  column: number;
  columns: number;
  headerRows: number;
  readonly cells: Cell[];
  /** Cells that may go on downwards, by their left edge. */
  readonly above: Map<number, Cell>;
  beside: Cell | null;
  cell: OpenCell | null;
}

/** The tables of one text. */
export interface TableReading {
  readonly openTable: (paragraph: number, tags: readonly string[]) => void;
  readonly openRow: () => void;
  readonly rowProperties: (node: XmlNode) => void;
  readonly openCell: () => void;
  readonly cellProperties: (node: XmlNode) => void;
  readonly closeCell: () => void;
  readonly closeTable: (last: number) => void;
  /** Nesting of tables here. */
  readonly level: () => number;
  /** The cell here; null outside tables, and in rows that are gone once the changes are accepted. */
  readonly place: () => CellPlace | null;
  /** The row here was inserted or deleted and nobody accepted it. */
  readonly isChanged: () => boolean;
  readonly all: () => readonly FileTable[];
}

const isSet = (node: XmlNode, name: string): boolean => {
  const found = childOf(node, name);
  return found !== null && isOn(found);
};

/** No table yet. */
export function tableReading(stream: TextStream, spend: Spend): TableReading {
  const done: (FileTable | null)[] = [];
  const finished: { readonly place: number; readonly finish: () => FileTable }[] = [];
  const open: OpenTable[] = [];
  const inner = (): OpenTable | undefined => open.at(-1);

  const beginRow = (table: OpenTable): void => {
    if (table.rowBegun) return;
    table.rowBegun = true;
    if (table.rowDeleted) return;
    table.row += 1;
    if (table.rowIsHeader && table.headerRows === table.row) table.headerRows += 1;
  };

  const keep = (table: OpenTable, cell: OpenCell): void => {
    const origin =
      cell.goesOn === 'across' ? table.beside : cell.goesOn === 'down' ? table.above.get(cell.column) : null;
    if (origin) {
      if (cell.goesOn === 'across') origin.columns += cell.columns;
      else origin.rows = cell.row - origin.row + 1;
      table.beside = origin;
      return;
    }
    spend();
    table.cells.push(cell);
    table.above.set(cell.column, cell);
    table.beside = cell;
  };

  return {
    openTable(paragraph, tags) {
      spend();
      open.push({
        place: done.push(null) - 1,
        first: paragraph,
        tags,
        row: -1,
        rowBegun: false,
        rowDeleted: false,
        rowChanged: false,
        rowIsHeader: false,
        column: 0,
        columns: 0,
        headerRows: 0,
        cells: [],
        above: new Map(),
        beside: null,
        cell: null,
      });
    },
    openRow() {
      const table = inner();
      if (!table) return;
      table.rowBegun = table.rowDeleted = table.rowChanged = table.rowIsHeader = false;
      table.column = 0;
      table.beside = null;
    },
    rowProperties(node) {
      const table = inner();
      if (!table) return;
      table.column = wholeNumber(valueAt(node, 'gridBefore'), 0, 0, MOST_COLUMNS);
      table.rowIsHeader = isSet(node, 'tblHeader');
      table.rowDeleted = childOf(node, 'del') !== null;
      table.rowChanged = table.rowDeleted || childOf(node, 'ins') !== null;
    },
    openCell() {
      const table = inner();
      if (!table) return;
      beginRow(table);
      table.cell = {
        row: table.row,
        column: table.column,
        rows: 1,
        columns: 1,
        begin: stream.place(),
        stretch: { start: 0, end: 0 },
        goesOn: 'no',
        deleted: table.rowDeleted,
      };
    },
    cellProperties(node) {
      const cell = inner()?.cell;
      if (!cell) return;
      cell.columns = wholeNumber(valueAt(node, 'gridSpan'), 1, 1, MOST_COLUMNS);
      const isGoingOn = (name: string): boolean => (childOf(node, name)?.attribute('val') ?? 'continue') === 'continue';
      if (childOf(node, 'hMerge') !== null && isGoingOn('hMerge')) cell.goesOn = 'across';
      else if (childOf(node, 'vMerge') !== null && isGoingOn('vMerge')) cell.goesOn = 'down';
      if (childOf(node, 'cellDel') !== null) cell.deleted = true;
    },
    closeCell() {
      const table = inner();
      if (!table?.cell) return;
      const { cell } = table;
      table.cell = null;
      cell.stretch = stream.since(cell.begin, true);
      if (cell.deleted) return;
      table.column = Math.min(MOST_COLUMNS, cell.column + cell.columns);
      table.columns = Math.max(table.columns, table.column);
      keep(table, cell);
    },
    closeTable(last) {
      const table = open.pop();
      if (!table) return;
      const { place, first, tags, columns, headerRows, cells, row } = table;
      const finish = (): FileTable => ({
        rows: row + 1,
        columns,
        cells: cells.map((cell): FileCell => ({
          row: cell.row,
          column: cell.column,
          rows: cell.rows,
          columns: cell.columns,
          text: stream.text(cell.stretch),
        })),
        first,
        last,
        headerRows,
        tags,
      });
      finished.push({ place, finish });
    },
    level: () => open.length,
    place() {
      const table = inner();
      const cell = table?.cell;
      return !table || !cell || cell.deleted ? null : { table: table.place, row: cell.row, column: cell.column };
    },
    isChanged: () => inner()?.rowChanged ?? false,
    all() {
      for (const { place, finish } of finished) done[place] = finish();
      return done.filter((table) => table !== null);
    },
  };
}
