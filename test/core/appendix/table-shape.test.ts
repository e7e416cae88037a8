import { sameShape } from '../../../src/core/appendix/table-shape';
import type { TableCell, TableModel } from '../../../src/core/appendix/table-model';
import { titlesTable } from '../../support/table-samples';

const table = titlesTable(3);
const altered = (model: TableModel, key: string, more: Partial<TableCell>): TableModel => ({
  ...model,
  rows: model.rows.map((row) => row.map((cell) => (cell.key === key ? { ...cell, ...more } : cell))),
});

describe('sameShape', () => {
  it('holds while only texts of named cells differ', () => {
    expect(sameShape(table, altered(table, 'u1/ldtt', { text: '141' }))).toBe(true);
  });

  it.each<readonly [string, TableModel]>([
    ['a row more', titlesTable(4)],
    ['another width', { ...table, widths: table.widths.map((width) => width + 1) }],
    ['smaller letters', { ...table, size: 10 }],
    ['another note', { ...table, notes: ['Tính đến ngày 15/12/2026.'] }],
    ['another caption', { ...table, caption: 'Danh hiệu năm 2027' }],
    [
      'another name of a unit',
      {
        ...table,
        rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replace('Xã', 'Phường') }))),
      },
    ],
    [
      'another header',
      {
        ...table,
        header: table.header.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replace('Cộng', 'Tổng') }))),
      },
    ],
    ['a turned text', altered(table, 'u1/ldtt', { turned: 15 })],
    ['another look', altered(table, 'u1/ldtt', { bold: true })],
    ['another cell in the place', altered(table, 'u1/ldtt', { key: 'u9/ldtt' })],
  ])('does not hold with %s', (_, other) => {
    expect(sameShape(table, other)).toBe(false);
  });
});
