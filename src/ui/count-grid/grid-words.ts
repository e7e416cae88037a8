/** What the big grid says. */
import { countText } from '../../core/text/numbers';

/** Names of actions, and sentences. */
export const gridWords = {
  unit: 'Đơn vị',
  keys: 'Mũi tên: chuyển ô · Enter: xuống · Tab: sang phải · F2: sửa · Ctrl+C, Ctrl+V: chép, dán với Excel · Ctrl+D: điền xuống · Ctrl+Z: hoàn tác · Esc rồi Tab: ra khỏi bảng.',
  typed: 'Nhập số liệu',
  emptied: 'Xoá số liệu',
  pastedWhat: 'Dán số liệu',
  filled: 'Điền xuống',
  undone: 'Hoàn tác trong bảng',
  redone: 'Làm lại trong bảng',
  locked: 'Ô này tự tính, không gõ vào được.',
  leaving: 'Nhấn Tab để ra khỏi bảng.',
  nothingPasted: 'Không có gì để dán.',
  nothingToUndo: 'Không còn gì để hoàn tác trong bảng.',
  nothingToRedo: 'Không còn gì để làm lại trong bảng.',
  pasted: (changed: number, beyond: number, computed: number): string =>
    [
      changed === 0 ? 'Không ô nào đổi.' : `Đã dán, ${countText(changed)} ô thay đổi.`,
      ...(beyond > 0 ? [`${countText(beyond)} ô nằm ngoài bảng, không dán.`] : []),
      ...(computed > 0 ? [`${countText(computed)} ô tự tính, giữ nguyên.`] : []),
    ].join(' '),
  cell: (unit: string, column: string): string => `${unit}, ${column}`,
  before: (year: number): string => `Năm ${year}, tất cả đơn vị`,
  selected: (cells: number, sum: string): string => `${countText(cells)} ô, tổng ${sum}`,
  troubles: (cells: number): string => `${countText(cells)} ô chưa phải là số`,
  toTrouble: 'Đến ô sai kế tiếp',
  noUnits: 'Chưa có đơn vị nào. Hãy thêm đơn vị ở thẻ Thông tin.',
};
