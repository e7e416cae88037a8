/** The state of each annex in words, with what to do. */
import type { AnnexState, AnnexView, AppendixState } from '../../../app/appendix-state';

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

/** "Phụ lục I, II: bảng khớp với số đã nhập." */
export const annexSentence = (state: AnnexState, ids: readonly string[]): string =>
  `Phụ lục ${ids.join(', ')}: ${sentences[state]}`;

/** The states with the annexes that are in them, in the order of the annexes. */
export const statesOf = (annexes: readonly AnnexView[]): readonly (readonly [AnnexState, readonly string[]])[] =>
  [...new Set(annexes.map(({ state }) => state))].map((state) => [
    state,
    annexes.flatMap((annex) => (annex.state === state ? [annex.id] : [])),
  ]);

/** Whether a table of ours stands in the document. */
export const isBuilt = (annexes: readonly AnnexView[]): boolean =>
  annexes.some(({ state }) => state !== 'unread' && state !== 'missing' && state !== 'unbuilt');

/** What waits at the top of the tab, for her who works below; '' = nothing. */
export function waitingText({ annexes, sentences: waiting, stale, importing }: AppendixState): string {
  const parts = [
    ...(importing === null ? [] : ['Số liệu từ tệp chờ xem']),
    ...(annexes.some(({ state }) => state === 'edited') ? ['Có bảng được sửa tay'] : []),
    ...(stale.length > 0 ? [`${stale.length} chỗ còn ghi số cũ`] : []),
    ...(isBuilt(annexes) && waiting.length > 0 ? [`${waiting.length} câu chưa có trong văn bản`] : []),
  ];
  return parts.join(' · ');
}
