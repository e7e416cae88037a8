/** Workbooks of the kinds that clusters and member units really send, as Excel writes them. */
import { readWorkbook } from '../../src/files/read-workbook';
import type { Workbook } from '../../src/core/appendix/import/workbook';
import { excelFile, type ExcelSheet } from './excel-file';

/** Units that the samples name. */
export const sampleUnits = [
  { id: 'snv', name: 'Sở Nội vụ', shortName: 'SNV' },
  { id: 'stc', name: 'Sở Tài chính', shortName: '' },
  { id: 'snnmt', name: 'Sở Nông nghiệp và Môi trường', shortName: '' },
  { id: 'dongdang', name: 'Xã Đồng Đăng', shortName: '' },
  { id: 'dongkinh', name: 'Phường Đông Kinh', shortName: '' },
  { id: 'tanthanh', name: 'Xã Tân Thành', shortName: '' },
] as const;

/** Reads sheets through the file reader, as the person's file is read. */
export function sampleBook(file: string, sheets: readonly ExcelSheet[]): Workbook {
  const read = readWorkbook(excelFile(sheets), file);
  if (!read.ok) throw new Error(read.trouble.sentence);
  return read.value;
}

/** Phụ lục II of a cluster: two rows of headers, a row of numbers, sums, year before, signatures. */
export const clusterTitles: ExcelSheet = {
  name: 'Danh hiệu',
  rows: [
    ['SỞ NỘI VỤ', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Phụ lục II'],
    ['TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM 2026'],
    ['(Kèm theo Báo cáo số 05/BC-CTĐ ngày 05 tháng 01 năm 2027 của Cụm thi đua số 1)'],
    [],
    ['STT', 'Tên đơn vị', 'Tập thể', null, null, 'Cá nhân', null, null, 'Ghi chú'],
    [
      null,
      null,
      'Cờ thi đua của Chính phủ',
      'Tập thể LĐXS',
      'Tập thể lao động tiên tiến',
      'CSTĐ cấp tỉnh',
      'CSTĐCS',
      'LĐTT',
    ],
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 'Sở Nội vụ', 1, 2, 6, 1, 5, 40, 'Trưởng cụm'],
    [2, 'Sở Tài chính', null, 1, 5, '-', '07', '1.234'],
    [3, 'Sở Nông nghiệp và Môi trường', 0, 3, 8, 2, 11, 96],
    [
      'Tổng cộng',
      null,
      { formula: 'SUM(C9:C11)', value: 1 },
      { formula: 'SUM(D9:D11)', value: 6 },
      19,
      3,
      23,
      { formula: 'SUM(H9:H11)', value: 136 },
    ],
    ['Năm 2025', null, 1, 4, 15, 2, 20, 1100],
    ['So sánh (+/-)', null, 0, 2, 4, 1, 3, 270],
    [],
    [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'TRƯỞNG CỤM'],
    [null, 'Nguyễn Văn A', null, null, null, null, 'Hoàng Văn B'],
  ],
  merged: ['A2:I2', 'A3:I3', 'A4:I4', 'A6:A7', 'B6:B7', 'C6:E6', 'F6:H6', 'I6:I7', 'A12:B12', 'A13:B13', 'A14:B14'],
};

