import { allColumns, columnName, columnsOf } from '../../../src/core/appendix/columns';
import type { CountTable } from '../../../src/core/appendix/title-row';

const header = (table: CountTable, year: number, id: string): string | undefined =>
  columnsOf(table, year).find((column) => column.id === id)?.header;

describe('columnsOf', () => {
  it('keeps the order of Điều 20 and 19 of the law', () => {
    expect(columnsOf('II', 2026).map(({ id }) => id)).toEqual([
      ...['tongso', 'cocp', 'cotinh', 'ttldxs', 'ttldtt', 'xptb', 'thonvh', 'congtt'],
      ...['cstdtq', 'cstdt', 'cstdcs', 'ldtt', 'congcn', 'gdvh', 'tyle', 'ghichu'],
    ]);
  });

  it('divides an award into collectives, individuals and households', () => {
    expect(columnsOf('III', 2026).map(({ id }) => id)).toEqual([
      ...[
        'hc/tt',
        'hc/cn',
        'huychuong/cn',
        'dhvd/tt',
        'dhvd/cn',
        'giaithuong/cn',
        'bk-ttg/tt',
        'bk-ttg/cn',
        'bk-ttg/hgd',
      ],
      ...['knc/cn', 'bk-tinh/tt', 'bk-tinh/cn', 'bk-tinh/hgd', 'bk-bo/tt', 'bk-bo/cn', 'gk/tt', 'gk/cn', 'gk/hgd'],
      ...['tong/tt', 'tong/cn', 'tong/hgd', 'lanhdao', 'laodong', 'tyle-ld', 'ten-hc', 'ghichu-iii'],
    ]);
  });

  it('names titles as the law of the year does', () => {
    expect(header('II', 2023, 'cstdt')).toBe('Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương');
    expect(header('II', 2024, 'cstdt')).toBe('Chiến sĩ thi đua tỉnh (bộ, ban, ngành)');
    expect(header('II', 2023, 'cotinh')).toBe('Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương');
    expect(header('III', 2023, 'knc/cn')).toBe('Kỷ niệm chương, Huy hiệu');
    expect(header('III', 2026, 'knc/cn')).toBe('Kỷ niệm chương');
    expect(header('II', 2024, 'xptb')).toBe('Xã, phường, thị trấn tiêu biểu');
  });

  it('says which title a year does not know', () => {
    const missing = (year: number): readonly string[] =>
      allColumns(year).flatMap(({ id, inYear }) => (inYear ? [] : [id]));
    expect(missing(2023)).toEqual(['xptb']);
    expect(missing(2026)).toEqual([]);
  });

  it('gives every count a law, a unit of counting and an id of its own across both tables', () => {
    for (const year of [2020, 2023, 2024, 2026, 2030]) {
      const columns = allColumns(year);
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      for (const { id, kind, basis, counted, header: words, inYear } of columns) {
        expect(id).toMatch(/^[a-z]+(-[a-z]+)*(\/(tt|cn|hgd))?$/);
        expect(words).not.toBe('');
        if (kind === 'count' && inYear) expect([id, basis !== '', counted !== '']).toEqual([id, true, true]);
      }
    }
  });

  it('calls a divided column by its award and its recipient', () => {
    const named = allColumns(2026).filter(({ id }) => ['ldtt', 'bk-tinh/cn', 'gk/hgd'].includes(id));
    expect(named.map(columnName)).toEqual([
      'Lao động tiên tiến',
      'Bằng khen của UBND tỉnh – cá nhân',
      'Giấy khen – hộ gia đình',
    ]);
  });
});
