/** **Phiếu kiểm tra** as the parts of a .docx: what was checked, what came of it, what was set aside and why. */
import type { TableModel } from '../appendix/table-model';
import { paragraph, text, type Block } from './document-model';
import { corePropertiesPart, extendedPropertiesPart, fontTablePart, headerPart, settingsPart } from './document-parts';
import { namespaces, w } from './names';
import { contentTypes, contentTypesPart, relationshipsPart, relationshipTypes } from './package-parts';
import { printBlocks } from './print-document';
import { sectionProperties } from './print-properties';
import { section } from './report-blocks';
import { documentStyles } from './styles-part';
import { tableBlocks } from './table-blocks';
import { element, xmlDeclaration } from './xml';
import { xmlText } from './xml-text';

/** Usable width of a portrait page in millimetres and twips (NĐ 30/2020, Phụ lục I: 210 − 30 − 15). */
const WIDTH = { millimetres: 165, twips: 9354 } as const;
const HEADER = 'rId4';

/** A table of the sheet: a heading, its columns, its rows; without rows a sentence. */
export interface SheetTable {
  readonly heading: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  /** Said in place of an empty table. */
  readonly empty: string;
}

/** The sheet in words. Widths of columns are in millimetres and fill 165. */
export interface CheckSheet {
  readonly title: string;
  /** E.g. "Tệp: …", "Người kiểm tra: …". */
  readonly lines: readonly string[];
  /** "Sẵn sàng trình ký", or how many errors are left. */
  readonly verdict: string;
  readonly tables: readonly SheetTable[];
}

const model = ({ heading, columns, rows }: SheetTable): TableModel => ({
  widths: columns.map(({ width }) => width),
  size: 11,
  header: [columns.map(({ header }) => ({ key: '', text: header, align: 'center', bold: true }))],
  rows: rows.map((row) => row.map((cell) => ({ key: '', text: cell, align: 'left' }))),
  notes: [],
  caption: heading,
});

const tableOf = (table: SheetTable): readonly Block[] => [
  paragraph('BctdKhoan', [text(table.heading)]),
  ...(table.rows.length === 0
    ? [paragraph('BctdNoiDung', [text(table.empty)])]
    : tableBlocks(model(table), WIDTH.twips)),
];

/** Every part by its name in the package: one portrait section, pages numbered. Throws when the widths of a table do not fill the page. */
export function checkSheetParts(sheet: CheckSheet): ReadonlyMap<string, string> {
  for (const { heading, columns } of sheet.tables) {
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    if (width !== WIDTH.millimetres) throw new Error(`columns of “${heading}” take ${width} mm`);
  }
  const blocks: readonly Block[] = [
    paragraph('BctdTieuDe', [text(sheet.title)]),
    ...sheet.lines.map((line) => paragraph('BctdNoiDung', [text(line)])),
    paragraph('BctdNoiDung', [text(sheet.verdict, { bold: true })]),
    ...sheet.tables.flatMap(tableOf),
  ];
  const body = element(
    w.body,
    {},
    printBlocks(blocks, { promptName: null }),
    sectionProperties(section('portrait', HEADER)),
  );
  const typed: readonly (readonly [name: string, type: string, xml: string])[] = [
    ['word/document.xml', contentTypes.document, xmlDeclaration + element(w.document, namespaces, body)],
    ['word/styles.xml', contentTypes.styles, xmlDeclaration + documentStyles],
    ['word/settings.xml', contentTypes.settings, settingsPart],
    ['word/fontTable.xml', contentTypes.fontTable, fontTablePart],
    ['word/header1.xml', contentTypes.header, headerPart],
    ['docProps/core.xml', contentTypes.coreProperties, corePropertiesPart(xmlText(sheet.title))],
    ['docProps/app.xml', contentTypes.extendedProperties, extendedPropertiesPart],
  ];
  return new Map([
    ['[Content_Types].xml', contentTypesPart(new Map(typed.map(([name, type]) => [name, type])))],
    [
      '_rels/.rels',
      relationshipsPart([
        { id: 'rId1', type: relationshipTypes.document, target: 'word/document.xml' },
        { id: 'rId2', type: relationshipTypes.coreProperties, target: 'docProps/core.xml' },
        { id: 'rId3', type: relationshipTypes.extendedProperties, target: 'docProps/app.xml' },
      ]),
    ],
    ...typed.map(([name, , xml]) => [name, xml] as const),
    [
      'word/_rels/document.xml.rels',
      relationshipsPart([
        { id: 'rId1', type: relationshipTypes.styles, target: 'styles.xml' },
        { id: 'rId2', type: relationshipTypes.settings, target: 'settings.xml' },
        { id: 'rId3', type: relationshipTypes.fontTable, target: 'fontTable.xml' },
        { id: HEADER, type: relationshipTypes.header, target: 'header1.xml' },
      ]),
    ],
  ]);
}
