/** Writes a workbook (.xlsx) of plain sheets: merged headers, widths, frozen header, warnings for what is no count. Loaded when asked for. */
import type { SheetModel } from '../core/appendix/import/sheet-model';
import { packDocx } from './pack-docx';
import { attributeText } from './xlsx-text';
import { workbookStyles } from './xlsx-write-styles';
import { worksheetXml } from './xlsx-write-sheet';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Media type of the file. */
export const workbookType = `${spreadsheet}.sheet`;

/** Excel takes 31 characters for the name of a sheet, none of `[]:*?/\`. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;

/** The bytes of the workbook; the same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly SheetModel[]): Uint8Array {
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const overrides = files.map(
    (file) => `<Override PartName="/xl/${file}" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  const parts = new Map([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
        .map(
          ({ name }, index) =>
            `<sheet name="${attributeText(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packageRelations}">${files
        .map((file, index) => relation(`rId${index + 1}`, 'worksheet', file))
        .join('')}${relation('rIdStyles', 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', head + workbookStyles],
    ...sheets.map((sheet, index): [string, string] => [`xl/${files[index] ?? ''}`, head + worksheetXml(sheet)]),
  ]);
  return packDocx(parts);
}
