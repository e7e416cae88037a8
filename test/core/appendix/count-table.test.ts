import { usualColumns } from '../../../src/core/appendix/appendix-data';
import { blankBeforeNote } from '../../../src/core/appendix/count-table';
import type { UnitCounts } from '../../../src/core/appendix/counts';
import { totalSentences } from '../../../src/core/appendix/explain-total';
import { labourRatioNote } from '../../../src/core/report/choices';
import { columnsOf } from '../../../src/core/appendix/columns';
import { shapeOf } from '../../../src/core/appendix/table-shape';
import { tableII } from '../../../src/core/appendix/table-ii';
import { MEDALS, tableIII } from '../../../src/core/appendix/table-iii';
import { langSonUnits } from '../../support/lang-son-units';
import { expectCheckedIn, inRepository } from '../outline/checked-in';
import { appendixData } from './appendix-sample';
import { cellText, tableLines } from './table-sample';

const width = (widths: readonly number[]): number => Math.round(widths.reduce((sum, one) => sum + one, 0) * 10) / 10;
const fixture = (name: string): string => inRepository('test', 'core', 'appendix', 'fixtures', `${name}.txt`);

describe('tableII', () => {
  it('prints units, totals and the comparison with last year', () => {
    expectCheckedIn(fixture('phu-luc-ii-3-don-vi'), tableLines(tableII(appendixData())));
  });

  it('says once that nothing is known of last year', () => {
    const counts = appendixData().counts.filter(({ year }) => year === 2026);
    expectCheckedIn(fixture('phu-luc-ii-khong-so-sanh'), tableLines(tableII(appendixData({ counts }))));
  });

  it('prints zero as a dash, a blank as nothing, and last year of the whole cluster', () => {
    const counts: readonly UnitCounts[] = [
      { unit: 'u1', year: 2026, cells: { ldtt: 0, cstdcs: 3 } },
      { unit: '', year: 2025, cells: { ldtt: 0, cstdcs: 0, cstdt: 4 } },
    ];
    const table = tableII(appendixData({ counts }));
    const bottom = (column: string) =>
      ['total', 'before', 'diff', 'ratio'].map((row) => cellText(table, `${row}/${column}`));
    expect([cellText(table, 'u1/ldtt'), cellText(table, 'u2/ldtt')]).toEqual(['-', '']);
    expect(bottom('ldtt')).toEqual(['-', '-', '0', '-']);
    expect(bottom('cstdcs')).toEqual(['3', '-', '+3', 'chưa có số liệu']);
    expect(bottom('cstdt')).toEqual(['', '4', '', '']);
    expect(bottom('ttldxs')).toEqual(['', '', '', '']);
    expect(table.notes).toEqual([]);
  });

  it('says which totals miss a cell, and prints nothing in that cell', () => {
    const counts: readonly UnitCounts[] = [
      { unit: 'u1', year: 2026, cells: { ldtt: 'chín mươi' } },
      { unit: 'u2', year: 2026, cells: { ldtt: 60 } },
      { unit: 'u2', year: 2025, cells: { ldtt: '1,5', cstdcs: 2 } },
    ];
    const table = tableII(appendixData({ counts }));
    expect([cellText(table, 'u1/ldtt'), cellText(table, 'total/ldtt'), cellText(table, 'u1/congcn')]).toEqual([
      '',
      '60',
      '',
    ]);
    expect(table.notes).toEqual([
      blankBeforeNote(2026),
      totalSentences.missed('Sở Nội vụ', 'Lao động tiên tiến', 'chín mươi'),
      `Năm 2025: ${totalSentences.missed('Sở Y tế', 'Lao động tiên tiến', '1,5')}`,
    ]);
  });

  it('shows staff and the ratio of CSTĐ cơ sở to LĐTT where asked for, and no total of staff that lacks a unit', () => {
    const table = tableII(appendixData({ columns: { ...usualColumns, shown: ['tongso', 'tyle'] } }));
    expect(['u1', 'u2', 'u3', 'total'].map((row) => cellText(table, `${row}/tongso`))).toEqual(['120', '', '', '']);
    expect(['u1', 'u2', 'u3', 'total', 'before'].map((row) => cellText(table, `${row}/tyle`))).toEqual([
      ...['13,33%', '0%', '13,33%', '8,89%', '6,67%'],
    ]);
  });

  it('prints notes as they were typed', () => {
    const counts: readonly UnitCounts[] = [{ unit: 'u3', year: 2026, cells: { ghichu: 'Mới thành lập' } }];
    expect(cellText(tableII(appendixData({ counts })), 'u3/ghichu')).toBe('Mới thành lập');
  });

  it('stands without units', () => {
    const table = tableII(appendixData({ units: [] }));
    expect(table.rows).toHaveLength(4);
    expect(width(table.widths)).toBe(252);
  });
});

describe('tableIII', () => {
  it('prints awards by level, the split of individuals and the ratio', () => {
    expectCheckedIn(fixture('phu-luc-iii-3-don-vi'), tableLines(tableIII(appendixData())));
  });

  it('says how the ratio is reckoned and which Huân chương were given', () => {
    const counts: readonly UnitCounts[] = [
      { unit: 'u2', year: 2026, cells: { 'hc/tt': 1, 'ten-hc': 'Huân chương Lao động hạng Ba – 01 tập thể' } },
      { unit: 'u1', year: 2026, cells: { 'hc/cn': 2, 'ten-hc': 'Huân chương Lao động hạng Nhì – 02 cá nhân.' } },
    ];
    expect(tableIII(appendixData({ counts, labourRatio: 'R2' })).notes).toEqual([
      labourRatioNote('R2'),
      `${MEDALS} Sở Nội vụ: Huân chương Lao động hạng Nhì – 02 cá nhân; Sở Y tế: Huân chương Lao động hạng Ba – 01 tập thể.`,
    ]);
    expect(labourRatioNote('R1')).toBe(
      'Tỷ lệ = số lượt cá nhân không giữ chức vụ lãnh đạo, quản lý được khen thưởng / tổng số lượt cá nhân được khen thưởng × 100.',
    );
  });

  it('fits the page with every column in use, for 65 units, in smaller letters and not in fewer columns', () => {
    const all = columnsOf('III', 2026).filter(({ printed }) => printed !== 'note');
    const cells = Object.fromEntries(all.flatMap(({ id, kind }) => (kind === 'count' ? [[id, 12_345]] : [])));
    const counts = [2025, 2026].flatMap((year) => langSonUnits.map(({ id }) => ({ unit: id, year, cells })));
    const table = tableIII(appendixData({ units: langSonUnits, counts }));
    expect(table.widths).toHaveLength(all.length + 2);
    expect(width(table.widths)).toBe(252);
    expect(table.size).toBeLessThan(10);
    expect(table.size).toBeGreaterThanOrEqual(7);
    expect(table.rows).toHaveLength(69);
  });

  it('keeps its shape when a count changes', () => {
    const changed = appendixData().counts.map((entry) =>
      entry.unit === 'u1' && entry.year === 2026
        ? { ...entry, cells: { ...entry.cells, 'gk/cn': 21, laodong: 17 } }
        : entry,
    );
    expect(shapeOf(tableIII(appendixData({ counts: changed })))).toBe(shapeOf(tableIII(appendixData())));
    expect(tableIII(appendixData({ counts: changed }))).not.toEqual(tableIII(appendixData()));
    expect(tableIII(appendixData())).toEqual(tableIII(appendixData()));
  });
});
