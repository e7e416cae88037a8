/** Sentences of **Nhận diện văn bản đang mở**. */
import type { AdoptionRemark } from '../core/drafts/adoption-plan';
import type { Question } from './pane-state';

/** Names of what the panel does, for **Hoàn tác**. */
export const adoptDeeds = { lay: 'Nhận diện văn bản', split: 'Tách đoạn' } as const;

/** What is going on. */
export const adoptBusy = {
  reading: 'Đang đọc văn bản…',
  laying: 'Đang gắn ô vào văn bản…',
  layingOnWeb: 'Đang gắn ô vào văn bản… Word trên web có thể mất vài giây; xin đừng gõ trong lúc này.',
  splitting: 'Đang tách đoạn…',
} as const;

/** What is said of an item that is not laid, or not whole. */
export const remarkSentences: Readonly<Record<AdoptionRemark, string>> = {
  'in-table': 'Đề mục nằm trong bảng nên chỉ đọc, không gắn ô.',
  'in-control': 'Đề mục nằm trong một ô có sẵn của văn bản nên giữ nguyên, không gắn ô.',
  'section-end': 'Đề mục nằm ngay tại ngắt phần (Section Break) nên không gắn ô.',
  shared: 'Đề mục và nội dung chung một đoạn nên chỉ gắn ô cho đề mục; bấm “Tách đoạn” để có ô nội dung.',
  'cut-table': 'Ô nội dung dừng ở mép bảng; phần bên kia bảng vẫn giữ nguyên, ngoài ô.',
  'cut-section': 'Ô nội dung dừng ở ngắt phần (Section Break); phần sau vẫn giữ nguyên, ngoài ô.',
  'cut-control': 'Ô nội dung dừng trước một ô có sẵn; phần sau vẫn giữ nguyên, ngoài ô.',
  'only-table': 'Dưới đề mục chỉ có bảng nên chưa có ô nội dung.',
  'annex-bare': 'Không có bảng nào gắn được ô.',
};

/** What came of it. */
export const adoptSaid = {
  oldFormat: 'Văn bản đang ở định dạng cũ (.doc) nên không gắn ô được. Chọn Tệp → Lưu thành .docx rồi nhận diện lại.',
  nothingToLay: 'Không có đề mục nào để gắn ô. Hãy chọn đoạn cho ít nhất một đề mục.',
  repeated: (text: string): string => `Đoạn “${text}” lặp lại một đề mục đã tìm thấy; giữ nguyên, không gắn ô.`,
  changed: (names: readonly string[]): string =>
    names.length === 0
      ? 'Văn bản vừa thay đổi nên danh sách đã được đọc lại; chưa gắn ô nào. Hãy xem lại rồi bấm “Nhận diện”.'
      : `Văn bản vừa thay đổi ở: ${names.join('; ')}. Danh sách đã được đọc lại; chưa gắn ô nào. Hãy xem lại rồi bấm “Nhận diện”.`,
  laid: (headings: number, bodies: number, missing: number): string =>
    `Đã nhận diện ${headings} đề mục và ${bodies} phần nội dung; chữ và định dạng giữ nguyên.${
      missing > 0 ? ` Còn ${missing} mục chưa có đề mục hoặc ô nội dung; bấm “Chèn mục còn thiếu” để chèn.` : ''
    } Nhớ bấm Lưu (Ctrl+S).`,
  half: (laid: number): string =>
    `Việc này dừng giữa chừng: đã gắn ${laid} ô, chữ giữ nguyên. Bấm “Hoàn tác” để gỡ các ô đó, hoặc mở lại “Nhận diện văn bản đang mở” để làm tiếp.`,
  notSame:
    'Sau khi gắn ô, chữ trong văn bản không còn đúng như trước nên các ô đã được gỡ ra. Nếu chữ vẫn khác, hãy bấm Ctrl+Z trong Word.',
  dataTaken: (names: readonly string[]): string => `Đã lấy từ chữ trong văn bản: ${names.join(', ')}.`,
  countsTaken: (cells: number, documents: number): string =>
    `Đã đọc từ các bảng phụ lục: ${[
      ...(cells > 0 ? [`${cells} ô số liệu`] : []),
      ...(documents > 0 ? [`${documents} văn bản của Phụ lục I`] : []),
    ].join(' và ')}; xem lại ở thẻ Phụ lục.`,
  countsKept:
    'Số liệu phụ lục đã nhập trước đó được giữ; số trong các bảng của văn bản không thay vào. Thẻ Kiểm tra chỉ chỗ khác nhau.',
  guidance: (places: number): string =>
    `Còn ${places} chỗ là lời hướng dẫn hoặc chỗ trống của mẫu; thẻ Kiểm tra chỉ từng chỗ.`,
  macros: 'Văn bản có macro; tiện ích không chạy macro.',
  unseen: 'Word này không đưa ra toàn bộ tệp nên không thấy được bảng và ngắt phần; hãy xem kỹ hơn.',
  split: (cuts: number): string =>
    cuts === 1
      ? 'Đã tách đoạn: đề mục giờ đứng riêng một đoạn.'
      : `Đã tách ${cuts} chỗ: các đề mục giờ đứng riêng một đoạn.`,
  cannotSplit: 'Chỗ này trong văn bản vừa thay đổi nên chưa tách đoạn; hãy mở lại danh sách.',
  goneTo: 'Nhấn F6 để sang văn bản.',
} as const;

/** On the web laying many controls is slow and others may be writing. */
export const webWarning: Question = {
  title: 'Nhận diện trên Word trên web',
  text: 'Việc này gắn nhiều ô vào văn bản. Trên Word trên web có thể mất vài giây, không phải lúc nào cũng lùi lại được bằng Ctrl+Z, và nên làm khi không có người khác cùng sửa. Nếu được, hãy mở văn bản bằng Word trên máy tính. Chữ và định dạng không đổi.',
  list: [],
  answers: [{ id: 'lay', label: 'Nhận diện' }],
};
