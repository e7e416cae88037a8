import fc from 'fast-check';
import { columnsOf } from '../../../src/core/appendix/columns';
import { compareTotals } from '../../../src/core/appendix/comparison';
import type { UnitCounts } from '../../../src/core/appendix/counts';
import { explainTotal, totalSentences } from '../../../src/core/appendix/explain-total';
import type { AppendixColumn, CountTable } from '../../../src/core/appendix/title-row';
import { openSums } from '../../../src/core/appendix/totals';
import { appendixData, threeUnits, unitOf } from './appendix-sample';

function column(table: CountTable, id: string): AppendixColumn {
  const found = columnsOf(table, 2026).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('openSums', () => {
  const sums = openSums(appendixData());

  it('adds a row by recipients', () => {
    expect(sums.row('u1', 2026, column('II', 'congtt')).value).toBe(5);
    expect(sums.row('u1', 2026, column('II', 'congcn')).value).toBe(102);
    expect(sums.row('u1', 2026, column('III', 'tong/cn')).value).toBe(25);
    expect(sums.row('u3', 2026, column('III', 'tong/cn')).value).toBeNull();
  });

  it('does not add the split of individuals to the individuals', () => {
    expect(sums.column(2026, column('III', 'tong/cn')).value).toBe(5 + 3 + 20 + 7);
  });

  it('adds a column over the units', () => {
    expect(sums.column(2026, column('II', 'ldtt')).value).toBe(180);
    expect(sums.column(2025, column('II', 'ldtt')).value).toBe(180);
    expect(sums.column(2026, column('II', 'cstdcs')).value).toBe(16);
    expect(sums.column(2026, column('II', 'cocp')).value).toBeNull();
  });

  it('keeps zero apart from blank', () => {
    expect(sums.row('u2', 2026, column('II', 'cstdcs')).value).toBe(0);
    expect(sums.row('u2', 2026, column('II', 'cocp')).value).toBeNull();
  });

  it('leaves out what is no count and says so', () => {
    const counts: readonly UnitCounts[] = [
      { unit: 'u1', year: 2026, cells: { ldtt: 'chín mươi' } },
      { unit: 'u2', year: 2026, cells: { ldtt: 60 } },
      { unit: 'u3', year: 2026, cells: { ldtt: '07' } },
    ];
    const total = openSums(appendixData({ counts })).column(2026, column('II', 'ldtt'));
    expect(total.value).toBe(67);
    expect(total.missed).toEqual([{ unit: 'u1', column: 'ldtt', typed: 'chín mươi' }]);
    expect(explainTotal(total, threeUnits, 2026)).toEqual({
      parts: [
        { unit: 'Sở Y tế', column: 'Lao động tiên tiến', value: 60 },
        { unit: 'Thanh tra tỉnh', column: 'Lao động tiên tiến', value: 7 },
      ],
      sum: '60 + 7 = 67',
      missed: [totalSentences.missed('Sở Nội vụ', 'Lao động tiên tiến', 'chín mươi')],
    });
  });

  it('takes last year from the whole cluster where that was entered, this year from the units', () => {
    const counts: readonly UnitCounts[] = [
      { unit: '', year: 2025, cells: { ldtt: 205 } },
      { unit: '', year: 2026, cells: { ldtt: 999, cocp: 1 } },
      { unit: 'u1', year: 2025, cells: { ldtt: 80, cstdcs: 9 } },
      { unit: 'u1', year: 2026, cells: { ldtt: 90 } },
    ];
    const { column: total } = openSums(appendixData({ counts }));
    expect(total(2025, column('II', 'ldtt')).parts).toEqual([{ unit: '', column: 'ldtt', value: 205 }]);
    expect(total(2025, column('II', 'cstdcs')).value).toBe(9);
    expect(total(2025, column('II', 'congcn')).value).toBe(214);
    expect(total(2026, column('II', 'ldtt')).value).toBe(90);
    expect(total(2026, column('II', 'cocp')).value).toBe(1);
  });

  it('counts no unit that is not in the list', () => {
    const counts = [{ unit: 'gone', year: 2026, cells: { ldtt: 5 } }];
    expect(openSums(appendixData({ counts })).column(2026, column('II', 'ldtt')).value).toBeNull();
  });

  it('finds the sums that real annexes of Quảng Bình got wrong', () => {
    const sumOf = (values: readonly number[]): number | null => {
      const units = values.map((_, place) => unitOf(`u${place}`, `Đơn vị ${place + 1}`));
      const counts = values.map((gk, place) => ({ unit: `u${place}`, year: 2022, cells: { 'gk/cn': gk } }));
      const gk = columnsOf('III', 2022).find(({ id }) => id === 'gk/cn');
      return gk === undefined ? null : openSums(appendixData({ year: 2022, units, counts })).column(2022, gk).value;
    };
    expect(sumOf([37, 8, 7])).toBe(52);
    expect(sumOf([379, 127])).toBe(506);
    expect(sumOf([3, 15])).toBe(18);
    expect(sumOf([130, 161, 40, 181])).toBe(512);
  });

  it('has bottom rows equal to the sum of the rows, and parts equal to every sum', () => {
    const columns = [...columnsOf('II', 2026), ...columnsOf('III', 2026)];
    const ids = columns.flatMap(({ id, kind }) => (kind === 'count' ? [id] : []));
    const cells = fc.dictionary(fc.constantFrom(...ids), fc.oneof(fc.nat(9999), fc.constantFrom('x', '1,5', '1.234')));
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (rows) => {
        const units = rows.map((_, place) => unitOf(`u${place}`, `Đơn vị ${place + 1}`));
        const counts = rows.map((row, place) => ({ unit: `u${place}`, year: 2026, cells: row }));
        const { row, column: bottom } = openSums(appendixData({ units, counts }));
        for (const one of columns) {
          const total = bottom(2026, one);
          const ofRows = units.map(({ id }) => row(id, 2026, one));
          expect(total.value ?? 0).toBe(ofRows.reduce((sum, { value }) => sum + (value ?? 0), 0));
          expect(total.value ?? 0).toBe(total.parts.reduce((sum, { value }) => sum + value, 0));
          expect(total.missed.length).toBe(ofRows.reduce((sum, { missed }) => sum + missed.length, 0));
        }
      }),
    );
  });
});

describe('compareTotals', () => {
  it.each([
    [105, 100, 5, '+5', '105%'],
    [98, 100, -2, '-2', '98%'],
    [7, 7, 0, '0', '100%'],
    [3, 0, 3, '+3', 'chưa có số liệu'],
    [0, 3, -3, '-3', '0%'],
    [3, null, null, 'không có số liệu so sánh', 'không có số liệu so sánh'],
    [null, 3, null, '', ''],
  ])('of %p against %p', (now, before, difference, differenceText, ratioText) => {
    expect(compareTotals({ value: now }, { value: before })).toEqual({ difference, differenceText, ratioText });
  });
});
