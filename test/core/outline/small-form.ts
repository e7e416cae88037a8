import type { Outline } from '../../../src/core/outline/outline';
import { row, same } from '../../../src/core/outline/outline-row';

/** The words of a small second form: no phần, two mục, its own title and movements. */
export const smallFormText = `
Mẫu số 05
        BÁO CÁO
Kết quả phong trào thi đua quý IV năm 2017
I. TÌNH HÌNH CHUNG
(nêu ngắn gọn)
1. Thuận lợi.
2. Khó khăn
- Nêu rõ nguyên nhân;
II. Kết quả thực hiện phong trào
    thi đua “Dân vận khéo” giai đoạn 2016 – 2018
`;

export const smallForm: Outline = {
  id: 'mau-05',
  name: 'Mẫu số 05: Báo cáo quý',
  rows: [
    row({ id: 'X1', level: 'meta', kind: 'M', verbatim: 'Mẫu số 05', guidance: ['Mẫu số 05'] }),
    row({ id: 'X2', level: 'title', kind: 'F', verbatim: 'BÁO CÁO' }),
    row({
      id: 'X3',
      level: 'title',
      kind: 'F',
      verbatim: 'Kết quả phong trào thi đua quý IV năm 2017',
      fields: ['year'],
      years: ['N'],
    }),
    row({
      id: 'A',
      level: 'section',
      kind: 'H',
      verbatim: 'I. TÌNH HÌNH CHUNG',
      heading: same('TÌNH HÌNH CHUNG'),
      name: 'Tình hình',
    }),
    row({ id: 'Ag', level: 'guidance', kind: 'G', verbatim: '(nêu ngắn gọn)', guidance: ['(nêu ngắn gọn)'] }),
    row({
      id: 'A1',
      level: 'clause',
      kind: 'H/N',
      verbatim: '1. Thuận lợi.',
      heading: same('Thuận lợi'),
      help: 'Nêu ngắn gọn.',
      name: 'Thuận lợi',
    }),
    row({ id: 'A2', level: 'clause', kind: 'H', verbatim: '2. Khó khăn', heading: same('Khó khăn'), name: 'Khó khăn' }),
    row({
      id: 'A2a',
      level: 'bullet',
      kind: 'B/N',
      verbatim: '- Nêu rõ nguyên nhân;',
      guidance: ['Nêu rõ nguyên nhân'],
      heading: same('Nguyên nhân:'),
      help: 'Nêu nguyên nhân của khó khăn năm {year}.',
      name: 'Nguyên nhân',
    }),
    row({
      id: 'B',
      level: 'section',
      kind: 'H/N',
      verbatim: 'II. Kết quả thực hiện phong trào thi đua “Dân vận khéo” giai đoạn 2016 – 2018',
      heading: { form: 'Kết quả thực hiện {movements}', short: 'KẾT QUẢ THỰC HIỆN {movements}' },
      help: 'Nêu kết quả.',
      name: 'Kết quả',
      fields: ['movements'],
    }),
  ],
  repairs: [
    {
      id: 'E1',
      rows: ['A1'],
      defect: 'Đề mục có dấu chấm.',
      treatment: 'Bỏ dấu chấm.',
      reason: 'Đề mục không có dấu kết thúc câu.',
      wordings: ['form', 'short'],
    },
  ],
  movements: [{ name: 'Dân vận khéo', from: 2016, to: 2018, act: '' }],
  movementWords: {
    kind: 'phong trào thi đua',
    period: 'giai đoạn {from} – {to}',
    singleYear: 'năm {from}',
    general: 'các phong trào thi đua',
    generalHelp: 'Mẫu nêu {movements}.',
  },
  ratingWords: { final: 'xếp loại', expected: 'dự kiến xếp loại' },
  fixed: {
    council: 'SỞ NỘI VỤ TỈNH LẠNG SƠN',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    issuer: 'KHỐI THI ĐUA',
    place: 'Lạng Sơn',
    documentType: 'BÁO CÁO',
    title: same('Kết quả phong trào thi đua quý IV năm {year}'),
    recipientsLabel: 'Nơi nhận:',
    recipients: ['Sở Nội vụ'],
    archive: 'Lưu: VT, ',
    onBehalf: 'TM. KHỐI THI ĐUA',
    signerTitle: 'TRƯỞNG KHỐI',
    appendices: [],
  },
};
