/** Words of Mẫu số 02 outside its headings, repaired as `mau-02-repairs.ts` says (D5, D6, D7, D20, D22, D23). */
import type { FixedTexts } from './outline';

/** The words themselves. */
export const mau02Fixed: FixedTexts = {
  council: 'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuer: 'CỤM THI ĐUA',
  place: 'Lạng Sơn',
  documentType: 'BÁO CÁO',
  title: {
    form: 'Tổng kết công tác thi đua, khen thưởng Cụm {cluster} năm {year}, phương hướng nhiệm vụ năm {next-year}',
    short: 'Tổng kết công tác thi đua, khen thưởng Cụm {cluster} năm {year}, phương hướng, nhiệm vụ năm {next-year}',
  },
  recipientsLabel: 'Nơi nhận:',
  recipients: ['HĐ TĐKT tỉnh', 'Sở Nội vụ', 'Các đơn vị trong Cụm thi đua'],
  archive: 'Lưu: VT, ',
  onBehalf: 'TM. CỤM THI ĐUA',
  signerTitle: 'TRƯỞNG CỤM',
  appendices: [
    {
      id: 'I',
      title: 'BIỂU TỔNG HỢP CÁC VĂN BẢN CHỈ ĐẠO TRIỂN KHAI THỰC HIỆN CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM {year}',
      orientation: 'portrait',
    },
    {
      id: 'II',
      title: 'TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM {year}',
      orientation: 'landscape',
    },
    {
      id: 'III',
      title: 'TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG CÁC HÌNH THỨC KHEN THƯỞNG NĂM {year}',
      orientation: 'landscape',
    },
  ],
};
