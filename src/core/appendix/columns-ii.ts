/**
 * Columns of Phụ lục II, in the order of Điều 19 and 20 of Luật Thi đua, khen thưởng 06/2022/QH15 (in force from
 * 01/01/2024; before that Luật 15/2003/QH11 with the changes of 2005, 2009, 2013). One row per danh hiệu thi đua; a
 * department's own column is one more row. What Luật 06/2026/QH16 changes from 01/10/2026 is to be entered as more names.
 */
import type { TitleRow } from './title-row';

const LAW_2003 = 'Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2005, 2009, 2013)';
const LAW_2022 = 'Luật Thi đua, khen thưởng 06/2022/QH15';

/** The basis before 2024 and the article since. */
const lawOf = (article: string): TitleRow['basis'] => [
  { to: 2023, text: LAW_2003 },
  { from: 2024, text: `${LAW_2022}, ${article}` },
];

/** Rows of Phụ lục II. */
export const titlesII: readonly TitleRow[] = [
  {
    id: 'tongso',
    group: '',
    names: [{ header: 'Tổng số CBCCVC, người lao động' }],
    basis: [],
    aliases: ['Tổng số cán bộ, công chức, viên chức, người lao động', 'Tổng số CCVC', 'Tổng số biên chế'],
    columns: [{ recipient: null, kind: 'computed', counted: 'người', width: 17, printed: 'asked' }],
  },
  {
    id: 'cocp',
    group: 'tap-the',
    names: [{ header: 'Cờ thi đua của Chính phủ' }],
    basis: lawOf('Điều 20, 25'),
    aliases: ['Cờ thi đua Chính phủ', 'Cờ Chính phủ', 'Cờ thi đua của Thủ tướng Chính phủ', 'Cờ CP'],
    columns: [{ recipient: 'tt', kind: 'count', counted: 'cờ', width: 15 }],
  },
  {
    id: 'cotinh',
    group: 'tap-the',
    names: [
      { to: 2023, header: 'Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương' },
      {
        from: 2024,
        header: 'Cờ thi đua của UBND tỉnh (bộ, ban, ngành)',
        said: 'Cờ thi đua của Bộ, ban, ngành, tỉnh',
      },
    ],
    basis: lawOf('Điều 20, 26'),
    aliases: [
      'Cờ thi đua của UBND tỉnh',
      'Cờ thi đua của tỉnh',
      'Cờ thi đua cấp tỉnh',
      'Cờ thi đua tỉnh',
      'Cờ UBND tỉnh',
      'Cờ tỉnh',
      'Cờ thi đua của Bộ, ban, ngành, tỉnh',
      'Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương',
    ],
    columns: [{ recipient: 'tt', kind: 'count', counted: 'cờ', width: 17 }],
  },
  {
    id: 'ttldxs',
    group: 'tap-the',
    names: [{ header: 'Tập thể lao động xuất sắc' }],
    armyName: 'Đơn vị quyết thắng',
    basis: lawOf('Điều 20, 27'),
    aliases: ['TTLĐXS', 'TT LĐXS', 'Tập thể LĐXS'],
    columns: [{ recipient: 'tt', kind: 'count', counted: 'tập thể', width: 17 }],
  },
  {
    id: 'ttldtt',
    group: 'tap-the',
    names: [{ header: 'Tập thể lao động tiên tiến' }],
    armyName: 'Đơn vị tiên tiến',
    basis: lawOf('Điều 20, 28'),
    aliases: ['TTLĐTT', 'TT LĐTT', 'Tập thể LĐTT'],
    columns: [{ recipient: 'tt', kind: 'count', counted: 'tập thể', width: 17 }],
  },
  {
    id: 'xptb',
    group: 'tap-the',
    from: 2024,
    names: [
      { to: 2024, header: 'Xã, phường, thị trấn tiêu biểu' },
      // No thị trấn since 01/7/2025.
      { from: 2025, header: 'Xã, phường tiêu biểu' },
    ],
    basis: [{ from: 2024, text: `${LAW_2022}, Điều 20 khoản 1` }],
    aliases: ['Xã, phường, thị trấn tiêu biểu', 'Xã, phường, đặc khu tiêu biểu', 'Xã tiêu biểu'],
    columns: [{ recipient: 'tt', kind: 'count', counted: 'đơn vị', width: 15, printed: 'used' }],
  },
  {
    id: 'thonvh',
    group: 'tap-the',
    names: [{ header: 'Thôn, tổ dân phố văn hóa' }],
    basis: lawOf('Điều 20 khoản 1'),
    aliases: ['Thôn văn hóa', 'Khu dân cư văn hóa', 'Thôn, làng, ấp, bản, tổ dân phố văn hóa'],
    columns: [{ recipient: 'tt', kind: 'count', counted: 'thôn, tổ dân phố', width: 15, printed: 'used' }],
  },
  {
    id: 'congtt',
    group: 'tap-the',
    names: [{ header: 'Cộng' }],
    basis: [],
    aliases: ['Cộng tập thể', 'Tổng tập thể'],
    columns: [{ recipient: 'tt', kind: 'computed', counted: 'lượt', width: 13 }],
  },
  {
    id: 'cstdtq',
    group: 'ca-nhan',
    names: [{ header: 'Chiến sĩ thi đua toàn quốc' }],
    basis: lawOf('Điều 19, 21'),
    aliases: ['CSTĐ toàn quốc', 'CSTĐTQ', 'Chiến sỹ thi đua toàn quốc'],
    columns: [{ recipient: 'cn', kind: 'count', counted: 'người', width: 15 }],
  },
  {
    id: 'cstdt',
    group: 'ca-nhan',
    names: [
      { to: 2023, header: 'Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương' },
      {
        from: 2024,
        header: 'Chiến sĩ thi đua tỉnh (bộ, ban, ngành)',
        said: 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
      },
    ],
    basis: lawOf('Điều 19, 22'),
    aliases: [
      'Chiến sĩ thi đua tỉnh',
      'Chiến sĩ thi đua cấp tỉnh',
      'Chiến sỹ thi đua cấp tỉnh',
      'CSTĐ tỉnh',
      'CSTĐ cấp tỉnh',
      'CSTĐT',
      'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
      'Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương',
    ],
    columns: [{ recipient: 'cn', kind: 'count', counted: 'người', width: 15 }],
  },
  {
    id: 'cstdcs',
    group: 'ca-nhan',
    names: [{ header: 'Chiến sĩ thi đua cơ sở' }],
    basis: lawOf('Điều 19, 23'),
    aliases: ['CSTĐ cơ sở', 'CSTĐCS', 'CSTĐ CS', 'Chiến sĩ thi đua cấp cơ sở', 'Chiến sỹ thi đua cơ sở'],
    columns: [{ recipient: 'cn', kind: 'count', counted: 'người', width: 15 }],
  },
  {
    id: 'ldtt',
    group: 'ca-nhan',
    names: [{ header: 'Lao động tiên tiến' }],
    armyName: 'Chiến sĩ tiên tiến',
    basis: lawOf('Điều 19, 24'),
    aliases: ['LĐTT', 'Lao động TT'],
    columns: [{ recipient: 'cn', kind: 'count', counted: 'người', width: 17 }],
  },
  {
    id: 'congcn',
    group: 'ca-nhan',
    names: [{ header: 'Cộng' }],
    basis: [],
    aliases: ['Cộng cá nhân', 'Tổng cá nhân'],
    columns: [{ recipient: 'cn', kind: 'computed', counted: 'lượt', width: 13 }],
  },
  {
    id: 'gdvh',
    group: 'ho',
    names: [{ header: 'Gia đình văn hóa' }],
    basis: lawOf('Điều 20 khoản 2'),
    aliases: ['GĐVH', 'Hộ gia đình văn hóa'],
    columns: [{ recipient: 'hgd', kind: 'count', counted: 'hộ', width: 15, printed: 'used' }],
  },
  {
    id: 'tyle',
    group: '',
    names: [{ header: 'Tỷ lệ CSTĐ cơ sở/LĐTT (%)' }],
    basis: [{ to: 2023, text: 'Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3' }],
    aliases: ['Tỷ lệ CSTĐCS/LĐTT'],
    columns: [{ recipient: null, kind: 'computed', counted: '%', width: 15, printed: 'asked' }],
  },
  {
    id: 'ghichu',
    group: '',
    names: [{ header: 'Ghi chú' }],
    basis: [],
    columns: [{ recipient: null, kind: 'text', counted: '', width: 13 }],
  },
];
