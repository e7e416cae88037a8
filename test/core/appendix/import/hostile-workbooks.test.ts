import fc from 'fast-check';
import { allColumns } from '../../../../src/core/appendix/columns';
import { importWorkbooks, type ImportSetting } from '../../../../src/core/appendix/import/import-workbooks';
import type { CellContent, MergedRange, Sheet } from '../../../../src/core/appendix/import/workbook';
import { langSonUnits } from '../../../support/lang-son-units';
import { growth } from '../../../support/processor-time';

const setting: ImportSetting = {
  year: 2026,
  units: langSonUnits,
  columns: allColumns(2026),
  counts: [],
  documents: [],
};
const sheet = (rows: Sheet['rows'], merged: readonly MergedRange[] = []): Sheet => ({
  name: 'Sheet1',
  hidden: false,
  rows,
  merged,
  hiddenRows: [],
  hiddenColumns: [],
  cut: false,
});
const text = (said: string): CellContent => ({ kind: 'text', text: said });
const take = (read: Sheet): unknown => importWorkbooks([{ file: 'a.xlsx', sheets: [read], macros: false }], setting);
const rowsOf = (height: number, cells: (row: number) => Sheet['rows'][number]): Sheet['rows'] =>
  Array.from({ length: height }, (_, row) => cells(row));
const header = ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'].map(text);

describe('importWorkbooks, whatever stands in the sheets', () => {
  const words = fc.constantFrom(
    'STT', 'TT', 'Đơn vị', 'CSTĐCS', 'Danh hiệu thi đua', 'Tập thể', 'CN', 'Năm 2025', 'Tổng cộng', 'Số, ký hiệu', 'Trích yếu',
    'Sở Nội vụ', 'Xã Ba Sơn', 'Người lập biểu', 'bctd/1/II/2026', 'bctd/1/I/2026', '\u0000\ud800', '(1)', '1', '', '))((', 'a'.repeat(40_000),
  ); // prettier-ignore
  const content = fc.oneof<fc.Arbitrary<CellContent | null>[]>(
    words.map(text),
    fc.double().map((value) => ({ kind: 'number', value })),
    fc.constantFrom<CellContent | null>(
      null,
      { kind: 'uncalculated' },
      { kind: 'truth', value: true },
      { kind: 'error', code: '#REF!' },
    ),
    fc.constant<CellContent>({ kind: 'date', date: { day: 1, month: 2, year: 2026 } }),
  );
  const range = fc.record({
    row: fc.nat(8),
    column: fc.nat(8),
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
  });

  it('never throws', () => {
    const rows = fc.array(fc.array(content, { maxLength: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.array(range, { maxLength: 5 }), (cells, merged) => {
        const found = importWorkbooks([{ file: 'a.xlsx', sheets: [sheet(cells, merged)], macros: false }], setting);
        return found.changes.every(({ year }) => year === 2026 || year === 2025);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, (share: number) => Sheet]>([
    [
      'half a million texts',
      (share) =>
        sheet(rowsOf(5_000 * share, (row) => Array.from({ length: 100 }, (_, column) => text(`chữ ${row} ${column}`)))),
    ],
    [
      'twenty thousand units nobody knows',
      (share) =>
        sheet([
          header,
          ...rowsOf(19_998 * share, (row) => [text(String(row)), text(`Đơn vị lạ ${row}`), text('7'), text('x')]),
        ]),
    ],
    ['a header in every row', (share) => sheet(rowsOf(20_000 * share, () => header))],
    [
      'documents without end',
      (share) =>
        sheet([
          ['Số, ký hiệu', 'Trích yếu', 'Đơn vị ban hành'].map(text),
          ...rowsOf(19_998 * share, () => [text('1/KH'), text('Kế hoạch'), text('Xã Ba Sơn')]),
        ]),
    ],
    [
      'three hundred columns of headers',
      (share) =>
        sheet([
          Array.from({ length: 300 }, () => text('LĐTT')),
          ...rowsOf(1_600 * share, () => Array.from({ length: 300 }, () => text('5'))),
        ]),
    ],
    [
      'merged cells over each other',
      (share) =>
        sheet(
          [header, header.map(() => text('1'))],
          Array.from({ length: 20_000 * share }, () => ({ row: 0, column: 0, rows: 20_000, columns: 300 })),
        ),
    ],
  ])('reads %s in time that grows no faster than they do', (_, make) => {
    const [half, whole] = [make(0.5), make(1)];
    expect(growth((share) => take(share === 1 ? whole : half))).toBeLessThan(3);
  });
});
