/** The tab **Kiểm tra**. */
import { EmptyTab } from '../empty-tab';

/** What would get the report returned. */
export function KiemTraTab() {
  return (
    <EmptyTab
      title="Phần Kiểm tra chưa có trong bản này"
      text="Tại đây sẽ liệt kê mọi chỗ có thể làm báo cáo bị trả lại: sai ở đâu, vì sao, sửa thế nào; rồi tạo bản để trình ký và gửi."
      now="xem ở thẻ Đề cương mục nào chưa viết hoặc cần xem lại, và tự soát năm, số liệu, các dấu “……” trong Word."
    />
  );
}
