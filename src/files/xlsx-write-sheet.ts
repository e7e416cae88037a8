/** Writes one worksheet part (ECMA-376 Part 1, 18.3). */
import { cellAddress, columnLetters } from '../core/appendix/import/workbook';
import type { SheetModel, SheetModelCell } from '../core/appendix/import/sheet-model';
import { elementText } from './xlsx-text';
import { styleOf } from './xlsx-write-styles';
import { serialOfDate } from './xlsx-styles';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `<c>`: a number, a date as its serial, a text inside the cell, or the cell's look alone. */
function cellXml(row: number, column: number, { look, value, sumFrom }: SheetModelCell): string {
  const start = `<c r="${cellAddress(row, column)}" s="${styleOf(look)}"`;
  const letters = columnLetters(column);
  if (sumFrom !== undefined && typeof value === 'number')
    return `${start}><f>SUM(${letters}${sumFrom + 1}:${letters}${row})</f><v>${value}</v></c>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value !== 'string') return `${start}><v>${serialOfDate(value)}</v></c>`;
  return value === ''
    ? `${start}/>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${elementText(value)}</t></is></c>`;
}

/** The places a merged cell covers get its look too, or its border would have gaps. */
function coveredCells(
  row: SheetModel['rows'][number],
  rows: SheetModel['rows'],
  at: number,
): readonly (readonly [number, SheetModelCell])[] {
  const covered: (readonly [number, SheetModelCell])[] = [];
  for (let from = Math.max(0, at - 5); from <= at; from++)
    for (const [column, cell] of rows[from] ?? []) {
      const { columns = 1, rows: high = 1 } = cell;
      if (from + high <= at) continue;
      for (let place = column; place < column + columns; place++)
        if (from !== at || place !== column) covered.push([place, { look: cell.look, value: '' }]);
    }
  return [...row, ...covered].sort(([one], [other]) => one - other);
}

const rowXml = (rows: SheetModel['rows'], row: SheetModel['rows'][number], at: number): string =>
  `<row r="${at + 1}"${at === 0 ? ' hidden="1"' : ''}>${coveredCells(row, rows, at)
    .map(([column, cell]) => cellXml(at, column, cell))
    .join('')}</row>`;

const range = (row: number, column: number, rows: number, columns: number): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

function mergeXml(rows: SheetModel['rows']): string {
  const merged = rows.flatMap((row, at) =>
    row.flatMap(([column, { columns = 1, rows: high = 1 }]) =>
      columns * high > 1 ? [range(at, column, high, columns)] : [],
    ),
  );
  return merged.length === 0
    ? ''
    : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

/** Excel warns of what is no whole number from 0 up; it may stay all the same. */
function validationXml(counts: SheetModel['counts']): string {
  if (counts.length === 0) return '';
  const places = counts.map(({ row, lastRow, column }) => range(row, column, lastRow - row + 1, 1)).join(' ');
  return `<dataValidations count="1"><dataValidation type="whole" errorStyle="warning" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Số lượng" error="Ô này cần số nguyên từ 0 trở lên." sqref="${places}"><formula1>0</formula1></dataValidation></dataValidations>`;
}

/** The part; its first row and first column are hidden. */
export function worksheetXml({ widths, rows, frozen, counts }: SheetModel): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${index === 0 ? ' hidden="1"' : ''}/>`,
  );
  const corner = cellAddress(frozen.rows, frozen.columns);
  return (
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15.75"/><cols>${columns.join('')}</cols>` +
    `<sheetData>${rows.map((row, at) => rowXml(rows, row, at)).join('')}</sheetData>${mergeXml(rows)}${validationXml(counts)}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}
