/** The tab **Phụ lục**. */
import { EmptyTab } from '../empty-tab';

/** Counts of the three annexes. */
export function PhuLucTab() {
  return (
    <EmptyTab
      title="Phần Phụ lục chưa có trong bản này"
      text="Tại đây sẽ nhập, dán hoặc lấy từ Excel số liệu của Phụ lục I, II, III; các bảng, tổng số và câu nêu số liệu sẽ tự lập theo đó."
      now="kẻ bảng và ghi số liệu thẳng trong Word, tại ba phụ lục ở cuối báo cáo."
    />
  );
}
