import { defineCheck, inDocument, passed, type Outcome } from './check';
import { atParagraph, cited } from './reading/places';
import type { FileComment } from '../report/file-document';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  changes: (count: number): string =>
    `Văn bản còn ${count} thay đổi chưa được chấp nhận hay từ chối (Theo dõi thay đổi), cần xử lý hết trước khi ký.`,
  comment: (author: string, text: string): string =>
    `Còn nhận xét${author === '' ? '' : ` của ${author}`} bên lề ${cited(text)}, cần trả lời rồi xóa trước khi gửi.`,
  unseenChanges: 'Không xem được văn bản còn thay đổi chưa chấp nhận hay không; hãy mở thẻ Xem lại để kiểm tra.',
  unseenComments: 'Không xem được văn bản còn nhận xét bên lề hay không; hãy mở thẻ Xem lại để kiểm tra.',
};

type Target =
  | { readonly kind: 'changes' }
  | { readonly kind: 'comments' }
  | { readonly kind: 'comment'; readonly comment: FileComment };

/** Nobody's changes wait to be accepted, and no comment stands in the margin: both would go out with the report. */
export const noTrackedChangesOrComments = defineCheck<Target>({
  id: 'no-tracked-changes-or-comments',
  rule: '',
  title: 'Không còn thay đổi chờ chấp nhận, nhận xét bên lề',
  severity: 'error',
  basis: [{ text: 'Bản trình ký, bản gửi chỉ có nội dung chính thức của văn bản', grade: 'P' }],
  appliesTo: ({ document }) => [
    { kind: 'changes' },
    { kind: 'comments' },
    ...document.comments.map((comment): Target => ({ kind: 'comment', comment })),
  ],
  expect: (target, { document }): Outcome => {
    if (target.kind === 'changes') return ofChanges(document);
    if (target.kind === 'comments')
      return document.unseen.includes('comments')
        ? { kind: 'cannot-tell', message: messages.unseenComments, place: inDocument }
        : passed;
    const { author, text, paragraph } = target.comment;
    const at = document.paragraphs[paragraph ?? -1];
    const place = at === undefined ? inDocument : atParagraph(at);
    return { kind: 'failed', message: messages.comment(author.trim(), text), place, severity: 'warning' };
  },
});

function ofChanges({ changes, unseen, paragraphs }: Report['document']): Outcome {
  if (unseen.includes('changes')) return { kind: 'cannot-tell', message: messages.unseenChanges, place: inDocument };
  const count = changes.inserted + changes.deleted + changes.moved + changes.format;
  if (count === 0) return passed;
  const at = paragraphs.find(({ changed }) => changed);
  return { kind: 'failed', message: messages.changes(count), place: at === undefined ? inDocument : atParagraph(at) };
}
