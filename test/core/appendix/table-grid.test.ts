import { tableRows, tableTexts } from '../../../src/core/appendix/table-grid';
import type { TableCell, TableModel } from '../../../src/core/appendix/table-model';
import { awardsTable } from '../../support/table-samples';

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ key: '', text, align: 'left', ...more });
const model = (rows: TableModel['rows'], columns = 3): TableModel => ({
  widths: Array.from({ length: columns }, () => 55),
  size: 11,
  header: [],
  rows,
  notes: [],
  caption: '',
});

describe('tableTexts', () => {
  it('spreads merged cells over the places they cover, their text in the upper left one', () => {
    const rows = [
      [cell('a', { rows: 3 }), cell('b', { columns: 2, rows: 2 })],
      [],
      [cell('c'), cell('d')],
      [cell('e', { columns: 3 })],
    ];
    expect(tableTexts(model(rows))).toEqual([
      ['a', 'b', ''],
      ['', '', ''],
      ['', 'c', 'd'],
      ['e', '', ''],
    ]);
  });

  it('gives the three header rows of Phụ lục III their places', () => {
    const [groups, names, kinds] = tableTexts(awardsTable(1));
    expect([groups?.slice(0, 4), names?.slice(0, 4), kinds?.slice(0, 4)]).toEqual([
      ['STT', 'Đơn vị', 'Cấp Nhà nước', ''],
      ['', '', 'Huân chương', ''],
      ['', '', 'TT', 'CN'],
    ]);
  });
});

describe('tableRows', () => {
  it('fills every row from border to border and says what is covered', () => {
    for (const { cells } of tableRows(awardsTable(2))) {
      let column = 0;
      for (const placed of cells) {
        expect(placed.column).toBe(column);
        column += placed.columns;
      }
      expect(column).toBe(25);
    }
    expect(
      tableRows(awardsTable(2))[1]
        ?.cells.slice(0, 3)
        .map(({ covered }) => covered),
    ).toEqual([true, true, false]);
  });

  it.each([
    ['ends before its last column', [[cell('a')]]],
    ['is wider than its grid', [[cell('a'), cell('b', { columns: 3 })]]],
    ['is wider than its grid', [[cell('a'), cell('b'), cell('c'), cell('d')]]],
    ['reaches below its last row', [[cell('a', { rows: 2 }), cell('b'), cell('c')]]],
  ])('refuses a table that %s', (words, rows) => {
    expect(() => tableRows(model(rows))).toThrow(words);
  });
});
