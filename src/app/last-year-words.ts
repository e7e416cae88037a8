/** Every sentence of **Lấy từ báo cáo năm trước**, so that tests say the same. */
import { quoted } from '../core/text/entered-text';

/** What is going on. */
export const lastYearBusy = {
  reading: (file: string): string => (file === '' ? 'Đang đọc văn bản…' : `Đang đọc ${file}…`),
  taking: 'Đang lấy thông tin và số liệu…',
} as const;

/** Names for **Hoàn tác**. */
export const lastYearDeeds = {
  take: 'Lấy từ báo cáo năm trước',
  reuse: 'Dùng lại phần viết',
  moveYears: 'Chuyển năm trong phần viết',
  roll: 'Chuyển báo cáo sang năm sau',
} as const;

/** What is said of the years of the file and of this report. */
function otherYear(file: number, year: number): string {
  if (file === year) return `Tệp này là báo cáo của chính năm ${year}, không phải của năm trước.`;
  return file > year
    ? `Tệp này là báo cáo năm ${file}, sau năm của báo cáo đang lập (${year}).`
    : `Tệp này là báo cáo năm ${file}, cách báo cáo đang lập (năm ${year}) ${year - file} năm.`;
}

/** What is said. */
export const lastYearSaid = {
  manyFiles: 'Chỉ chọn một tệp: báo cáo năm trước.',
  noReport: (file: string): string =>
    `Tệp “${file}” không có đề mục nào của Mẫu số 02; hãy chọn tệp báo cáo của năm trước.`,
  of: (file: string, year: number): string => `Đang lấy từ “${file}”, báo cáo năm ${year}.`,
  otherYear: (file: number, year: number): string =>
    `${otherYear(file, year)} Có thể lấy thông tin và phần viết, nhưng số liệu không dùng để so sánh với năm ${year - 1}.`,
  noYear: (year: number): string => `Không tìm thấy năm trong tệp; nếu dùng, tệp được coi là báo cáo năm ${year - 1}.`,
  figures: (cells: number, targets: number, year: number): string =>
    cells + targets === 0
      ? `Không có số liệu nào của năm ${year} để điền thêm.`
      : `Điền ${[...(cells > 0 ? [`${cells} ô số liệu`] : []), ...(targets > 0 ? [`${targets} chỉ tiêu`] : [])].join(
          ' và ',
        )} năm ${year} vào cột so sánh.`,
  noFigures: (year: number): string => `Không lấy số liệu: tệp không phải báo cáo năm ${year}.`,
  waiting: (units: number): string => `Còn ${units} đơn vị chưa chọn; số liệu của các đơn vị đó chưa được lấy.`,
  newUnit: 'Thêm vào danh sách đơn vị',
  noComparison: 'Không có số liệu so sánh',
  taken: (entries: number, units: number, cells: number): string => {
    const parts = [
      ...(entries > 0 ? [`${entries} thông tin`] : []),
      ...(units > 0 ? [`${units} đơn vị`] : []),
      ...(cells > 0 ? [`${cells} số liệu`] : []),
    ];
    return parts.length === 0 ? 'Không có gì để lấy thêm.' : `Đã lấy ${parts.join(', ')}. Nhớ bấm Lưu (Ctrl+S).`;
  },
  bodyWritten: (name: string): string => `${quoted(name)} đã có nội dung nên chưa ghi gì vào đó.`,
  bodyMissing: (name: string): string => `Văn bản không có ô nội dung của ${quoted(name)}.`,
  notReused: (name: string): string => `Chưa ghi được vào ${quoted(name)}; hãy xem lại văn bản.`,
  reused: (name: string, mentions: number): string =>
    `Đã đưa phần viết cũ vào ${quoted(name)}${
      mentions > 0 ? `; còn ${mentions} chỗ cần xem` : ''
    }. Nhớ bấm Lưu (Ctrl+S).`,
  yearsMoved: (name: string, years: number): string => `Đã chuyển ${years} chỗ ghi năm trong ${quoted(name)}.`,
  noYears: (name: string): string => `Trong ${quoted(name)} không còn năm nào cần chuyển.`,
  oldFigures: (year: number): string => `Các con số trong đoạn là của năm ${year}.`,
  leftOut: 'Bảng, hình trong mục này không lấy theo.',
  openIsBare: 'Văn bản này chưa có các ô của khung. Hãy bấm “Nhận diện văn bản đang mở” trước, rồi trở lại đây.',
  openIs: (file: string, year: number): string =>
    `Văn bản đang mở${file === '' ? '' : ` (${file})`} ghi năm ${year}. Phần đã viết giữ nguyên; năm ở trích yếu, đề mục và các chỗ khác của khung được chuyển. Hãy chắc rằng văn bản đã được Lưu thành (Save As) tệp mới.`,
  rolled: (year: number): string => `Văn bản này giờ là báo cáo năm ${year}. Nhớ bấm Lưu (Ctrl+S).`,
};
