/** What is said of the window of the big grid. */
import { countText } from '../core/text/numbers';

/** Sentences. */
export const bigGridSaid = {
  missing: 'Word này không mở được cửa sổ riêng, nên bảng lớn mở ngay trong khung.',
  failed: 'Chưa mở được cửa sổ riêng, nên bảng lớn mở ngay trong khung.',
  refused: (cells: number): string =>
    `${countText(cells)} ô không còn trong bảng (đơn vị hoặc cột vừa đổi ở khung) nên chưa được ghi.`,
  silent:
    'Khung Báo cáo thi đua chưa trả lời nên số vừa nhập có thể chưa được ghi. Hãy xem khung còn mở không; nếu không, đóng bảng này rồi mở lại.',
  tooLong: 'Phần vừa dán quá lớn nên chưa được ghi. Hãy chia thành nhiều phần rồi dán lại.',
};
