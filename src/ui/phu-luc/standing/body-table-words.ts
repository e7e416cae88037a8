/** The state of each small table of *Số liệu khác* in words, with what to do. */
import type { BodyTableState } from '../../../app/appendix-state';
import { buildName } from './annex-words';

const sentences: Readonly<Record<BodyTableState, string>> = {
  missing: 'mục của bảng này không có trong văn bản; chèn lại ở thẻ Đề cương, nút “Chèn mục còn thiếu”.',
  unbuilt: `chưa có trong văn bản; bấm “${buildName}”.`,
  current: 'khớp với số đã nhập.',
  stale: `số đã thay đổi; bấm “${buildName}” để bảng theo số mới.`,
  edited: 'có chỗ được sửa tay trong văn bản; xem ở dưới.',
  doubled: `đứng hai lần trong văn bản; bấm “${buildName}” để bỏ bảng cũ.`,
  held: 'mục chứa bảng có thay đổi chưa được chấp nhận; hãy chấp nhận hoặc từ chối trong Word.',
  gone: 'không còn số liệu.',
};

/** How the state looks beside its words. */
export const bodyTableMarks: Readonly<Record<BodyTableState, 'info' | 'success' | 'warning'>> = {
  missing: 'warning',
  unbuilt: 'info',
  current: 'success',
  stale: 'warning',
  edited: 'warning',
  doubled: 'warning',
  held: 'warning',
  gone: 'info',
};

/** "Bảng “Chấm điểm thi đua”". */
export const bodyTableName = (name: string): string => `Bảng “${name}”`;

/** "Bảng “Chấm điểm thi đua”: khớp với số đã nhập." */
export const bodyTableSentence = (state: BodyTableState, name: string): string =>
  `${bodyTableName(name)}: ${sentences[state]}`;
