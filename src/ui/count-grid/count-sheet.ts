/** The counts of an annex as the sheet of the big grid. */
import type { AppendixData } from '../../core/appendix/appendix-data';
import { columnName, columnsOf } from '../../core/appendix/columns';
import { countBook } from '../../core/appendix/count-book';
import { bottomLabels } from '../../core/appendix/count-table';
import type { CountTexts } from '../../core/appendix/count-texts';
import { WHOLE_CLUSTER, type UnitCounts } from '../../core/appendix/counts';
import { countTrouble, formatCount } from '../../core/appendix/enter-count';
import { printedColumns, usedColumns } from '../../core/appendix/printed-columns';
import type { AppendixColumn, CountTable } from '../../core/appendix/title-row';
import { tableName, type MemberUnit } from '../../core/report/member-unit';
import { gridWords } from './grid-words';
import type { Sheet, SheetColumn, SheetRow } from './sheet';

/**
 * Columns of the grid: every one that exists in the year, those too that are printed only when used – how else would they get
 * figures –, without those she hid; a column with figures is never hidden.
 */
export function gridColumns(table: CountTable, data: AppendixData): readonly AppendixColumn[] {
  const used = usedColumns(data);
  const printed = new Map(printedColumns(table, data).columns.map((column) => [column.id, column]));
  return columnsOf(table, data.year).flatMap((column) => {
    const own = printed.get(column.id);
    if (own !== undefined) return [own];
    const shown = used.has(column.id) || (column.inYear && !data.columns.hidden.includes(column.id));
    return shown ? [column] : [];
  });
}

const widthOf = ({ kind, sign, width }: AppendixColumn): number =>
  kind === 'text' ? 200 : sign === '' || width > 11 ? 112 : 72;

/** Columns of the annex as columns of the sheet. */
export const sheetColumns = (columns: readonly AppendixColumn[]): readonly SheetColumn[] =>
  columns.map((column) => ({
    id: column.id,
    name: columnName(column),
    path: [column.group, column.header, column.sign].filter((text) => text !== ''),
    kind: column.kind,
    width: widthOf(column),
  }));

/** A row per unit, then the bottom rows as they are printed. Last year's figures of the whole cluster can be entered. */
export const sheetRows = (units: readonly MemberUnit[], year: number): readonly SheetRow[] => [
  ...units.map((unit): SheetRow => ({ unit: unit.id, year, name: tableName(unit), kind: 'unit' })),
  { unit: WHOLE_CLUSTER, year, name: bottomLabels.total(year), kind: 'total' },
  { unit: WHOLE_CLUSTER, year: year - 1, name: bottomLabels.before(year), kind: 'before' },
  { unit: WHOLE_CLUSTER, year, name: bottomLabels.difference, kind: 'difference' },
  { unit: WHOLE_CLUSTER, year, name: bottomLabels.ratio(year), kind: 'ratio' },
];

/** The sheet over counts and what is reckoned from them; `texts` may lag a moment behind `counts`. */
export function countSheet(
  rows: readonly SheetRow[],
  columns: readonly AppendixColumn[],
  shownColumns: readonly SheetColumn[],
  counts: readonly UnitCounts[],
  texts: CountTexts,
): Sheet {
  const book = countBook(counts);
  const value = (row: number, column: number) => {
    const [line, { id = '' } = {}] = [rows[row], columns[column]];
    return line?.kind === 'unit' || line?.kind === 'before' ? book(line.unit, line.year)[id] : undefined;
  };
  const trouble = (row: number, column: number): string =>
    columns[column]?.kind === 'count' ? countTrouble(value(row, column)) : '';
  const shown = (row: number, column: number): string => {
    const [line, held] = [rows[row], columns[column]];
    if (line === undefined || held === undefined) return '';
    switch (line.kind) {
      case 'unit':
        return held.kind === 'computed' ? texts.unit(line.unit, held) : formatCount(value(row, column));
      case 'total':
        return texts.total(held);
      case 'before':
        return value(row, column) === undefined ? texts.before(held) : formatCount(value(row, column));
      default:
        return texts.compared(held)[line.kind];
    }
  };
  return { rows, columns: shownColumns, shown, entry: (row, column) => formatCount(value(row, column)), trouble };
}

/** What a screen reader calls the unit of a row. */
export const spokenRow = ({ kind, name, year }: SheetRow): string =>
  kind === 'before' ? gridWords.before(year) : name;
