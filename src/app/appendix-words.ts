/** Every sentence and name that the use cases of tab Phụ lục say. */
import type { AppendixId } from '../core/report/control-tag';
import type { Question } from './pane-state';

/** Names of actions for **Hoàn tác**. */
export const appendixDeeds = {
  enter: 'Nhập số liệu',
  documents: 'Sửa danh sách văn bản',
  pasteDocuments: 'Dán danh sách văn bản',
  layout: 'Đổi cách lập Phụ lục I',
  columns: 'Đổi cột của phụ lục',
  figures: 'Nhập số liệu khác',
  import: 'Nhập từ Excel',
  build: 'Đưa số liệu vào văn bản',
  rebuild: 'Lập lại bảng từ số đã nhập',
  sentences: 'Ghi câu số liệu',
  mend: 'Sửa số cũ',
} as const;

/** What is going on, for the status line. */
export const appendixBusy = {
  building: 'Đang lập bảng phụ lục…',
  writing: 'Đang ghi câu số liệu…',
  reading: (file: string): string => `Đang đọc tệp “${file}”…`,
  template: 'Đang lập mẫu Excel…',
} as const;

/** What came of an action. */
export const appendixSaid = {
  documentsPasted: (added: number, notes: readonly string[]): string =>
    [added > 0 ? `Đã thêm ${added} văn bản.` : 'Chưa thêm văn bản nào.', ...notes.slice(0, 5)].join(' '),
  notCounted: (cells: number): string => `${cells} ô không phải là số nên giữ nguyên như đã gõ và không được cộng.`,
  noOutline: 'Văn bản này chưa có đề cương. Hãy chèn đề cương ở thẻ Đề cương trước.',
} as const;

/** An annex as it is named in sentences. */
export const annexName = (id: AppendixId): string => `Phụ lục ${id}`;

/** Questions before something of hers is lost. */
export const appendixQuestions = {
  removeDoubles: (annexes: readonly AppendixId[]): Question => ({
    title: 'Có phụ lục đang có hai bảng',
    text: 'Bảng cũ dưới đây sẽ được bỏ, bảng mới được giữ lại:',
    list: annexes.map(annexName),
    answers: [{ id: 'remove', label: 'Bỏ bảng cũ' }],
  }),
} as const;
