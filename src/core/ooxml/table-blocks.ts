/** A table with what stands under it, as the content of a control. */
import type { TableModel } from '../appendix/table-model';
import { type Paragraph, paragraph, type Table, text } from './document-model';
import { oneLine } from './xml-text';

/** Look of what is held on the page of the table's last rows. */
const kept = { keepNext: true } as const;

/**
 * The table in the given width (twips), its notes, and the empty paragraph that must stand behind a table inside a control.
 * All under the table stays with its last rows: no page holds the empty paragraph alone.
 */
export const tableBlocks = (model: TableModel, width: number): readonly (Table | Paragraph)[] => [
  { kind: 'table', model, width },
  ...model.notes.map((note) => paragraph('BctdGhiChuBang', [text(oneLine(note))], kept)),
  paragraph('BctdGhiChuBang', [], { before: 0, ...kept }),
];
