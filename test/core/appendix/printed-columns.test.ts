import { ARMY_NAMES, usualColumns, type ColumnChoices } from '../../../src/core/appendix/appendix-data';
import { printedColumns } from '../../../src/core/appendix/printed-columns';
import { appendixData, unitOf } from './appendix-sample';

const ids = (...from: Parameters<typeof printedColumns>): readonly string[] =>
  printedColumns(...from).columns.map(({ id }) => id);
const chosen = (columns: Partial<ColumnChoices>) => appendixData({ columns: { ...usualColumns, ...columns } });

describe('printedColumns', () => {
  it('leaves out what is hidden until used', () => {
    expect(ids('II', appendixData({ counts: [] }))).toEqual([
      ...['cocp', 'cotinh', 'ttldxs', 'ttldtt', 'congtt', 'cstdtq', 'cstdt', 'cstdcs', 'ldtt', 'congcn', 'ghichu'],
    ]);
    expect(ids('III', appendixData({ counts: [] }))).not.toContain('giaithuong/cn');
  });

  it('prints a usually hidden column once N or N−1 has a figure in it', () => {
    for (const year of [2025, 2026])
      expect(ids('II', appendixData({ counts: [{ unit: 'u2', year, cells: { gdvh: 3 } }] }))).toContain('gdvh');
    for (const counts of [
      [{ unit: 'u2', year: 2024, cells: { gdvh: 3 } }],
      [{ unit: 'u2', year: 2026, cells: { gdvh: 0 } }],
      [{ unit: 'gone', year: 2026, cells: { gdvh: 3 } }],
    ])
      expect(ids('II', appendixData({ counts }))).not.toContain('gdvh');
  });

  it('shows what she asks for', () => {
    const shown = ids('II', chosen({ shown: ['tongso', 'tyle', 'gdvh'] }));
    expect(shown).toEqual(expect.arrayContaining(['tongso', 'tyle', 'gdvh']));
  });

  it('hides an empty column and never one with figures', () => {
    const { columns, overruled } = printedColumns('II', chosen({ hidden: ['cocp', 'ldtt', 'congcn', 'ghichu'] }));
    expect(columns.map(({ id }) => id)).toEqual([
      ...['cotinh', 'ttldxs', 'ttldtt', 'congtt', 'cstdtq', 'cstdt', 'cstdcs', 'ldtt', 'congcn'],
    ]);
    expect(overruled).toEqual(['ldtt', 'congcn']);
  });

  it('never hides what could not be read as a count', () => {
    const counts = [{ unit: 'u1', year: 2026, cells: { cocp: 'hai' } }];
    expect(
      printedColumns('II', appendixData({ counts, columns: { ...usualColumns, hidden: ['cocp'] } })).overruled,
    ).toEqual(['cocp']);
  });

  it('prints figures of a title the year does not know, and says so', () => {
    const { columns, outOfYear } = printedColumns(
      'II',
      appendixData({ year: 2023, counts: [{ unit: 'u1', year: 2023, cells: { xptb: 1 } }] }),
    );
    expect(columns.map(({ id }) => id)).toContain('xptb');
    expect(outOfYear).toEqual(['xptb']);
  });

  it('uses her words for a header, and blank words not at all', () => {
    const { columns } = printedColumns('II', chosen({ renamed: { ldtt: 'LĐTT', cstdcs: ' ', constructor: 'x' } }));
    expect(columns.find(({ id }) => id === 'ldtt')?.header).toBe('LĐTT');
    expect(columns.find(({ id }) => id === 'cstdcs')?.header).toBe('Chiến sĩ thi đua cơ sở');
  });

  it('adds the names of the armed forces where they are used or asked for', () => {
    const header = (data: ReturnType<typeof appendixData>) =>
      printedColumns('II', data).columns.find(({ id }) => id === 'ldtt')?.header;
    const army = [unitOf('u1', 'Bộ Chỉ huy Quân sự tỉnh', { kind: 'luc-luong' })];
    expect(header(appendixData())).toBe('Lao động tiên tiến');
    expect(header(appendixData({ units: army }))).toBe('Lao động tiên tiến (Chiến sĩ tiên tiến)');
    expect(header(chosen({ shown: [ARMY_NAMES] }))).toBe('Lao động tiên tiến (Chiến sĩ tiên tiến)');
  });
});
