/** What the tab says before the outline is in the document. */

/** A document without an outline of ours. */
export type BareDocument = 'blank' | 'text' | 'report';

/** What stands in the document now, and what the buttons below will do with it. */
export const firstRunText: Readonly<Record<BareDocument, string>> = {
  blank: 'Văn bản đang trống. Bấm một lần để có toàn bộ Mẫu số 02: thể thức, các đề mục, phần ký và ba phụ lục.',
  text: 'Văn bản đã có nội dung. Khi bấm Chèn đề cương, bạn được chọn nơi đặt đề cương; phần đang có giữ nguyên.',
  report: 'Văn bản này giống một báo cáo đã có.',
};
