/** Lists of documents (Phụ lục I) as they are pasted or read from a file: what a column holds, and what two of them make together. */
import { enteredLine } from '../text/entered-text';
import { foldWords } from '../text/fold-words';

/** What a column holds. `symbol` and `type` stand apart in some lists and are joined with number and subject. */
export type DocumentColumn = 'order' | 'number' | 'symbol' | 'date' | 'issuer' | 'type' | 'subject' | 'note';

const headers: readonly (readonly [DocumentColumn, RegExp])[] = [
  ['order', /^(stt|tt|số tt|số thứ tự|thứ tự)$/u],
  ['number', /^số( và)? k[ýí] hiệu|^số( hiệu)?( của)?( văn bản| vb)?$/u],
  ['symbol', /^k[ýí] hiệu( văn bản)?$/u],
  ['date', /^(ngày|ngày tháng|ngày tháng năm|thời gian|thời điểm)( ban hành| của| văn bản| ký| năm| áp dụng)*$/u],
  ['issuer', /^(tên )?(cơ quan|đơn vị|nơi|tác giả|chủ thể)( đơn vị| cơ quan| tổ chức)*( ban hành| văn bản)*$/u],
  ['type', /^(tên )?loại( văn bản)?$|^hình thức văn bản$/u],
  ['subject', /trích yếu|^tên văn bản|^tên loại và|^nội dung( văn bản| chính)*$/u],
  ['note', /^ghi chú$/u],
];

/** The column by its header; null for one that belongs to no list of documents. */
export function documentHeader(header: string): DocumentColumn | null {
  const words = foldWords(header);
  return headers.find(([, known]) => known.test(words))?.[0] ?? null;
}

/** "12" and "KH-SNV" of two columns are one number; "/KH-SNV" brings its own stroke. */
export function wholeNumber(number: string, symbol: string): string {
  if (symbol === '' || number.includes('/')) return number;
  return number === '' ? symbol : `${number}/${symbol.replace(/^\//u, '')}`;
}

/** "Kế hoạch" and "phát động thi đua" of two columns are one subject; a type that the subject begins with is not said twice. */
export const wholeSubject = (type: string, subject: string): string =>
  type === '' || foldWords(subject).startsWith(foldWords(type)) ? subject : enteredLine(`${type} ${subject}`);
