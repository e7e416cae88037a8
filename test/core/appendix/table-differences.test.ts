import fc from 'fast-check';
import { tableDifferences } from '../../../src/core/appendix/table-differences';
import { tableRows, tableTexts } from '../../../src/core/appendix/table-grid';
import { awardsTable, documentsTable, titlesTable } from '../../support/table-samples';

const model = awardsTable(3);
/** The three ways in which Words give the texts of a table with merged cells. */
const readings = {
  'a value for each place': tableTexts(model),
  'a value for each cell': tableRows(model).map(({ cells }) =>
    cells.map(({ cell, covered }) => (covered ? '' : cell.text)),
  ),
  'a value for each cell that begins in the row': tableRows(model).map(({ cells }) =>
    cells.filter(({ covered }) => !covered).map(({ cell }) => cell.text),
  ),
};

describe.each(Object.entries(readings))('tableDifferences of %s', (_, values) => {
  const typed = (old: string, text: string) => values.map((row) => row.map((value) => (value === old ? text : value)));

  it('finds none where nothing was changed', () => {
    expect(tableDifferences(model, values)).toEqual([]);
  });

  it('names the changed cell and where it stands', () => {
    const row = 4;
    const changed = values.map((texts, index) =>
      index === row ? texts.map((text, place) => (place === 5 ? '9.999' : text)) : texts,
    );
    expect(tableDifferences(model, changed)).toEqual([
      { key: 'u1/dhvd/tt', row, column: 5, index: 5, expected: tableTexts(model)[row]?.[5], found: '9.999' },
    ]);
  });

  it('names a label she changed by its place', () => {
    expect(tableDifferences(model, typed('Xã Tân Tiến', 'Xã Tân Tiến (mới)'))).toEqual([
      { key: '', row: 5, column: 1, index: 1, expected: 'Xã Tân Tiến', found: 'Xã Tân Tiến (mới)' },
    ]);
    expect(tableDifferences(model, typed('Giấy khen', 'Giấy khen của xã'))).toMatchObject([
      { row: 1, column: 15, found: 'Giấy khen của xã' },
    ]);
  });

  it('minds neither spaces nor signs nobody sees', () => {
    expect(tableDifferences(model, typed('Xã Tân Tiến', ' Xã\u00a0Tân  Tiến\u200b\r'))).toEqual([]);
    expect(tableDifferences(model, typed('Xã Tân Tiến', 'Xã Tân Tiến'.normalize('NFD')))).toEqual([]);
  });

  it('gives up where a row was added, taken out or split', () => {
    expect(tableDifferences(model, [...values, values[3] ?? []])).toBeNull();
    expect(tableDifferences(model, values.slice(1))).toBeNull();
    expect(
      tableDifferences(
        model,
        values.map((row, index) => (index === 3 ? [...row, '', ''] : row)),
      ),
    ).toBeNull();
  });
});

describe('tableDifferences', () => {
  it('says where a cell stands that is not at its grid column', () => {
    const table = titlesTable(2);
    const values = tableRows(table).map(({ cells }) => cells.map(({ cell, covered }) => (covered ? '' : cell.text)));
    const changed = values.map((row, index) =>
      index === 4 ? row.map((text, place) => (place === 1 ? '7' : text)) : row,
    );
    expect(tableDifferences(table, changed)).toEqual([
      { key: 'total/tongso', row: 4, column: 2, index: 1, expected: '1.234', found: '7' },
    ]);
  });

  it('finds every cell that was changed and no other', () => {
    const table = documentsTable(6);
    const texts = tableTexts(table);
    const places = tableRows(table).flatMap(({ cells }, row) => cells.map(({ column }) => ({ row, column })));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: places.length - 1 }), { maxLength: 8 }), (chosen) => {
        const wanted = places.filter((_, index) => chosen.includes(index));
        const changed = texts.map((row, at) =>
          row.map((text, column) =>
            wanted.some((one) => one.row === at && one.column === column) ? `${text} sửa` : text,
          ),
        );
        expect(tableDifferences(table, changed)?.map(({ row, column }) => ({ row, column }))).toEqual(wanted);
      }),
    );
  });
});
