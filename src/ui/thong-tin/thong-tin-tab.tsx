/** The tab **Thông tin**. */
import { EmptyTab } from '../empty-tab';

/** Facts that stand at several places of the report. */
export function ThongTinTab() {
  return (
    <EmptyTab
      title="Phần Thông tin chưa có trong bản này"
      text="Tại đây sẽ ghi một lần tên cụm, năm, số và ngày văn bản, nơi nhận, người ký, danh sách đơn vị; mọi chỗ trong báo cáo sẽ theo đó."
      now="ghi thẳng trong Word vào những chỗ còn dấu “……”. Tên cụm và năm lấy từ thẻ Đề cương khi chèn."
    />
  );
}
