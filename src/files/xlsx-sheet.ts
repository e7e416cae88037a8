/** Reads one worksheet part. */
import { sheetLimits, type CellContent, type MergedRange, type Sheet } from '../core/appendix/import/workbook';
import { cellContent, type CellSetting } from './xlsx-cell';
import { cellPlace, mergedRange } from './xlsx-place';
import { scanXml, type XmlListener } from './xml-scan';

type Attribute = (name: string) => string | null;
type Rows = (CellContent | null)[][];

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** Collects the rows; cells beyond the limits are counted as cut. */
function rowCollector(mostCells: number): {
  readonly rows: Rows;
  put(row: number, column: number, content: CellContent): void;
  cut(): boolean;
} {
  const rows: Rows = [];
  let left = mostCells;
  let cut = false;
  return {
    rows,
    put(row, column, content) {
      const length = rows[row]?.length ?? 0;
      const more = Math.max(0, column + 1 - length);
      if (row >= sheetLimits.rows || column >= sheetLimits.columns || more > left) {
        cut = true;
        return;
      }
      left -= more;
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = content;
    },
    cut: () => cut,
  };
}

/** Tells `put` of every cell with content; answers which rows are hidden. */
function cellReader(
  setting: CellSetting,
  put: (row: number, column: number, content: CellContent) => void,
  hiddenRows: number[],
): XmlListener {
  let row = -1;
  let column = -1;
  let raw = { type: 'n', style: 0, formula: false };
  let value: string | null = null;
  let inline = '';
  /** The element whose text is wanted: v, or t outside a reading aid. */
  let reading = '';
  let inAid = false;

  function startCell(attribute: Attribute): void {
    const place = cellPlace(attribute('r') ?? '');
    column = place?.column ?? column + 1;
    row = place?.row ?? row;
    raw = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), formula: false };
    value = null;
    inline = '';
  }
  return {
    open(name, attribute) {
      if (name === 'row') {
        const said = Number(attribute('r') ?? row + 2);
        row = Number.isInteger(said) && said >= 1 ? said - 1 : row + 1;
        column = -1;
        if (isTrue(attribute('hidden')) && row < sheetLimits.rows) hiddenRows.push(row);
      } else if (name === 'c') startCell(attribute);
      else if (name === 'f') raw = { ...raw, formula: true };
      else if (name === 'rPh') inAid = true;
      else if (name === 'v' || (name === 't' && !inAid)) reading = name;
    },
    close(name) {
      if (name === reading) {
        // `<v></v>` is an empty value, not a missing one, in what a formula gave as text.
        if (name === 'v' && raw.type === 'str') value ??= '';
        reading = '';
      } else if (name === 'rPh') inAid = false;
      else if (name === 'c') {
        const content = cellContent({ ...raw, value, inline }, setting);
        if (content) put(row, column, content);
      }
    },
    text(piece) {
      if (reading === 'v') value = (value ?? '') + piece;
      else if (reading === 't') inline += piece;
    },
  };
}

/** Hidden columns of a `col` element, within the limits. */
function columnsOf(attribute: Attribute): readonly number[] {
  const first = Math.max(1, Number(attribute('min') ?? 0));
  const last = Math.min(sheetLimits.columns, Number(attribute('max') ?? 0));
  if (!isTrue(attribute('hidden')) || !Number.isInteger(first) || !(last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
}

/** The sheet of a worksheet part; at most `mostCells` cells are kept. Throws `XmlDamage` for what is no XML. */
export function xlsxSheet(
  xml: string,
  { name, hidden }: Pick<Sheet, 'name' | 'hidden'>,
  setting: CellSetting,
  mostCells: number,
): Sheet {
  const collected = rowCollector(mostCells);
  const merged: MergedRange[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  const cells = cellReader(setting, collected.put, hiddenRows);
  let inCells = false;
  scanXml(xml, {
    open(element, attribute) {
      if (element === 'sheetData') inCells = true;
      else if (inCells) cells.open(element, attribute);
      else if (element === 'col') for (const column of columnsOf(attribute)) hiddenColumns.add(column);
      else if (element === 'mergeCell' && merged.length < sheetLimits.rows) {
        const range = mergedRange(attribute('ref') ?? '');
        if (range) merged.push(range);
      }
    },
    close(element) {
      if (element === 'sheetData') inCells = false;
      else if (inCells) cells.close(element);
    },
    text(piece) {
      if (inCells) cells.text(piece);
    },
  });
  return {
    name,
    hidden,
    rows: collected.rows,
    merged,
    hiddenRows,
    hiddenColumns: [...hiddenColumns],
    cut: collected.cut(),
  };
}
