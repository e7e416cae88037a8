/** A small table of *Số liệu khác* as it stands in the body of its item. */
import { forKind } from '../outline/kind-words';
import { tableName } from '../report/member-unit';
import type { AppendixData } from './appendix-data';
import { decimalDifference, decimalOf, decimalPercent } from './enter-decimal';
import { filledRows, shownFigure } from './figure-rows';
import type { FigureColumn, FigureTable } from './figure-table';
import type { FigureRow } from './figure-row';
import { fitWidths, PORTRAIT_WIDTH, widestWord } from './fit-widths';
import { headerCells } from './header-cells';
import { figureTables } from './other-figures';
import type { TableCell, TableModel } from './table-model';

/** What a cell prints; a number that could not be read prints nothing, as in the annexes. */
export function figureText(column: FigureColumn, { cells }: FigureRow): string {
  if (column.kind === 'percent' || column.kind === 'difference') {
    const [one, other] = [decimalOf(cells[column.one]), decimalOf(cells[column.other])];
    if (one === null || other === null) return '';
    return column.kind === 'percent' ? decimalPercent(one, other) : decimalDifference(one, other);
  }
  const value = cells[column.id];
  const isNumber = column.kind === 'count' || column.kind === 'decimal';
  return isNumber && typeof value === 'string' ? '' : shownFigure(column, value);
}

/** The table of filled rows, 165 mm wide; null when nothing is filled. A unit with several rows stands once beside them. */
export function figureTableModel(
  table: FigureTable,
  { units, figures, year }: Pick<AppendixData, 'units' | 'figures' | 'year'>,
): TableModel | null {
  const filled = filledRows(table, figures, units);
  if (filled.length === 0) return null;
  const named = [...new Set(filled.map(({ unit }) => unit))];
  const rows = named.flatMap((unit, place) => {
    const own = filled.filter((one) => one.unit === unit);
    const down = own.length > 1 ? { rows: own.length } : {};
    return own.map(({ row }, at): readonly TableCell[] => [
      ...(at > 0
        ? []
        : [
            { key: '', text: String(place + 1), align: 'center' as const, ...down },
            { key: '', text: tableName(unit), align: 'left' as const, ...down },
          ]),
      ...table.columns.map((column): TableCell => ({
        key: `${row.id}/${column.id}`,
        text: figureText(column, row),
        align: column.kind === 'text' || column.kind === 'choice' ? 'left' : 'center',
      })),
    ]);
  });
  const words = (place: number): number =>
    widestWord(rows.flatMap((row) => row.slice(row.length - table.columns.length + place).slice(0, 1)));
  const header = headerCells([['STT'], ['Đơn vị'], ...table.columns.map((column) => [column.header])]);
  const heads = header[0] ?? [];
  return {
    ...fitWidths(
      [
        { wanted: 10, word: widestWord(heads.slice(0, 1)), grows: false },
        {
          wanted: 38,
          word: widestWord(rows.flatMap((row) => (row.length > table.columns.length ? row.slice(1, 2) : []))),
          grows: true,
        },
        ...table.columns.map((column, place) => ({
          wanted: column.width,
          word: Math.max(widestWord(heads.slice(place + 2, place + 3)), words(place)),
          grows: column.kind === 'text' || column.kind === 'choice',
        })),
      ],
      PORTRAIT_WIDTH,
    ),
    header,
    rows,
    notes: [],
    caption: `${table.name} năm ${year}`,
  };
}

/** A small table with the line above it, which says what it is. */
export interface BodyTable {
  readonly lead: string;
  readonly model: TableModel;
}

/** The tables of *Số liệu khác* by the item in whose body they stand; tables without figures are absent. */
export const figureBodies = (
  data: Pick<AppendixData, 'units' | 'figures' | 'year' | 'clusterKind'>,
): ReadonlyMap<string, BodyTable> =>
  new Map(
    figureTables.flatMap((table) => {
      const model = table.prints === 'table' ? figureTableModel(table, data) : null;
      if (model === null) return [];
      const lead = forKind(`${table.name} năm ${data.year} của các đơn vị trong cụm:`, data.clusterKind);
      return [[table.item, { lead, model }] as const];
    }),
  );
