/** Reading workbooks against a report of 2026 with the sample units. */
import { allColumns } from '../../src/core/appendix/columns';
import { countBook } from '../../src/core/appendix/count-book';
import { importWorkbooks, type ImportSetting } from '../../src/core/appendix/import/import-workbooks';
import type { ImportProposal } from '../../src/core/appendix/import/proposal';
import { takeImport } from '../../src/core/appendix/import/take-import';
import type { Workbook } from '../../src/core/appendix/import/workbook';
import type { ExcelCell, ExcelSheet } from './excel-file';
import { sampleBook, sampleUnits } from './workbook-samples';

const setting: ImportSetting = { year: 2026, units: sampleUnits, columns: allColumns(2026), counts: [], documents: [] };

/** The proposal for these workbooks; what the report holds already in `more`. */
export const propose = (books: readonly Workbook[], more: Partial<ImportSetting> = {}): ImportProposal =>
  importWorkbooks(books, { ...setting, ...more });

/** The cells of a unit in a year after the proposal was taken into an empty report. */
export const cellsOf = (proposal: ImportProposal, unit: string, year = 2026): Readonly<Record<string, unknown>> =>
  countBook(takeImport({ counts: [], documents: [] }, proposal).counts)(unit, year);

/** A workbook of one sheet. */
export const one = (sheet: Partial<ExcelSheet> & { readonly rows: ExcelSheet['rows'] }, file = 'a.xlsx'): Workbook =>
  sampleBook(file, [{ name: 'Sheet1', ...sheet }]);

/** A table with these headers and one row of Sở Nội vụ. */
export const headed = (
  headers: readonly string[],
  values: readonly ExcelCell[] = headers.map((_, index) => index + 1),
): Workbook =>
  one({
    rows: [
      ['STT', 'Đơn vị', ...headers],
      [1, 'Sở Nội vụ', ...values],
    ],
  });
