/** What the window of the big grid says. */
import type { AppendixId } from '../../core/report/control-tag';

/** Names and sentences. */
export const windowWords = {
  title: (table: AppendixId | null): string => (table === null ? 'Nhập trên bảng lớn' : `Bảng lớn – Phụ lục ${table}`),
  close: 'Đóng bảng lớn',
  waiting: 'Đang lấy số liệu từ khung Báo cáo thi đua…',
  outside: 'Trang này chỉ mở được từ khung Báo cáo thi đua: thẻ Phụ lục → Nhập trên bảng lớn.',
};
