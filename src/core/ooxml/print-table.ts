/** A table of figures as WordprocessingML. */
import { type PlacedCell, type PlacedRow, tableRows } from '../appendix/table-grid';
import type { TableCell } from '../appendix/table-model';
import { columnWidths } from './column-widths';
import type { Table } from './document-model';
import { a, w } from './names';
import { black, tableFormat } from './official-format';
import { printText } from './print-text';
import { valued } from './print-properties';
import { styles } from './styles';
import { element } from './xml';

const style = 'BctdBang';

const borders = element(
  w.tableBorders,
  {},
  ...[w.top, w.left, w.bottom, w.right, w.insideHorizontal, w.insideVertical].map((side) =>
    element(side, { [a.value]: 'single', [a.size]: tableFormat.rule, [a.space]: 0, [a.color]: black }),
  ),
);

const margins = element(
  w.tableCellMargins,
  {},
  ...[w.left, w.right].map((side) => element(side, { [a.width]: tableFormat.margin, [a.unit]: 'dxa' })),
);

/** `<w:tblPr><w:tblW/><w:jc/><w:tblBorders/><w:tblLayout/><w:tblCellMar/><w:tblCaption/><w:tblDescription/></w:tblPr>` */
const tableProperties = ({ model, width }: Table): string =>
  element(
    w.tableProperties,
    {},
    element(w.tableWidth, { [a.width]: width, [a.unit]: 'dxa' }),
    // Centred, it lies between the margins in every Word; an indent is measured from the text in old formats, from the rule in new ones.
    valued(w.tableAlign, 'center'),
    borders,
    element(w.tableLayout, { [a.kind]: 'fixed' }),
    margins,
    valued(w.tableCaption, model.caption),
    valued(w.tableDescription, model.caption),
  );

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Rows without turned texts, which are nearly all. */
const lying = {
  header: element(w.tableRowProperties, {}, element(w.cannotSplit), element(w.headerRow)),
  plain: element(w.tableRowProperties, {}, element(w.cannotSplit)),
};

/** `<w:trPr><w:cantSplit/><w:trHeight/>?<w:tblHeader/>?</w:trPr>`: a turned text would be broken at the height of the others. */
const rowProperties = ({ header, cells }: PlacedRow): string => {
  const height = cells.reduce((highest, { cell }) => Math.max(highest, cell.turned ?? 0), 0);
  if (height === 0) return header ? lying.header : lying.plain;
  return element(
    w.tableRowProperties,
    {},
    element(w.cannotSplit),
    element(w.rowHeight, { [a.value]: Math.round(height * TWIPS_PER_MILLIMETRE), [a.heightRule]: 'atLeast' }),
    header ? element(w.headerRow) : '',
  );
};

/**
 * What stands before the text of a cell's paragraph, and before the text of its run: the style, and what differs from it.
 * The style's whole look is not printed again as it is elsewhere: thousands of cells would make the package too large for
 * Word, and of all paragraphs only the last of an insertion is known to lose its style.
 */
const openings = (size: number) => {
  const known = new Map<string, { readonly paragraph: string; readonly run: string }>();
  return ({ align, bold = false, italic = false }: TableCell, keepNext: boolean) => {
    const name = `${align}${bold}${italic}${keepNext}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const letters = element(
      w.runProperties,
      {},
      bold ? element(w.bold) + element(w.boldComplex) : '',
      italic ? element(w.italic) + element(w.italicComplex) : '',
      size === styles[style].letters.size
        ? ''
        : valued(w.size, Math.round(size * 2)) + valued(w.sizeComplex, Math.round(size * 2)),
    );
    // An empty element would say nothing.
    const look = letters === element(w.runProperties) ? '' : letters;
    const properties = element(
      w.paragraphProperties,
      {},
      valued(w.paragraphStyle, style),
      keepNext ? element(w.keepNext) : '',
      align === 'left' ? '' : valued(w.align, align),
      look,
    );
    const made = { paragraph: `<${w.paragraph}>${properties}`, run: `<${w.run}>${look}` };
    known.set(name, made);
    return made;
  };
};

/** `<w:tc><w:tcPr><w:tcW/><w:gridSpan/>?<w:vMerge/>?<w:textDirection/>?<w:vAlign/></w:tcPr>` without its end. */
const cellOpenings = (widths: readonly number[]) => {
  const known = new Map<string, string>();
  return ({ column, columns, cell, covered }: PlacedCell): string => {
    const merge = covered ? 'continue' : (cell.rows ?? 1) > 1 ? 'restart' : '';
    const turned = cell.turned !== undefined;
    const name = `${column}/${columns}/${merge}/${turned}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const properties = element(
      w.tableCellProperties,
      {},
      element(w.cellWidth, { [a.width]: width, [a.unit]: 'dxa' }),
      columns > 1 ? valued(w.columnSpan, columns) : '',
      merge === '' ? '' : valued(w.rowSpan, merge),
      turned ? valued(w.textDirection, 'btLr') : '',
      valued(w.cellVerticalAlign, 'center'),
    );
    const made = `<${w.tableCell}>${properties}`;
    known.set(name, made);
    return made;
  };
};

/**
 * `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr/><w:tc><w:tcPr/><w:p/></w:tc>…</w:tr>…</w:tbl>`
 * The last rows are kept together and with what follows the table, so that no page holds that alone.
 */
export const printTable = (table: Table): string => {
  const { model, width } = table;
  const widths = columnWidths(model.widths, width);
  const rows = tableRows(model);
  const kept = Math.max(model.header.length, rows.length - tableFormat.keptRows);
  const openingOf = openings(model.size);
  const cellOpening = cellOpenings(widths);
  let printed = '';
  for (const [index, row] of rows.entries()) {
    printed += `<${w.tableRow}>${rowProperties(row)}`;
    for (const placed of row.cells) {
      const { cell, covered } = placed;
      const opening = openingOf(cell, index >= kept);
      const run = covered || cell.text === '' ? '' : `${opening.run}${printText(cell.text)}</${w.run}>`;
      printed += `${cellOpening(placed)}${opening.paragraph}${run}</${w.paragraph}></${w.tableCell}>`;
    }
    printed += `</${w.tableRow}>`;
  }
  return element(
    w.table,
    {},
    tableProperties(table),
    element(w.tableGrid, {}, ...widths.map((one) => element(w.gridColumn, { [a.width]: one }))),
    printed,
  );
};
