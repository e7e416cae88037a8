import fc from 'fast-check';
import { headerCells } from '../../../src/core/appendix/header-cells';
import { tableRows } from '../../../src/core/appendix/table-grid';

describe('headerCells', () => {
  it('shares a cell among neighbours under the same words', () => {
    const rows = headerCells([
      ['STT'],
      ['Cấp cơ sở', 'Giấy khen', 'TT'],
      ['Cấp cơ sở', 'Giấy khen', 'CN'],
      ['Tổng cộng', 'TT'],
      ['Tổng cộng', 'CN'],
    ]);
    expect(rows.map((row) => row.map(({ text, columns = 1, rows: down = 1 }) => `${text} ${columns}×${down}`))).toEqual(
      [
        ['STT 1×3', 'Cấp cơ sở 2×1', 'Tổng cộng 2×1'],
        ['Giấy khen 2×1', 'TT 1×2', 'CN 1×2'],
        ['TT 1×1', 'CN 1×1'],
      ],
    );
  });

  it('does not merge columns of the same name', () => {
    const rows = headerCells([['Tập thể', 'Cộng'], ['Cá nhân', 'Cộng'], ['Ghi chú'], ['Ghi chú']]);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Tập thể', 'Cá nhân', 'Ghi chú', 'Ghi chú'],
      ['Cộng', 'Cộng'],
    ]);
  });

  it('always fills the grid', () => {
    const path = fc.array(fc.constantFrom('A', 'B'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 12 }), (paths) => {
        const model = {
          widths: paths.map(() => 10),
          size: 11,
          header: headerCells(paths),
          rows: [],
          notes: [],
          caption: '',
        };
        expect(() => tableRows(model)).not.toThrow();
      }),
    );
  });
});
