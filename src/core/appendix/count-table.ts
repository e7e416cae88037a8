/**
 * Phụ lục II and III as tables: a row per member unit in the cluster's order, then *Tổng cộng năm N*, *Năm N−1*,
 * *So sánh (+/−)*, *Tỷ lệ N/N−1 (%)* (§5.3, §5.4 of the design of the annexes). Zero prints "-", a blank cell nothing.
 */
import { tableName } from '../report/member-unit';
import { countTexts, type CountData, type CountTexts } from './count-texts';
import { fitCountTable } from './fit-count-table';
import { headerCells } from './header-cells';
import { missedSentence } from './explain-total';
import { printedColumns } from './printed-columns';
import { NO_COMPARISON } from './ratio';
import type { TableCell, TableModel } from './table-model';
import type { AppendixColumn, CountTable } from './title-row';

/** Labels of the bottom rows. */
export const bottomLabels = {
  total: (year: number): string => `Tổng cộng năm ${year}`,
  before: (year: number): string => `Năm ${year - 1}`,
  difference: 'So sánh (+/−)',
  ratio: (year: number): string => `Tỷ lệ ${year}/${year - 1} (%)`,
};

/** Note under the table where only part of N−1 is known. */
export const blankBeforeNote = (year: number): string => `Ô để trống ở hàng Năm ${year - 1}: ${NO_COMPARISON}.`;

/** What the keys of the bottom rows begin with. */
const bottomKeys = { total: 'total', before: 'before', difference: 'diff', ratio: 'ratio' } as const;

const label = (text: string, more: Partial<TableCell> = {}): TableCell => ({ key: '', text, align: 'left', ...more });

const alignOf = ({ kind }: AppendixColumn): TableCell['align'] => (kind === 'text' ? 'left' : 'center');

/** The bottom rows; where nothing at all is known of N−1 one cell says so. */
function bottomRows(columns: readonly AppendixColumn[], texts: CountTexts, year: number): TableModel['rows'] {
  const row = (key: string, text: string, cellText: (column: AppendixColumn) => string): readonly TableCell[] => [
    label(text, { columns: 2, bold: true }),
    ...columns.map((column): TableCell => ({
      key: `${key}/${column.id}`,
      text: cellText(column),
      align: alignOf(column),
      bold: true,
    })),
  ];
  const total = row(bottomKeys.total, bottomLabels.total(year), texts.total);
  if (columns.some(texts.isKnownBefore))
    return [
      total,
      row(bottomKeys.before, bottomLabels.before(year), texts.before),
      row(bottomKeys.difference, bottomLabels.difference, (column) => texts.compared(column).difference),
      row(bottomKeys.ratio, bottomLabels.ratio(year), (column) => texts.compared(column).ratio),
    ];
  const labels = [bottomLabels.before(year), bottomLabels.difference, bottomLabels.ratio(year)];
  return [
    total,
    ...labels.map((text, place) => [
      label(text, { columns: 2, bold: true }),
      ...(place === 0 && columns.length > 0
        ? [label(NO_COMPARISON, { columns: columns.length, rows: labels.length, align: 'center', italic: true })]
        : []),
    ]),
  ];
}

/** The table of an annex of counts with its own notes; those about cells that could not be counted come behind. */
export function countTable(table: CountTable, data: CountData, caption: string, notes: readonly string[]): TableModel {
  const { year, units } = data;
  const { columns } = printedColumns(table, data);
  const texts = countTexts(data, columns);
  const unitRows = units.map((unit, place): readonly TableCell[] => [
    label(String(place + 1), { align: 'center' }),
    label(tableName(unit)),
    ...columns.map((column): TableCell => ({
      key: `${unit.id}/${column.id}`,
      text: texts.unit(unit.id, column),
      align: alignOf(column),
    })),
  ]);
  const rows = [...unitRows, ...bottomRows(columns, texts, year)];
  return {
    ...fitCountTable(table, columns, rows, bottomKeys),
    header: headerCells([
      ['STT'],
      ['Đơn vị'],
      ...columns.map(({ group, header, sign }) => [group, header, sign].filter((text) => text !== '')),
    ]),
    notes: [
      ...notes,
      ...(columns.some(texts.isKnownBefore) && columns.some(texts.lacksBefore) ? [blankBeforeNote(year)] : []),
      ...texts.missed.now.map((cell) => missedSentence(cell, units, year)),
      ...texts.missed.before.map((cell) => `${bottomLabels.before(year)}: ${missedSentence(cell, units, year)}`),
    ],
    caption,
  };
}
