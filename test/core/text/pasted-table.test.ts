import fc from 'fast-check';
import { parsePastedTable } from '../../../src/core/text/pasted-table';

/** A cell as Excel copies it. */
const asExcel = (cell: string): string => (/[\t\r\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('parsePastedTable', () => {
  it('reads rows and cells, Excel’s last line end included', () => {
    expect(parsePastedTable('1\tSở Nội vụ\r\n2\tSở Tài chính\r\n')).toEqual([
      ['1', 'Sở Nội vụ'],
      ['2', 'Sở Tài chính'],
    ]);
    expect(parsePastedTable('Sở Nội vụ')).toEqual([['Sở Nội vụ']]);
    expect(parsePastedTable('')).toEqual([]);
    expect(parsePastedTable('a\n\nb\n\n \t\n')).toEqual([['a'], [''], ['b']]);
  });

  it('reads a cell in quotes with line ends, tabs and doubled quotes', () => {
    expect(parsePastedTable('"Sở Văn hóa,\nThể thao"\t"a""b"\nx')).toEqual([['Sở Văn hóa,\nThể thao', 'a"b'], ['x']]);
  });

  it('leaves quotes alone that are part of the text', () => {
    expect(parsePastedTable('"Dân vận khéo" năm 2026\tb"c')).toEqual([['"Dân vận khéo" năm 2026', 'b"c']]);
    expect(parsePastedTable('"mở ngoặc\tb')).toEqual([['"mở ngoặc', 'b']]);
  });

  it('gives back every block as Excel copied it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', '\t', '\n', '\r\n', ' ', ';') });
    const block = fc.array(fc.tuple(cell, cell, fc.constant('x')), { maxLength: 5 });
    fc.assert(
      fc.property(block, fc.constantFrom('\r\n', '\n'), (rows, end) => {
        const text = rows.map((row) => row.map(asExcel).join('\t') + end).join('');
        expect(parsePastedTable(text)).toEqual(rows);
      }),
    );
  });
});
