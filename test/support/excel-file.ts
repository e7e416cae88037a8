/** Builds .xlsx files as Excel itself writes them: shared strings, styles, formulas with stored values, merged and hidden places. */
import { strToU8, zipSync } from 'fflate';

/** A cell: text, number, nothing, or what only a file can hold. */
export type ExcelCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value?: number | string; readonly error?: string }
  | { readonly date: number }
  | { readonly runs: readonly string[] };

/** A sheet by rows. */
export interface ExcelSheet {
  readonly name: string;
  readonly rows: readonly (readonly ExcelCell[])[];
  readonly merged?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Counted from 1, as Excel does. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** Parts beside the usual ones, or in place of them. */
export interface ExcelParts {
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly date1904?: boolean;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/** `[Content_Types].xml` and the parts of a workbook, by name. */
export function excelParts(
  sheets: readonly ExcelSheet[],
  { parts = {}, date1904 = false }: ExcelParts = {},
): Record<string, Uint8Array> {
  const strings: string[] = [];
  const shared = (xml: string): number => {
    const place = strings.indexOf(xml);
    return place >= 0 ? place : strings.push(xml) - 1;
  };
  const cell = (content: ExcelCell, reference: string): string => {
    if (content === null) return '';
    if (typeof content === 'number') return `<c r="${reference}" s="1"><v>${content}</v></c>`;
    if (typeof content === 'boolean') return `<c r="${reference}" t="b"><v>${content ? 1 : 0}</v></c>`;
    if (typeof content === 'string')
      return `<c r="${reference}" s="1" t="s"><v>${shared(`<t xml:space="preserve">${escape(content)}</t>`)}</v></c>`;
    if ('runs' in content) {
      const runs = content.runs
        .map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escape(run)}</t></r>`)
        .join('');
      return `<c r="${reference}" t="s"><v>${shared(`${runs}<rPh sb="0" eb="1"><t>phiên âm</t></rPh>`)}</v></c>`;
    }
    if ('date' in content) return `<c r="${reference}" s="2"><v>${content.date}</v></c>`;
    const formula = `<f>${escape(content.formula)}</f>`;
    if (content.error !== undefined) return `<c r="${reference}" t="e">${formula}<v>${content.error}</v></c>`;
    if (content.value === undefined) return `<c r="${reference}">${formula}</c>`;
    const kind = typeof content.value === 'string' ? ' t="str"' : '';
    return `<c r="${reference}"${kind}>${formula}<v>${escape(String(content.value))}</v></c>`;
  };
  const sheetXml = ({ rows, merged = [], hiddenRows = [], hiddenColumns = [] }: ExcelSheet): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}" xmlns:r="${relations}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>${
      hiddenColumns.length > 0
        ? `<cols>${hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join('')}</cols>`
        : ''
    }<sheetData>${rows
      .map(
        (row, index) =>
          `<row r="${index + 1}"${hiddenRows.includes(index + 1) ? ' hidden="1"' : ''}>${row
            .map((content, column) => cell(content, `${letters(column)}${index + 1}`))
            .join('')}</row>`,
      )
      .join('')}</sheetData>${
      merged.length > 0
        ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
        : ''
    }</worksheet>`;
  const worksheets = sheets.map(sheetXml);
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escape(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="s1" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s2" Type="${relations}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(worksheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
}

/** The bytes of a workbook. */
export const excelFile = (sheets: readonly ExcelSheet[], more: ExcelParts = {}): Uint8Array =>
  zipSync(excelParts(sheets, more), { level: 1 });
