/**
 * Mục bổ sung of Mẫu số 02: what year-end meetings of cụm thi đua produce and the form has no place for. Off by default.
 * Basis: press reports on year-end meetings in Lạng Sơn, 2012–2026; the form itself has none of them.
 */
import type { OutlineExtra } from './outline';
import { row, same } from './outline-row';

const meetings = 'Có trong các hội nghị tổng kết cụm thi đua đã được đưa tin; đề cương năm 2017 không có.';

/** In the order in which they stand; each names its basis. */
export const mau02Extras: readonly OutlineExtra[] = [
  {
    row: row({
      id: 'IN.CC',
      level: 'intro',
      kind: 'B/N',
      verbatim: '',
      heading: same('Căn cứ xây dựng báo cáo:'),
      help: 'Ghi một câu mở đầu nêu căn cứ của báo cáo. Văn bản được dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu; luật chỉ ghi tên.',
      name: 'Câu mở đầu nêu căn cứ',
    }),
    after: null,
    basis:
      'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b quy định cách dẫn văn bản; đề cương năm 2017 không có câu này.',
  },
  {
    row: row({
      id: 'P1.IV.1.BX',
      level: 'bullet',
      kind: 'B/N',
      verbatim: '',
      heading: same('Kết quả bình xét, suy tôn năm {year}:'),
      help: 'Ghi kết quả bình xét, suy tôn tại hội nghị tổng kết cụm: đơn vị xếp thứ nhất, thứ nhì, thứ ba; đơn vị được đề nghị tặng Cờ thi đua, Bằng khen. Số đề nghị ghi riêng với số đã được tặng.',
      name: 'Kết quả bình xét, suy tôn',
    }),
    after: 'P1.IV.1',
    basis: meetings,
  },
  {
    row: row({
      id: 'P2.I.TC',
      level: 'bullet',
      kind: 'B/N',
      verbatim: '',
      heading: same('Trưởng cụm, Phó Trưởng cụm năm {next-year}:'),
      help: 'Ghi đơn vị làm Trưởng cụm, đơn vị làm Phó Trưởng cụm năm {next-year} theo kết quả bầu hoặc luân phiên.',
      name: 'Trưởng cụm, Phó Trưởng cụm năm sau',
    }),
    after: 'P2.I',
    basis: meetings,
  },
  {
    row: row({
      id: 'P2.I.GU',
      level: 'bullet',
      kind: 'B/N',
      verbatim: '',
      heading: same('Ký kết giao ước thi đua năm {next-year}:'),
      help: 'Ghi thời gian, các đơn vị tham gia và nội dung chính của giao ước thi đua năm {next-year}.',
      name: 'Ký kết giao ước thi đua năm sau',
    }),
    after: 'P2.I.TC',
    basis: meetings,
  },
];
