/** Tables of the annexes as they are printed, written by hand column by column: full columns of Phụ lục II and III. */
import type { TableCell, TableModel } from '../../src/core/appendix/table-model';
import { langSonNames } from './lang-son-units';

/** A leaf column: its words, its width in millimetres, and the headers above it from the top. */
interface Column {
  readonly id: string;
  readonly above: readonly string[];
  readonly header: string;
  readonly width: number;
  readonly align: TableCell['align'];
}

const column = (id: string, width: number, header: string, ...above: readonly string[]): Column => ({
  id,
  above,
  header,
  width,
  align: id === 'donvi' || id === 'ghichu' ? 'left' : id === 'stt' ? 'center' : 'right',
});

const titles: readonly Column[] = [
  column('stt', 9, 'STT'),
  column('donvi', 46, 'Đơn vị'),
  column('tongso', 15, 'Tổng số CBCCVC, người lao động'),
  column('cocp', 15, 'Cờ thi đua của Chính phủ', 'Tập thể'),
  column('cotinh', 17, 'Cờ thi đua của UBND tỉnh', 'Tập thể'),
  column('ttldxs', 17, 'Tập thể lao động xuất sắc', 'Tập thể'),
  column('ttldtt', 17, 'Tập thể lao động tiên tiến', 'Tập thể'),
  column('congtt', 13, 'Cộng', 'Tập thể'),
  column('cstdtq', 15, 'Chiến sĩ thi đua toàn quốc', 'Cá nhân'),
  column('cstdt', 15, 'Chiến sĩ thi đua tỉnh', 'Cá nhân'),
  column('cstdcs', 15, 'Chiến sĩ thi đua cơ sở', 'Cá nhân'),
  column('ldtt', 17, 'Lao động tiên tiến', 'Cá nhân'),
  column('congcn', 13, 'Cộng', 'Cá nhân'),
  column('tyle', 15, 'Tỷ lệ CSTĐ cơ sở/LĐTT (%)'),
  column('ghichu', 13, 'Ghi chú'),
];

const state = 'Cấp Nhà nước';
const province = 'Cấp bộ, ban, ngành, tỉnh';
const local = 'Cấp cơ sở';
const split = 'Trong tổng số cá nhân';
const awards: readonly Column[] = [
  column('stt', 8, 'STT'),
  column('donvi', 36, 'Đơn vị'),
  column('hc/tt', 8, 'TT', state, 'Huân chương'),
  column('hc/cn', 8, 'CN', state, 'Huân chương'),
  column('hch/cn', 10, 'CN', state, 'Huy chương'),
  column('dhvd/tt', 8, 'TT', state, 'Danh hiệu vinh dự nhà nước'),
  column('dhvd/cn', 8, 'CN', state, 'Danh hiệu vinh dự nhà nước'),
  column('bkttg/tt', 9, 'TT', state, 'Bằng khen của Thủ tướng Chính phủ'),
  column('bkttg/cn', 9, 'CN', state, 'Bằng khen của Thủ tướng Chính phủ'),
  column('knc/cn', 11, 'CN', province, 'Kỷ niệm chương'),
  column('bk-tinh/tt', 9, 'TT', province, 'Bằng khen của UBND tỉnh'),
  column('bk-tinh/cn', 9, 'CN', province, 'Bằng khen của UBND tỉnh'),
  column('bk-tinh/hgd', 10, 'HGĐ', province, 'Bằng khen của UBND tỉnh'),
  column('bk-bo/tt', 10, 'TT', province, 'Bằng khen của bộ, ban, ngành'),
  column('bk-bo/cn', 10, 'CN', province, 'Bằng khen của bộ, ban, ngành'),
  column('gk/tt', 9, 'TT', local, 'Giấy khen'),
  column('gk/cn', 9, 'CN', local, 'Giấy khen'),
  column('gk/hgd', 10, 'HGĐ', local, 'Giấy khen'),
  column('tong/tt', 9, 'TT', 'Tổng cộng'),
  column('tong/cn', 10, 'CN', 'Tổng cộng'),
  column('tong/hgd', 10, 'HGĐ', 'Tổng cộng'),
  column('ldql', 12, 'Lãnh đạo, quản lý', split),
  column('nld', 13, 'Người lao động trực tiếp', split),
  column('tyle', 14, 'Tỷ lệ khen thưởng người lao động (%)'),
  column('ghichu', 13, 'Ghi chú'),
];