/** Phụ lục III of a cluster: three rows of headers, TT, CN and HGĐ under each form. */
export const clusterForms: ExcelSheet = {
  name: 'Khen thưởng',
  rows: [
    ['BIỂU TỔNG HỢP HÌNH THỨC KHEN THƯỞNG NĂM 2026'],
    ['TT', 'Đơn vị', 'Cấp Nhà nước', null, null, null, 'Cấp tỉnh', null, null, 'Giấy khen', null, null, 'Trong đó'],
    [
      null,
      null,
      'HCLĐ',
      null,
      'BKTTg',
      null,
      'Bằng khen của Chủ tịch UBND tỉnh',
      null,
      null,
      null,
      null,
      null,
      'Lãnh đạo, quản lý',
      'Người lao động trực tiếp',
    ],
    [null, null, 'TT', 'CN', 'TT', 'CN', 'TT', 'CN', 'HGĐ', 'Tập thể', 'Cá nhân', 'Hộ gia đình'],
    [1, 'UBND xã Đồng Đăng', 0, 1, null, 1, 3, 7, 2, 10, 45, 12, 20, 33],
    [2, 'P. Đông Kinh', null, null, 1, null, 2, 5, 1, 8, 30, 6, 15, 20],
    ['CỘNG', null, 0, 1, 1, 1, 5, 12, 3, 18, 75, 18, 35, 53],
  ],
  merged: [
    'A1:N1',
    'A2:A4',
    'B2:B4',
    'C2:F2',
    'C3:D3',
    'E3:F3',
    'G2:I2',
    'G3:I3',
    'J2:L3',
    'M2:N2',
    'M3:M4',
    'N3:N4',
    'A7:B7',
  ],
};

/** A member's own table: no column of units, the unit named elsewhere. */
export const ownTable = (name: string, above: readonly string[], values: readonly number[]): ExcelSheet => ({
  name,
  rows: [
    ...above.map((line) => [line]),
    ['Tập thể LĐTT', 'Chiến sĩ thi đua cơ sở', 'Lao động tiên tiến', 'Bằng khen UBND tỉnh (cá nhân)'],
    values,
  ],
});

/** A member's departments with their sum. */
export const departments: ExcelSheet = {
  name: 'Sheet1',
  rows: [
    ['ĐƠN VỊ: SỞ TÀI CHÍNH'],
    ['Danh hiệu thi đua năm 2026'],
    ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
    [1, 'Văn phòng Sở', 12, 2],
    [2, 'Phòng Ngân sách', 9, 1],
    [3, 'Phòng Giá – Công sản', 8, 1],
    [null, 'Cộng', 29, 4],
  ],
};

/** A row per title, a column per unit. */
export const lyingTable: ExcelSheet = {
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP DANH HIỆU THI ĐUA NĂM 2026'],
    ['STT', 'Danh hiệu thi đua', 'Sở Nội vụ', 'Sở Tài chính', 'Tổng cộng'],
    [1, 'Chiến sĩ thi đua cấp tỉnh', 1, 2, 3],
    [2, 'Chiến sĩ thi đua cơ sở', 5, 7, 12],
    [3, 'Lao động tiên tiến', 40, 51, 91],
    [4, 'Tập thể lao động xuất sắc', 2, 3, 5],
  ],
};

/** Phụ lục I with sections, dates of all kinds, number and symbol together. */
export const documentList: ExcelSheet = {
  name: 'Phụ lục I',
  rows: [
    ['BIỂU TỔNG HỢP CÁC VĂN BẢN CHỈ ĐẠO TRIỂN KHAI THỰC HIỆN CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026'],
    ['STT', 'Số, ký hiệu văn bản', 'Ngày, tháng, năm ban hành', 'Tên loại và trích yếu nội dung', 'Ghi chú'],
    ['A', 'VĂN BẢN CỦA CỤM THI ĐUA'],
    [1, '01/KH-CTĐ', { date: 46067 }, 'Kế hoạch phát động phong trào thi đua năm 2026', ''],
    ['B', 'VĂN BẢN CỦA CÁC ĐƠN VỊ THÀNH VIÊN'],
    ['I', 'Sở Nội vụ'],
    [2, '12/KH-SNV', '05/3/2026', 'Kế hoạch công tác thi đua, khen thưởng'],
    [3, '125/SNV-TĐKT', 'ngày 20 tháng 4 năm 2026', 'V/v đăng ký danh hiệu thi đua', 'Hỏa tốc'],
    ['II', 'Sở Tài chính'],
    [null, null, null, 'Không ban hành'],
    ['Tổng cộng: 3 văn bản'],
  ],
  merged: ['A1:E1', 'B3:E3', 'B5:E5', 'B6:E6', 'B9:E9', 'A11:E11'],
};
