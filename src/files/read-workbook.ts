/**
 * Reads an Excel workbook or a .csv into plain values. Formulas stand by their stored value, macros and everything that
 * points outside the file are left alone. Loaded when a file is chosen, never with the pane.
 */
import { failure, success, type Result } from '../app/trouble';
import { sheetLimits, type Sheet, type Workbook } from '../core/appendix/import/workbook';
import { csvWorkbook, LONGEST_CSV } from './csv-workbook';
import { folderOf, relationshipsOf } from './part-targets';
import { partText } from './part-text';
import { fileKind, workbookTrouble, zipTrouble, type WorkbookTrouble } from './workbook-trouble';
import { bookPart, bookPartName, sharedPartName } from './xlsx-book';
import { xlsxSheet } from './xlsx-sheet';
import { sharedStrings } from './xlsx-strings';
import { dateStyles } from './xlsx-styles';
import { XmlDamage } from './xml-scan';
import { zipParts } from './zip-parts';

/** Largest file, largest unpacked part and their sum, in bytes; most parts. */
export const workbookLimits = { file: 50_000_000, part: 40_000_000, total: 60_000_000, parts: 5_000 } as const;

/** Parts that are read: relationships, workbook, strings, styles and worksheets, wherever they lie. */
const isWanted = (name: string): boolean =>
  name === 'mimetype' ||
  (/\.(xml|rels)$/iu.test(name) &&
    !/(^|\/)(drawings|charts|theme|media|diagrams|pivot[a-z]*|docProps|customXml)\//iu.test(name));

/** The sheets of the list, within the limit of cells for the whole file. */
function readSheets(text: (part: string) => string): readonly Sheet[] | WorkbookTrouble {
  const name = bookPartName(text('_rels/.rels'));
  const book = text(name);
  if (book === '' || !/<(?:\w+:)?workbook[\s>]/u.test(book)) return 'notWorkbook';
  const folder = folderOf(name);
  const relationships = text(relationshipsOf(name));
  const { sheets: listed, from1904 } = bookPart(book, relationships, folder);
  const shared = (kind: 'sharedStrings' | 'styles'): string => text(sharedPartName(relationships, folder, kind));
  const setting = { strings: sharedStrings(shared('sharedStrings')), dates: dateStyles(shared('styles')), from1904 };
  let left: number = sheetLimits.cells;
  const sheets = listed.map((sheet) => {
    const xml = text(sheet.part);
    if (xml === '') throw new XmlDamage('a sheet without its part');
    const read = xlsxSheet(xml, sheet, setting, left);
    left -= read.rows.reduce((cells, row) => cells + row.length, 0);
    return read;
  });
  return sheets.length === 0 ? 'noSheet' : sheets;
}

function zipWorkbook(bytes: Uint8Array, file: string): Workbook | WorkbookTrouble {
  const read = zipParts(bytes, workbookLimits, isWanted);
  if (!read.ok) return read.reason === 'too-big' ? 'tooBig' : 'broken';
  const foreign = zipTrouble(read.names, partText(read.parts.get('mimetype')));
  if (foreign !== null) return foreign;
  const parts = new Map([...read.parts].map(([name, part]) => [name.toLowerCase(), part]));
  try {
    const sheets = readSheets((part) => partText(parts.get(part)));
    if (typeof sheets === 'string') return sheets;
    return { file, sheets, macros: read.names.some((name) => /vbaProject\.bin$|\/macrosheets\//iu.test(name)) };
  } catch (error) {
    if (error instanceof XmlDamage) return 'broken';
    throw error;
  }
}

/** The workbook, or a sentence why not. Never throws, whatever the bytes are. */
export function readWorkbook(bytes: Uint8Array, file: string): Result<Workbook> {
  const trouble = (kind: WorkbookTrouble): Result<Workbook> => failure(workbookTrouble(kind, file));
  if (bytes.length > workbookLimits.file) return trouble('tooBig');
  const kind = fileKind(bytes);
  if (kind === 'text') {
    if (!/\.(csv|txt|tsv)$/iu.test(file)) return trouble('notWorkbook');
    if (bytes.length > LONGEST_CSV) return trouble('tooBig');
    const read = csvWorkbook(bytes, file);
    return read ? success(read) : trouble('notWorkbook');
  }
  if (kind !== 'zip') return trouble(kind);
  const read = zipWorkbook(bytes, file);
  return typeof read === 'string' ? trouble(read) : success(read);
}
