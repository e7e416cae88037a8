/** Every sentence and name that the use cases of tab Phụ lục say. */
import { appendixIds } from '../core/report/control-tag';
import type { Question } from './pane-state';

/** A table as it is named in sentences: an annex by its number, a small table by its own name. */
export const tableTitle = (id: string): string => (isAnnex(id) ? `Phụ lục ${id}` : `“${id}”`);
const isAnnex = (id: string): boolean => appendixIds.some((one) => one === id);
const titles = (ids: readonly string[]): string => ids.map(tableTitle).join(', ');

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
  built: (tables: readonly string[], sentences = 0, removed: readonly string[] = []): string =>
    [
      ...(tables.length > 0 ? [`Đã lập bảng ${titles(tables)} từ số đã nhập.`] : []),
      ...(removed.length > 0 ? [`Đã bỏ bảng ${titles(removed)} vì không còn số liệu.`] : []),
      ...(sentences > 0 ? [`Đã ghi ${sentences} câu số liệu vào mục còn trống hoặc theo số mới.`] : []),
      'Nhớ bấm Lưu (Ctrl+S).',
    ].join(' '),
  upToDate: 'Bảng và câu số liệu trong văn bản đã đúng với số đã nhập.',
  sentencesWait: (count: number): string =>
    `${count} câu số liệu chưa ghi vì mục đã có chữ của bạn; xem danh sách câu rồi chọn câu muốn ghi thêm.`,
  noFigures: 'Chưa nhập số liệu nào nên chưa có bảng để lập.',
  held: (tables: readonly string[]): string =>
    `Mục chứa bảng ${titles(tables)} có thay đổi chưa được chấp nhận nên giữ nguyên; hãy chấp nhận hoặc từ chối thay đổi trong Word rồi bấm lại.`,
  onlyEdited: (tables: readonly string[]): string =>
    `Bảng ${titles(tables)} đã được sửa trong văn bản nên giữ nguyên; xem chỗ khác nhau, rồi bấm “Lập lại bảng từ số đã nhập” nếu muốn thay.`,
  missing: (tables: readonly string[]): string =>
    `${titles(tables)} không còn trong văn bản. Bấm “Chèn mục còn thiếu” ở thẻ Đề cương rồi đưa số liệu vào.`,
  tooLarge: (tables: readonly string[]): string =>
    [
      `Bảng ${titles(tables)} quá lớn, Word không nhận, nên chưa ghi gì của bảng này.`,
      ...(tables.includes('I') ? ['Với Phụ lục I hãy chọn “Tổng hợp theo đơn vị và loại văn bản”.'] : []),
      ...(tables.some((id) => id === 'II' || id === 'III') ? ['Với Phụ lục II, III hãy ẩn bớt cột không dùng.'] : []),
    ].join(' '),
  notBuilt: (tables: readonly string[]): string =>
    `Chưa lập xong bảng ${titles(tables)}. Hãy bấm “Đưa số liệu vào văn bản” lần nữa.`,
  notTakenBack: (tables: readonly string[]): string =>
    `Chưa hoàn tác gì: ${titles(tables)} đã được sửa sau khi lập, hoặc nội dung cũ không lập lại được. Văn bản giữ nguyên; muốn lấy lại, bấm Ctrl+Z trong Word.`,
  notPutBack: (tables: readonly string[]): string => `Chưa hoàn tác được ${titles(tables)}. Hãy bấm Ctrl+Z trong Word.`,
  sentencesThere: 'Các câu này đã có trong văn bản.',
  sentencesWritten: (done: number, left: number): string =>
    left === 0
      ? `Đã ghi ${done} câu số liệu vào văn bản. Nhớ bấm Lưu (Ctrl+S).`
      : `Đã ghi ${done} câu số liệu; còn ${left} câu chưa ghi được, hãy bấm lại.`,
  mended: (before: string, after: string): string => `Đã sửa ${before} thành ${after}. Nhớ bấm Lưu (Ctrl+S).`,
  filesRead: (counts: number, documents: number): string => {
    const found = [...(counts > 0 ? [`${counts} ô số liệu`] : []), ...(documents > 0 ? [`${documents} văn bản`] : [])];
    return found.length === 0
      ? 'Đã đọc tệp: không có số nào lấy được ngay. Xem danh sách ở trên; chưa có gì được ghi.'
      : `Đã đọc tệp: ${found.join(' và ')} sẽ được thêm hoặc đổi. Xem rồi bấm “Lấy vào”; chưa có gì được ghi.`;
  },
  imported: (taken: number): string => (taken > 0 ? `Đã lấy ${taken} thay đổi từ tệp.` : 'Không có gì mới trong tệp.'),
  templateSaved: (name: string): string =>
    `Đã tải xuống tệp “${name}”. Gửi tệp này cho các đơn vị điền rồi nhập lại. Không thấy tệp thì bấm “Sao chép để dán vào Excel”.`,
  copyInstead: 'Khung này không tải được tệp xuống. Hãy bấm “Sao chép để dán vào Excel”.',
  templateCopied:
    'Đã sao chép mẫu. Mở một trang Excel trống, bấm vào ô A1, nhấn Ctrl+V rồi lưu thành tệp .xlsx để gửi các đơn vị.',
  noOutline: 'Văn bản này chưa có đề cương. Hãy chèn đề cương ở thẻ Đề cương trước.',
} as const;

/** Questions before something of hers is lost. */
export const appendixQuestions = {
  removeDoubles: (tables: readonly string[]): Question => ({
    title: 'Có bảng đang đứng hai lần',
    text: 'Bảng cũ dưới đây sẽ được bỏ, bảng mới được giữ lại:',
    list: tables.map(tableTitle),
    answers: [{ id: 'remove', label: 'Bỏ bảng cũ' }],
  }),
} as const;
