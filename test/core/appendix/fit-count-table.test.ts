import { usualColumns, type AppendixData } from '../../../src/core/appendix/appendix-data';
import { columnsOf } from '../../../src/core/appendix/columns';
import type { TableCell, TableModel } from '../../../src/core/appendix/table-model';
import { tableII } from '../../../src/core/appendix/table-ii';
import { tableIII } from '../../../src/core/appendix/table-iii';
import { millimetres, textWidth } from '../../../src/core/appendix/text-width';
import { langSonUnits } from '../../support/lang-son-units';
import { appendixData } from './appendix-sample';

/** Every column with the same count for each of so many units; N−1 has one less. */
const filled = (units: number, count: number, more: Partial<AppendixData> = {}): AppendixData => {
  const listed = langSonUnits.slice(0, units);
  const ids = ['II', 'III'].flatMap((table) =>
    columnsOf(table === 'II' ? 'II' : 'III', 2026).flatMap(({ id, kind, printed }) =>
      kind === 'count' && printed === 'always' ? [id] : [],
    ),
  );
  const cells = (value: number) => Object.fromEntries(ids.map((id) => [id, value]));
  return appendixData({
    units: listed,
    counts: listed.flatMap(({ id }) => [
      { unit: id, year: 2026, cells: cells(count) },
      { unit: id, year: 2025, cells: cells(count - 1) },
    ]),
    ...more,
  });
};
const everyColumn = {
  ...usualColumns,
  shown: columnsOf('III', 2026).map(({ id }) => id),
};

const turned = ({ rows }: TableModel): readonly TableCell[] => rows.flat().filter((cell) => cell.turned !== undefined);
const rowOf = ({ key }: TableCell): string => key.split('/')[0] ?? '';
const nameWidth = ({ widths }: TableModel): number => widths[1] ?? 0;

describe('fitCountTable', () => {
  it('leaves the ratios of Phụ lục II lying: there is room', () => {
    const table = tableII(filled(65, 12));
    expect(turned(table)).toEqual([]);
    expect(table.size).toBe(11);
  });

  it('turns the ratios of Phụ lục III, so that letters and names keep their room', () => {
    const table = tableIII(filled(65, 12));
    expect(new Set(turned(table).map(rowOf))).toEqual(new Set(['ratio']));
    expect(table.size).toBeGreaterThanOrEqual(9);
    expect(nameWidth(table)).toBeGreaterThanOrEqual(28);
    for (const { text, turned: height = 0 } of turned(table))
      expect(millimetres(textWidth(text, true), table.size)).toBeLessThan(height);
  });

  it('gives every optional column a place at 8 points or more', () => {
    const table = tableIII(filled(65, 12, { columns: everyColumn }));
    expect(table.size).toBeGreaterThanOrEqual(8);
    expect(nameWidth(table)).toBeGreaterThanOrEqual(25);
  });

  it('turns the totals too when all of them have six digits', () => {
    const table = tableIII(filled(65, 1_999));
    expect(new Set(turned(table).map(rowOf))).toEqual(new Set(['total', 'before', 'diff', 'ratio']));
    expect(table.size).toBeGreaterThanOrEqual(8);
  });

  it('turns nothing where nothing is compared', () => {
    const { counts, ...rest } = filled(10, 20);
    const table = tableIII({ ...rest, counts: counts.filter(({ year }) => year === 2026) });
    expect(turned(table)).toEqual([]);
    expect(table.size).toBeGreaterThanOrEqual(9.5);
  });

  it('leaves a header over a single column whole', () => {
    const { widths, size, header } = tableIII(filled(65, 12));
    const place = columnsOf('III', 2026)
      .filter(({ printed }) => printed === 'always')
      .findIndex(({ id }) => id === 'huychuong/cn');
    expect(header.flat().map(({ text }) => text)).toContain('Huy chương');
    expect(widths[place + 2]).toBeGreaterThan(millimetres(textWidth('chương', true), size));
  });
});
