/** What an import says to the person. Cells are named as Excel names them. */
import { countText } from '../../text/numbers';
import { quoted } from '../../text/entered-text';

/** Sentences by what they are about. */
export const importSentences = {
  numberKept: (sentence: string, number: number): string => `${sentence} Số đã nhập (${countText(number)}) được giữ.`,
  error: (code: string): string => `Ô báo lỗi ${code} trong Excel; hãy sửa công thức rồi nhập lại.`,
  uncalculated: 'Ô là công thức chưa được tính; hãy mở tệp bằng Excel, bấm Lưu rồi nhập lại.',
  date: (shown: string): string => `Ô là ngày ${shown}, không phải số lượng; Excel có thể đã tự đổi số thành ngày.`,
  truth: 'Ô là TRUE/FALSE, không phải số lượng.',
  column: (header: string): string =>
    `Không rõ cột ${quoted(header)} là danh hiệu hay hình thức khen thưởng nào nên không lấy.`,
  noHeader: 'Cột không có tiêu đề nên không lấy.',
  proposed: (header: string): string => `Cột ${quoted(header)} là số đề nghị, không phải số được tặng, nên không lấy.`,
  sameColumn: (header: string, column: string): string =>
    `Cột ${quoted(header)} trùng nghĩa với cột ${column} của bảng; chưa rõ lấy cột nào nên không lấy cả hai.`,
  addedColumns: (file: string, sheet: string, headers: readonly string[], column: string): string =>
    `Trang tính ${quoted(sheet)} của tệp ${quoted(file)}: đã cộng các cột ${headers.map(quoted).join(', ')} vào cột ${column}.`,
  otherYear: (header: string, year: number): string =>
    `Cột ${quoted(header)} là số liệu năm ${year}, không thuộc báo cáo này.`,
  tableYear: (year: number): string => `Bảng ghi năm ${year}, không thuộc báo cáo này nên không lấy.`,
  otherDocuments: (count: number, of: number, year: number): string =>
    `Danh sách ghi năm ${of}: ${countText(count)} văn bản không thuộc năm ${year} nên không lấy.`,
  total: (said: number, sum: number): string =>
    `Dòng cộng ghi ${countText(said)}, các dòng của bảng cộng lại là ${countText(sum)}.`,
  unit: (text: string): string => `Không có đơn vị ${quoted(text)} trong danh sách của cụm.`,
  noUnit: 'Không rõ bảng này của đơn vị nào; hãy chọn đơn vị.',
  parts: (file: string, sheet: string, rows: number): string =>
    `Trang tính ${quoted(sheet)} của tệp ${quoted(file)} liệt kê bộ phận của một đơn vị; đã cộng ${rows} dòng.`,
  hiddenSheet: (file: string, sheet: string): string =>
    `Trang tính ẩn ${quoted(sheet)} của tệp ${quoted(file)} không được lấy.`,
  hiddenPlaces: (file: string, sheet: string, places: string): string =>
    `Trang tính ${quoted(sheet)} của tệp ${quoted(file)} có ${places} đang ẩn; số liệu ở đó vẫn được đọc.`,
  macros: (file: string): string => `Tệp ${quoted(file)} có macro; macro không được chạy, chỉ đọc số liệu.`,
  cut: (file: string, sheet: string): string =>
    `Trang tính ${quoted(sheet)} của tệp ${quoted(file)} quá lớn, phần cuối không được đọc.`,
  manyDocuments: (sheet: string, most: number): string =>
    `Trang tính ${quoted(sheet)} có quá nhiều văn bản; chỉ đọc ${countText(most)} văn bản đầu.`,
  noTable: (file: string): string => `Không tìm thấy bảng Phụ lục I, II hoặc III nào trong tệp ${quoted(file)}.`,
} as const;
