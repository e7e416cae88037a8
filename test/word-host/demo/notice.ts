/** The line under the ribbon: what Word says, and what a new document is asked about. */

/** A button of the line; the line goes away when it is pressed. */
export interface NoticeAnswer {
  readonly label: string;
  readonly act: () => void;
}

/** Shows a sentence until it is answered, replaced, or closed. */
export function showNotice(place: HTMLElement, sentence: string, answers: readonly NoticeAnswer[] = []): void {
  const text = document.createElement('p');
  text.textContent = sentence;
  const close: NoticeAnswer = { label: 'Đóng', act: () => {} };
  const buttons = [...answers, close].map(({ label, act }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      place.hidden = true;
      act();
    });
    return button;
  });
  place.replaceChildren(text, ...buttons);
  place.hidden = false;
}

/** Sentences of the stand-in. */
export const sentences = {
  locked: 'Không thể xoá: phần này đang được khoá trong văn bản. Muốn xoá, mở khoá ở khung Báo cáo thi đua.',
  notDocx: (name: string): string => `Không mở được “${name}”: tệp không phải là văn bản Word (.docx).`,
  newDocument: 'Word mở một văn bản mới. Xem ở đâu?',
  replaced: 'Văn bản mới đã mở thay cho văn bản trước.',
  notDrawn: 'Văn bản vẫn nguyên nhưng trang giả lập chưa vẽ được. Bấm Lưu .docx để giữ lại.',
} as const;
