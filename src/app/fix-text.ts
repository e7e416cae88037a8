/** What **Sửa** does, in words, before it is pressed. */
import type { Fix } from '../core/checks/check';
import type { TextEdit } from '../core/text/text-edits';

/** Longest quotation in characters. */
const LONGEST_QUOTE = 120;

/** A quotation of at most 120 characters. */
export const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');
const isSpacing = ({ from, to }: TextEdit): boolean => withoutSpaces(from) === withoutSpaces(to);

/** Spaces are told in words: they are not seen between quotation marks. */
function spacesText({ from, to }: TextEdit): string {
  const what = to.length < from.length ? 'Bỏ dấu cách thừa' : 'Thêm dấu cách còn thiếu';
  const where = to.trim();
  return where === '' ? what : `${what} ở “${shortened(where)}”`;
}

function editText(edit: TextEdit): string {
  if (isSpacing(edit)) return spacesText(edit);
  const { from, to } = edit;
  return to === '' ? `Xoá “${shortened(from.trim())}”` : `Thay “${shortened(from)}” bằng “${shortened(to)}”`;
}

function removalText(texts: readonly string[]): string {
  const [first = ''] = texts.filter((text) => text.trim() !== '');
  if (first === '') return `Xoá ${texts.length} đoạn trống`;
  return texts.length === 1
    ? `Xoá cả đoạn “${shortened(first.trim())}”`
    : `Xoá ${texts.length} đoạn, đầu là “${shortened(first.trim())}”`;
}

/** '' for a repair that has buttons of its own. `texts`: of the paragraphs it names, by index. */
export function fixText(fix: Fix | null, texts: ReadonlyMap<number, string>): string {
  switch (fix?.kind) {
    case 'words': {
      const [first, ...more] = fix.edits;
      if (first === undefined) return '';
      return more.length === 0 ? editText(first.edit) : `${editText(first.edit)} và ${more.length} chỗ nữa`;
    }
    case 'append':
      return `Thêm “${fix.text.trim()}” vào cuối đoạn`;
    case 'remove-paragraphs':
      return removalText(fix.paragraphs.map((index) => texts.get(index) ?? ''));
    case 'missing-items':
      return 'Chèn mục còn thiếu';
    case 'entered':
      return 'Ghi lại theo thông tin đã nhập';
    case 'annex':
      return 'Lập lại bảng từ số đã nhập';
    default:
      return '';
  }
}
