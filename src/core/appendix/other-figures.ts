/**
 * *Số liệu khác*: what the form asks for outside of the three annexes, as small tables per unit. All are optional; an empty
 * one leaves no trace in the report.
 */
import type { FigureColumn, FigureTable } from './figure-table';

/** Classification of party organisations and mass organisations, from best to worst. */
const ratings = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];

const rated = (id: string, header: string): FigureColumn => ({
  id,
  header,
  kind: 'choice',
  width: 38,
  choices: ratings,
});

/** Words of the choice in V.4. */
export const reporting = { good: 'Tốt', poor: 'Chưa tốt' };

/** The tables in the order of the form. A department's own is one more row. */
export const figureTables: readonly FigureTable[] = [
  {
    id: 'chi-tieu',
    item: 'P1.II.2',
    name: 'Chỉ tiêu thi đua',
    several: true,
    prints: 'table',
    basis: 'Đề cương, Phần thứ nhất, mục II.2: so sánh với kế hoạch được giao và với cùng kỳ',
    columns: [
      { id: 'noi-dung', header: 'Nội dung, chỉ tiêu', kind: 'text', width: 36 },
      { id: 'don-vi-tinh', header: 'Đơn vị tính', kind: 'text', width: 15 },
      { id: 'ke-hoach', header: 'Kế hoạch', kind: 'decimal', width: 16 },
      { id: 'thuc-hien', header: 'Thực hiện', kind: 'decimal', width: 16 },
      { id: 'phan-tram', header: '% kế hoạch', kind: 'percent', one: 'thuc-hien', other: 'ke-hoach', width: 18 },
      { id: 'cung-ky', header: 'Cùng kỳ', kind: 'decimal', width: 16 },
      {
        id: 'tang-giam',
        header: 'Tăng, giảm (+/−)',
        kind: 'difference',
        one: 'thuc-hien',
        other: 'cung-ky',
        width: 16,
      },
    ],
  },
  {
    id: 'dien-hinh',
    item: 'P1.II.5b',
    name: 'Điển hình tiên tiến',
    several: false,
    prints: 'sentence',
    basis:
      'Đề cương, Phần thứ nhất, mục II.5: số tập thể, cá nhân được phát hiện, giới thiệu, nhân rộng; tên các mô hình',
    columns: [
      { id: 'tap-the', header: 'Số tập thể', kind: 'count', width: 20 },
      { id: 'ca-nhan', header: 'Số cá nhân', kind: 'count', width: 20 },
      { id: 'mo-hinh', header: 'Tên mô hình, điển hình', kind: 'text', width: 60 },
    ],
  },
  {
    id: 'xep-loai',
    item: 'P1.III.2',
    name: 'Xếp loại tổ chức đảng, đoàn thể',
    several: false,
    prints: 'table',
    basis: 'Đề cương, Phần thứ nhất, mục III.2',
    columns: [rated('dang', 'Tổ chức đảng'), rated('cong-doan', 'Công đoàn'), rated('thanh-nien', 'Đoàn thanh niên')],
  },
  {
    id: 'cham-diem',
    item: 'P1.IV.1',
    name: 'Chấm điểm thi đua',
    several: false,
    prints: 'table',
    basis: 'Đề cương, Phần thứ nhất, mục IV.1',
    columns: [
      { id: 'tu-cham', header: 'Điểm tự chấm', kind: 'decimal', width: 30 },
      { id: 'cum-cham', header: 'Điểm cụm chấm', kind: 'decimal', width: 30 },
      { id: 'xep-thu', header: 'Xếp thứ', kind: 'count', width: 20 },
    ],
  },
  {
    id: 'de-nghi',
    item: 'P1.IV.3',
    name: 'Đề nghị khen thưởng',
    several: true,
    prints: 'sentence',
    basis: 'Đề cương, Phần thứ nhất, mục IV.3; số đề nghị không cộng vào số được tặng',
    columns: [
      { id: 'hinh-thuc', header: 'Danh hiệu, hình thức đề nghị', kind: 'text', width: 60 },
      { id: 'tap-the', header: 'Số tập thể', kind: 'count', width: 20 },
      { id: 'ca-nhan', header: 'Số cá nhân', kind: 'count', width: 20 },
    ],
  },
  {
    id: 'tap-huan',
    item: 'P1.V.1',
    name: 'Tập huấn, bồi dưỡng nghiệp vụ',
    several: true,
    prints: 'sentence',
    basis: 'Đề cương, Phần thứ nhất, mục V.1: tên các đơn vị tổ chức tập huấn trong năm',
    columns: [
      { id: 'noi-dung', header: 'Nội dung', kind: 'text', width: 60 },
      { id: 'so-lop', header: 'Số lớp', kind: 'count', width: 20 },
      { id: 'so-nguoi', header: 'Số lượt người tham gia', kind: 'count', width: 20 },
    ],
  },
  {
    id: 'bao-cao',
    item: 'P1.V.4',
    name: 'Chế độ thông tin, báo cáo',
    several: false,
    prints: 'sentence',
    basis: 'Đề cương, Phần thứ nhất, mục V.4: đơn vị thực hiện tốt, đơn vị thực hiện chưa tốt',
    columns: [
      { id: 'thuc-hien', header: 'Thực hiện', kind: 'choice', width: 30, choices: Object.values(reporting) },
      { id: 'ly-do', header: 'Lý do', kind: 'text', width: 60 },
    ],
  },
];

/** A table by its id; undefined for one this version does not know. */
export const figureTable = (id: string): FigureTable | undefined => figureTables.find((table) => table.id === id);
