/** Words of the panel **Nhận diện văn bản đang mở**. */
import type { AdoptRow } from '../../../../app/adopt-state';

/** Groups of the preview, in their order. */
export const adoptGroups = ['look', 'none', 'sure'] as const satisfies readonly AdoptRow['state'][];

/** What the panel says. */
export const adoptPanelWords = {
  reading: 'Đang tìm các đề mục…',
  preview:
    'Chưa có gì thay đổi trong văn bản. Xem danh sách, bấm vào một mục để đến chỗ đó, chọn lại đoạn nếu sai, rồi bấm “Nhận diện”: các ô được gắn vào, chữ và định dạng giữ nguyên.',
  nothingFound:
    'Không tìm thấy đề mục nào của mẫu trong văn bản này. Nếu đây đúng là báo cáo, hãy chọn đoạn cho từng đề mục ở dưới; nếu không, bấm “Đóng”.',
  laid: 'Đã gắn ô. Chữ và định dạng giữ nguyên. Muốn gỡ ra, bấm “Hoàn tác: Nhận diện văn bản” ở dòng dưới cùng trước khi làm việc khác.',
  group: {
    look: (count: number): string => `Cần xem (${count})`,
    none: (count: number): string => `Không thấy (${count})`,
    sure: (count: number): string => `Tìm thấy (${count})`,
  },
  strays: (count: number): string => `Đoạn không thuộc mục nào (${count})`,
  straysHint: 'Các đoạn này giữ nguyên, ngoài các ô. Nếu một đoạn là đề mục, hãy chọn đoạn đó ở mục của nó.',
  choose: 'Chọn đoạn',
  chooseOther: 'Chọn đoạn khác',
  search: 'Tìm đoạn có chữ',
  chosen: 'Đoạn là đề mục này',
  none: 'Không có trong văn bản',
  more: (left: number): string => `Còn ${left} đoạn nữa; gõ vài chữ để tìm.`,
  split: 'Tách đoạn',
  splitAll: (count: number): string => `Tách cả ${count} đoạn`,
  splitHint: 'Một số đề mục nằm chung đoạn với nội dung. Tách đoạn sẽ xuống dòng sau đề mục; có thể hoàn tác.',
  lay: 'Nhận diện',
  insertMissing: 'Chèn mục còn thiếu',
  moreStrays: 'Hiện thêm',
} as const;
