/**
 * Columns of Phụ lục III by level, inside a level in the order of Điều 9 of Luật Thi đua, khen thưởng 06/2022/QH15. One
 * row per hình thức khen thưởng; a department's own column is one more row. Which Huân chương and of which class stands
 * in a text that is printed under the table, not in ten more columns.
 */
import type { Printed, Recipient, TitleColumn, TitleRow } from './title-row';

const LAW_2003 = 'Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2005, 2009, 2013)';
const LAW_2022 = 'Luật Thi đua, khen thưởng 06/2022/QH15';

const lawOf = (article: string): TitleRow['basis'] => [
  { to: 2023, text: LAW_2003 },
  { from: 2024, text: `${LAW_2022}, ${article}` },
];

const counted: Readonly<Record<Recipient, string>> = { tt: 'tập thể', cn: 'người', hgd: 'hộ' };

const count = (recipient: Recipient, width: number, printed: Printed = 'always'): TitleColumn => ({
  recipient,
  kind: 'count',
  counted: counted[recipient],
  width,
  printed,
});

const sum = (recipient: Recipient, width: number, printed: Printed = 'always'): TitleColumn => ({
  recipient,
  kind: 'computed',
  counted: 'lượt',
  width,
  printed,
});

/** Rows of Phụ lục III. */
export const titlesIII: readonly TitleRow[] = [
  {
    id: 'hc',
    group: 'nha-nuoc',
    divided: true,
    names: [{ header: 'Huân chương' }],
    basis: lawOf('Điều 9, 33'),
    aliases: ['Huân chương các loại', 'Huân chương các hạng'],
    columns: [count('tt', 9), count('cn', 9)],
  },
  {
    id: 'huychuong',
    group: 'nha-nuoc',
    divided: true,
    names: [{ header: 'Huy chương' }],
    basis: lawOf('Điều 9, 54'),
    columns: [count('cn', 14)],
  },
  {
    id: 'dhvd',
    group: 'nha-nuoc',
    divided: true,
    names: [{ header: 'Danh hiệu vinh dự nhà nước' }],
    basis: lawOf('Điều 9, 59'),
    aliases: ['Danh hiệu vinh dự', 'DHVD nhà nước'],
    columns: [count('tt', 9), count('cn', 9)],
  },
  {
    id: 'giaithuong',
    group: 'nha-nuoc',
    divided: true,
    names: [{ header: '“Giải thưởng Hồ Chí Minh”, “Giải thưởng Nhà nước”' }],
    basis: lawOf('Điều 9 khoản 4'),
    aliases: ['Giải thưởng Hồ Chí Minh', 'Giải thưởng Nhà nước'],
    columns: [count('cn', 16, 'used')],
  },
  {
    id: 'bk-ttg',
    group: 'nha-nuoc',
    divided: true,
    names: [{ header: 'Bằng khen của Thủ tướng Chính phủ' }],
    basis: lawOf('Điều 72, 73'),
    aliases: ['Bằng khen TTg', 'Bằng khen Thủ tướng', 'Bằng khen Thủ tướng Chính phủ', 'BK TTg', 'BKTTg', 'BKTTCP'],
    columns: [count('tt', 9), count('cn', 9), count('hgd', 11, 'used')],
  },
  {
    id: 'knc',
    group: 'tinh',
    divided: true,
    names: [
      { to: 2023, header: 'Kỷ niệm chương, Huy hiệu' },
      { from: 2024, header: 'Kỷ niệm chương' },
    ],
    basis: lawOf('Điều 9, 71'),
    aliases: ['KNC', 'Kỷ niệm chương', 'Kỷ niệm chương, Huy hiệu', 'Huy hiệu'],
    columns: [count('cn', 14)],
  },
  {
    id: 'bk-tinh',
    group: 'tinh',
    divided: true,
    names: [{ header: 'Bằng khen của UBND tỉnh' }],
    basis: lawOf('Điều 72, 74'),
    aliases: [
      'Bằng khen UBND tỉnh',
      'Bằng khen của Chủ tịch UBND tỉnh',
      'Bằng khen Chủ tịch UBND tỉnh',
      'Bằng khen của tỉnh',
      'Bằng khen cấp tỉnh',
      'BK UBND tỉnh',
      'BK tỉnh',
    ],
    columns: [count('tt', 9), count('cn', 9), count('hgd', 11)],
  },
  {
    id: 'bk-bo',
    group: 'tinh',
    divided: true,
    names: [{ header: 'Bằng khen của bộ, ban, ngành, đoàn thể trung ương' }],
    basis: lawOf('Điều 72, 74'),
    aliases: ['Bằng khen bộ, ngành', 'Bằng khen của bộ, ngành', 'Bằng khen cấp bộ', 'Bằng khen của Bộ trưởng', 'BK bộ'],
    columns: [count('tt', 10), count('cn', 10)],
  },
  {
    id: 'gk',
    group: 'co-so',
    divided: true,
    names: [{ header: 'Giấy khen' }],
    basis: lawOf('Điều 75'),
    aliases: ['GK'],
    columns: [count('tt', 9), count('cn', 9), count('hgd', 11)],
  },
  {
    id: 'tong',
    group: '',
    divided: true,
    names: [{ header: 'Tổng cộng' }],
    basis: [],
    aliases: ['Tổng số'],
    columns: [sum('tt', 11), sum('cn', 11), sum('hgd', 11)],
  },
  {
    id: 'lanhdao',
    group: 'trong-do',
    added: false,
    names: [{ header: 'Lãnh đạo, quản lý' }],
    basis: [{ text: 'Thông tư 02/2023/TT-BNV, biểu 0603.N/BNV-TĐKT (từ phó phòng trở lên)' }],
    aliases: ['Lãnh đạo, quản lý (từ phó phòng trở lên)', 'Cá nhân là lãnh đạo, quản lý', 'Lãnh đạo'],
    columns: [{ recipient: 'cn', kind: 'count', counted: 'lượt', width: 15 }],
  },
  {
    id: 'laodong',
    group: 'trong-do',
    added: false,
    names: [
      { header: 'Người lao động trực tiếp (không giữ chức vụ lãnh đạo, quản lý)', said: 'Người lao động trực tiếp' },
    ],
    basis: [
      {
        text: 'Thông tư 02/2023/TT-BNV, biểu 0603.N/BNV-TĐKT (người trực tiếp công tác, lao động, học tập, chiến đấu)',
      },
    ],
    aliases: ['Người lao động trực tiếp', 'Lao động trực tiếp', 'Không làm công tác quản lý', 'Người lao động'],
    columns: [{ recipient: 'cn', kind: 'count', counted: 'lượt', width: 19 }],
  },
  {
    id: 'tyle-ld',
    group: '',
    names: [{ header: 'Tỷ lệ khen thưởng người lao động (%)' }],
    basis: [{ text: 'Đề cương Mẫu số 02, Phần thứ nhất, mục IV.2' }],
    aliases: ['Tỷ lệ khen thưởng đối với người lao động', 'Tỷ lệ người lao động'],
    columns: [{ recipient: null, kind: 'computed', counted: '%', width: 17 }],
  },
  {
    id: 'ten-hc',
    group: '',
    names: [{ header: 'Tên, hạng Huân chương' }],
    basis: lawOf('Điều 33 khoản 2'),
    aliases: ['Loại Huân chương', 'Huân chương nào'],
    columns: [{ recipient: null, kind: 'text', counted: '', width: 20, printed: 'note' }],
  },
  {
    id: 'ghichu-iii',
    group: '',
    names: [{ header: 'Ghi chú' }],
    basis: [],
    columns: [{ recipient: null, kind: 'text', counted: '', width: 13 }],
  },
];
