/** A table as lines of text, to read and to compare. */
import { tableTexts } from '../../../src/core/appendix/table-grid';
import type { TableModel } from '../../../src/core/appendix/table-model';

/** The letter size and widths, every row with " | " between its cells, then the notes. */
export const tableLines = (model: TableModel): string =>
  [
    model.caption,
    `${model.size} pt: ${model.widths.join(' ')}`,
    ...tableTexts(model).map((row) => row.join(' | ').trimEnd()),
    ...model.notes,
    '',
  ].join('\n');

/** Text of the cell with a key; undefined where there is none. */
export const cellText = (model: TableModel, key: string): string | undefined =>
  model.rows.flat().find((cell) => cell.key === key)?.text;
