/** The looks of a workbook's cells (ECMA-376 Part 1, 18.8): Times New Roman, thin borders, a grey header. */
import type { SheetCellLook } from '../core/appendix/import/sheet-model';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** 3 = #,##0; 49 = text; 164 = dd/mm/yyyy. */
  readonly format: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Fonts: 0 plain, 1 bold, 2 bold 14, 3 italic. Fills: 0 none, 2 grey. Borders: 0 none, 1 thin. */
const looks: Readonly<Record<SheetCellLook, Look>> = {
  id: { font: 0, fill: 0, border: 0, format: 49, align: 'left' },
  title: { font: 2, fill: 0, border: 0, format: 0, align: 'center' },
  line: { font: 3, fill: 0, border: 0, format: 0, align: 'center' },
  header: { font: 1, fill: 2, border: 1, format: 0, align: 'center' },
  text: { font: 0, fill: 0, border: 1, format: 0, align: 'left' },
  count: { font: 0, fill: 0, border: 1, format: 3, align: 'right' },
  date: { font: 0, fill: 0, border: 1, format: 164, align: 'center' },
  total: { font: 1, fill: 0, border: 1, format: 3, align: 'right' },
};

const order = [
  'id',
  'title',
  'line',
  'header',
  'text',
  'count',
  'date',
  'total',
] as const satisfies readonly SheetCellLook[];

/** Index of a look among the cell formats; 0 is the format of cells without one. */
export const styleOf = (look: SheetCellLook): number => order.indexOf(look) + 1;

const font = (size: number, mark = ''): string =>
  `<font>${mark}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const xf = ({ font: fontId, fill, border, format, align }: Look): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`;

/** The styles part. */
export const workbookStyles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="4">${font(12)}${font(12, '<b/>')}${font(14, '<b/>')}${font(12, '<i/>')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${order.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${order.map((look) => xf(looks[look])).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
