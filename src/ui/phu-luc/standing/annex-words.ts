/** The state of each annex in words, with what to do. */
import type { AnnexState, AnnexView } from '../../../app/appendix-state';

/** Name of the button that everything here leads to. */
export const buildName = 'Đưa số liệu vào văn bản';
/** Name of the button for a table that was changed by hand. */
export const rebuildName = 'Lập lại bảng từ số đã nhập';

const sentences: Readonly<Record<AnnexState, string>> = {
  unread: 'chưa đọc văn bản.',
  missing: 'chưa có trong văn bản; chèn lại ở thẻ Đề cương, nút “Chèn mục còn thiếu”.',
  unbuilt: `chưa có bảng; nhập số rồi bấm “${buildName}”.`,
  current: 'bảng khớp với số đã nhập.',
  stale: `số đã thay đổi; bấm “${buildName}” để bảng theo số mới.`,
  edited: 'bảng có chỗ được sửa tay trong văn bản; xem ở dưới.',
  doubled: 'có hai bảng trong văn bản; hãy xoá một bảng.',
};

/** How the state looks beside its words. */
export const annexMarks: Readonly<Record<AnnexState, 'info' | 'success' | 'warning'>> = {
  unread: 'info',
  missing: 'warning',
  unbuilt: 'info',
  current: 'success',
  stale: 'warning',
  edited: 'warning',
  doubled: 'warning',
};

/** "Phụ lục II: bảng khớp với số đã nhập." */
export const annexSentence = ({ id, state }: AnnexView): string => `Phụ lục ${id}: ${sentences[state]}`;
