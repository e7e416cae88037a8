/** A table of a document as a sheet, so that what reads the units' workbooks reads it too. */
import type { MergedRange, Sheet } from '../../appendix/import/workbook';
import { sheetLimits } from '../../appendix/import/workbook';
import type { FileParagraph, FileTable } from '../../report/file-document';

/** The sheet; every cell is a text. Cells beyond what is read of a sheet are left out. */
export function tableSheet({ rows, columns, cells }: FileTable): Sheet {
  const height = Math.min(rows, sheetLimits.rows);
  const width = Math.min(columns, sheetLimits.columns);
  const grid = Array.from({ length: height }, () => new Array<Sheet['rows'][number][number]>(width).fill(null));
  const merged: MergedRange[] = [];
  for (const { row, column, rows: high, columns: wide, text } of cells) {
    const line = grid[row];
    if (line === undefined || column >= width) continue;
    if (text.trim() !== '') line[column] = { kind: 'text', text };
    if (high > 1 || wide > 1) merged.push({ row, column, rows: high, columns: wide });
  }
  return { name: '', hidden: false, rows: grid, merged, hiddenRows: [], hiddenColumns: [], cut: false };
}

/** Index of the first paragraph of a cell, by table, row and column. */
export type CellParagraphs = (table: number, row: number, column: number) => number | null;

/** Looks up once where every cell of the tables begins. */
export function cellParagraphs(paragraphs: readonly FileParagraph[]): CellParagraphs {
  const first = new Map<string, number>();
  for (const { cell, index } of paragraphs) {
    if (cell === null) continue;
    const key = `${cell.table} ${cell.row} ${cell.column}`;
    if (!first.has(key)) first.set(key, index);
  }
  return (table, row, column) => first.get(`${table} ${row} ${column}`) ?? null;
}
