/** Reads files in tests: the workbook, its first sheet, or the sentence why not. */
import type { Sheet, Workbook } from '../../src/core/appendix/import/workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { excelFile, type ExcelParts, type ExcelSheet } from './excel-file';

/** The workbook. */
export const read = (bytes: Uint8Array, file = 'a.xlsx'): Workbook => {
  const result = readWorkbook(bytes, file);
  if (!result.ok) throw new Error(result.trouble.sentence);
  return result.value;
};

/** Why the file was not read; '' = it was. */
export const sentence = (bytes: Uint8Array, file = 'a.xlsx'): string => {
  const result = readWorkbook(bytes, file);
  return result.ok ? '' : result.trouble.sentence;
};

/** The first sheet of a workbook made of this one. */
export const first = (sheet: Omit<ExcelSheet, 'name'>, more: ExcelParts = {}): Sheet => {
  const found = read(excelFile([{ name: 'S', ...sheet }], more)).sheets[0];
  if (!found) throw new Error('no sheet');
  return found;
};

/** A text cell as it is read. */
export const text = (said: string): { kind: 'text'; text: string } => ({ kind: 'text', text: said });

/** UTF-16, little end first, with or without its mark. */
export const utf16 = (said: string, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(said, 'utf16le'));
  return mark ? Uint8Array.from([0xff, 0xfe, ...bytes]) : bytes;
};
