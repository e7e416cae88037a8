/** Writing only the cells of a table that differ: whether it can be done, and what is to be written. Pure. */
import { tableRows } from '../core/appendix/table-grid';
import type { TableModel } from '../core/appendix/table-model';
import { sameValue } from '../core/report/same-value';
import type { ParagraphSnapshot } from '../core/report/snapshot';
import { builtTable, cellPlaces, seen, type BuiltTable } from './built-table';
import type { TextChange } from './ports';

/** Cells beyond which a table is built anew: one insertion is quicker than as many writes. */
const MOST_CELLS = 200;

/** What of a table a writing of cells does not change. */
const look = (model: TableModel): unknown => [
  model.widths,
  model.size,
  model.notes.length,
  tableRows(model).map(({ header, cells }) => [
    header,
    ...cells.map(({ column, columns, covered, cell: { align, bold = false, italic = false } }) => [
      column,
      columns,
      covered,
      align,
      bold,
      italic,
    ]),
  ]),
];

/** Whether two tables differ in nothing but their texts. */
export const sameLook = (one: TableModel, other: TableModel): boolean => sameValue(look(one), look(other));

/**
 * The texts of cells and notes that are to read otherwise. `paragraphs`: those of the table, with the notes under it.
 * Null where the cells cannot be told apart, or there are so many that building anew is quicker.
 */
export function cellChanges(paragraphs: readonly ParagraphSnapshot[], model: TableModel): readonly TextChange[] | null {
  const table = builtTable(model);
  const cells = cellPlaces(paragraphs, table);
  const notes = paragraphs.filter(({ text, tableLevel }) => tableLevel === 0 && seen(text) !== '');
  if (cells === null || notes.length !== table.notes.length) return null;
  const changes = [
    ...cells.map(({ paragraph, text }) => ({ paragraph, text: typeof text === 'string' ? text : '' })),
    ...notes.map((paragraph, place) => ({ paragraph, text: table.notes[place] ?? '' })),
  ].flatMap(({ paragraph, text }): readonly TextChange[] =>
    seen(paragraph.text) === text ? [] : [{ kind: 'paragraph', index: paragraph.index, text }],
  );
  return changes.length > MOST_CELLS ? null : changes;
}

/** Whether every cell says what was built or what is wanted: a writing of cells that was cut short, and nobody's own words. */
export function isBetween(paragraphs: readonly ParagraphSnapshot[], built: BuiltTable, wanted: BuiltTable): boolean {
  const [old, fresh] = [cellPlaces(paragraphs, built), cellPlaces(paragraphs, wanted)];
  if (old === null || fresh?.length !== old.length) return false;
  const notes = paragraphs.flatMap(({ text, tableLevel }) =>
    tableLevel === 0 && seen(text) !== '' ? [seen(text)] : [],
  );
  const says = (text: string, ...said: readonly unknown[]): boolean => said.some((one) => one === text);
  return (
    old.every(({ paragraph, text }, place) =>
      seen(paragraph.text) === '' && typeof text !== 'string'
        ? true
        : says(seen(paragraph.text), text, fresh[place]?.text),
    ) &&
    notes.length === built.notes.length &&
    notes.every((text, place) => says(text, built.notes[place], wanted.notes[place]))
  );
}