/** Header rows: headers above that neighbours share become one cell, a column without any reaches to the bottom. */
const headerRows = (columns: readonly Column[]): readonly (readonly TableCell[])[] => {
  const depth = Math.max(...columns.map(({ above }) => above.length)) + 1;
  const cell = { key: '', align: 'center', bold: true } as const;
  return Array.from({ length: depth }, (_, row) =>
    columns.flatMap((one, index): readonly TableCell[] => {
      const words = one.above[row];
      if (words === undefined)
        return row === one.above.length ? [{ ...cell, text: one.header, rows: depth - row }] : [];
      const same = (other: Column | undefined): boolean =>
        other?.above.slice(0, row + 1).join('/') === one.above.slice(0, row + 1).join('/');
      if (same(columns[index - 1])) return [];
      const end = columns.findIndex((other, place) => place > index && !same(other));
      return [{ ...cell, text: words, columns: (end < 0 ? columns.length : end) - index }];
    }),
  );
};

const bodyRow = (columns: readonly Column[], row: number, name: string): readonly TableCell[] =>
  columns.map(({ id, align }, place): TableCell => {
    if (id === 'stt') return { key: '', text: String(row + 1), align };
    if (id === 'donvi') return { key: '', text: name, align };
    if (id === 'ghichu') return { key: `u${row}/${id}`, text: '', align };
    const text =
      id === 'tyle' ? '65,21' : (row * 7 + place * 3) % 11 === 0 ? '-' : String((row * 31 + place * 17) % 140);
    return { key: `u${row}/${id}`, text, align };
  });

const closingRow = (columns: readonly Column[], key: string, label: string): readonly TableCell[] => [
  { key: '', text: label, align: 'left', bold: true, columns: 2 },
  ...columns.slice(2).map(({ id, align }, place): TableCell => {
    const text = id === 'ghichu' ? '' : key === 'difference' ? `+${place * 3}` : key === 'ratio' ? '101,5' : '1.234';
    return { key: `${key}/${id}`, text, align, bold: true };
  }),
];

const table = (
  columns: readonly Column[],
  names: readonly string[],
  rest: Pick<TableModel, 'size' | 'notes' | 'caption'>,
): TableModel => ({
  ...rest,
  widths: columns.map(({ width }) => width),
  header: headerRows(columns),
  rows: [
    ...names.map((name, row) => bodyRow(columns, row, name)),
    closingRow(columns, 'total', 'Tổng cộng năm 2026'),
    closingRow(columns, 'before', 'Năm 2025'),
    closingRow(columns, 'difference', 'So sánh (+/-)'),
    closingRow(columns, 'ratio', 'Tỷ lệ 2026/2025 (%)'),
  ],
});

/** That many units of Lạng Sơn, over again where there are more. */
export const unitNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => langSonNames[index % langSonNames.length] ?? '');

/** Phụ lục II of that many units. */
export const titlesTable = (units: number): TableModel =>
  table(titles, unitNames(units), {
    size: 11,
    notes: [],
    caption: 'Tổng hợp tập thể, cá nhân được tặng danh hiệu thi đua năm 2026',
  });

/** Phụ lục III of that many units. */
export const awardsTable = (units: number): TableModel =>
  table(awards, unitNames(units), {
    size: 9,
    notes: [
      'Tỷ lệ = số lượt cá nhân không giữ chức vụ lãnh đạo, quản lý được khen thưởng / tổng số lượt cá nhân được khen thưởng × 100.',
      'Xã Thất Khê: Huân chương Lao động hạng Ba – 01 tập thể.',
    ],
    caption: 'Tổng hợp tập thể, cá nhân được tặng các hình thức khen thưởng năm 2026',
  });

/** Phụ lục I with that many documents, in groups with headings across the table. */
export const documentsTable = (documents: number): TableModel => {
  const across = (text: string): readonly TableCell[] => [{ key: '', text, align: 'left', bold: true, columns: 6 }];
  return {
    widths: [10, 30, 24, 36, 50, 15],
    size: 12,
    caption: 'Biểu tổng hợp các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen thưởng năm 2026',
    notes: [],
    header: [
      [
        'STT',
        'Số, ký hiệu văn bản',
        'Ngày, tháng, năm ban hành',
        'Cơ quan, đơn vị ban hành',
        'Tên loại và trích yếu nội dung',
        'Ghi chú',
      ].map((text): TableCell => ({ key: '', text, align: 'center', bold: true })),
    ],
    rows: [
      across('A. VĂN BẢN CỦA CỤM THI ĐUA'),
      ...Array.from({ length: documents }, (_, row): readonly TableCell[] => [
        { key: '', text: String(row + 1), align: 'center' },
        { key: `d${row}/sokh`, text: `${String(row + 1).padStart(2, '0')}/KH-CTĐ`, align: 'left' },
        { key: `d${row}/ngay`, text: '15/01/2026', align: 'center' },
        { key: `d${row}/coquan`, text: 'Cụm thi đua các xã, phường số 1', align: 'left' },
        { key: `d${row}/trichyeu`, text: 'Kế hoạch phát động phong trào thi đua năm 2026', align: 'left' },
        { key: `d${row}/ghichu`, text: '', align: 'left' },
      ]),
      across(`Tổng cộng: ${documents} văn bản`),
    ],
  };
};
