/** Headers that every table has whatever it counts: STT, the unit, the year; and labels of rows that are no unit. */
import { foldWords } from '../../text/fold-words';

const ORDER = /^(stt|tt|số tt|số thứ tự|thứ tự)$/u;
const UNIT =
  /^(tên )?(các )?(đơn vị|cơ quan|xã phường|xã|phường|địa phương|tập thể đơn vị)( cơ quan| đơn vị| địa phương)?( ban hành| thành viên| trong cụm| trong khối| tham gia| báo cáo| được khen( thưởng)?)*$/u;
const TITLE = /^(tên )?(danh hiệu|hình thức|chỉ tiêu|nội dung)( thi đua| khen thưởng| hình thức| danh hiệu)*$/u;

/** Whether a header is that of the running number. Below a group "TT" means tập thể. */
export const isOrderHeader = (header: string): boolean => ORDER.test(foldWords(header));
/** Whether a header stands over the names of units. */
export const isUnitHeader = (header: string): boolean => UNIT.test(foldWords(header));
/** Whether a header stands over names of titles, in a table that has a row per title. */
export const isTitleHeader = (header: string): boolean => TITLE.test(foldWords(header));

/** "Tổng cộng năm 2026", "Cộng khối xã"; not "Tổng công ty …". */
const TOTAL = /^(tổng cộng|tổng số|cộng)( (?!đồng).*)?$|^(tổng|toàn cụm|toàn khối)( năm \d{4}| \d+)?$/u;
const COMPARISON = /^(so (sánh|với)|tỷ lệ|tăng giảm|chênh lệch|((số liệu|kết quả) )?(cùng kỳ|năm trước))/u;
const YEAR_ROW = /^(số liệu |kết quả |cùng kỳ )?năm (20\d{2})$/u;
const CLOSING =
  /^(người lập|người tổng hợp|lập biểu|thủ trưởng|trưởng (cụm|khối)|phó trưởng|ghi chú|chú thích|nơi nhận|kt |tm |tl |tuq |giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|xác nhận|ký tên|ký ghi rõ|đại diện|hiệu trưởng)/u;

/** What a row is by its label; `entry` may be a unit. */
export type RowLabel =
  { readonly kind: 'total' | 'comparison' | 'closing' | 'entry' } | { readonly kind: 'year'; readonly year: number };

/** Reads the label of a row. "Tổng cộng năm 2026" is a total, "Năm 2025" the row of that year. */
export function rowLabel(label: string): RowLabel {
  const words = foldWords(label);
  if (TOTAL.test(words)) return { kind: 'total' };
  const year = YEAR_ROW.exec(words)?.[2];
  if (year !== undefined) return { kind: 'year', year: Number(year) };
  if (COMPARISON.test(words)) return { kind: 'comparison' };
  return { kind: CLOSING.test(words) || /^\p{L}[\p{L}\s]*ngày .*tháng .*năm/u.test(words) ? 'closing' : 'entry' };
}

/** The year a line names ("năm 2026", "NĂM HỌC 2025"); null when it names none or several. */
export function yearIn(line: string): number | null {
  const years = new Set([...foldWords(line).matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map(([, year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
