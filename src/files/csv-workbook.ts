/** A .csv as a workbook of one sheet whose cells are texts. */
import { sheetLimits, type CellContent, type Workbook } from '../core/appendix/import/workbook';
import { parsePastedTable } from '../core/text/pasted-table';
import { csvSeparator, csvText } from './csv-text';

/** Longest text that is read: 500,000 cells of 20 characters. */
export const LONGEST_CSV = 10_000_000;

/** The workbook; null when nothing stands in the text or it is no text. */
export function csvWorkbook(bytes: Uint8Array, file: string): Workbook | null {
  const text = csvText(bytes);
  // A zero is in no text file: a picture, a program, something packed.
  if (text.includes('\0') || text.trim() === '') return null;
  const table = parsePastedTable(text.replace(/^"?sep=[;,\t]"?\s*[\r\n]+/u, ''), csvSeparator(text));
  let left: number = sheetLimits.cells;
  let cut = table.length > sheetLimits.rows;
  const rows = table.slice(0, sheetLimits.rows).map((line) => {
    const kept = line.slice(0, Math.min(sheetLimits.columns, left));
    left -= kept.length;
    cut ||= kept.length < line.length;
    return kept.map((cell): CellContent | null => (cell.trim() === '' ? null : { kind: 'text', text: cell }));
  });
  const name = file.replace(/\.[a-z]{1,4}$/iu, '');
  return {
    file,
    sheets: [{ name, hidden: false, rows, merged: [], hiddenRows: [], hiddenColumns: [], cut }],
    macros: false,
  };
}
