/** Which column of a list of documents (Phụ lục I) a header means. */
import { foldWords } from '../../text/fold-words';
import type { HeaderPath } from './match-columns';

/** What a column of the list holds. `symbol` and `type` stand apart in some lists and are joined with number and subject. */
export type DocumentColumn = 'order' | 'number' | 'symbol' | 'date' | 'issuer' | 'type' | 'subject' | 'note';

const headers: readonly (readonly [DocumentColumn, RegExp])[] = [
  ['order', /^(stt|tt|số tt|số thứ tự)$/u],
  ['number', /^(số ký hiệu|số kí hiệu|số hiệu|số và ký hiệu)( văn bản)?$|^số( văn bản|hiệu)$|^số$/u],
  ['symbol', /^(ký hiệu|kí hiệu)( văn bản)?$/u],
  ['date', /^(ngày|ngày tháng|ngày tháng năm|thời gian|thời điểm)( ban hành| văn bản| ký| năm| áp dụng)*$/u],
  ['issuer', /^(tên )?(cơ quan|đơn vị|cơ quan đơn vị|nơi|tác giả)( ban hành| tổ chức ban hành| văn bản)*$/u],
  ['type', /^(tên )?loại( văn bản)?$|^hình thức văn bản$/u],
  ['subject', /(trích yếu|^tên văn bản$|^nội dung( văn bản| chính)?$|^tên loại và nội dung$)/u],
  ['note', /^ghi chú$/u],
];

/** The column by the words over it; null for one that belongs to no list of documents. */
export function documentHeader(path: HeaderPath): DocumentColumn | null {
  const words = foldWords(path.at(-1) ?? '').replace(/^số ki hiệu/u, 'số ký hiệu');
  return headers.find(([, header]) => header.test(words))?.[0] ?? null;
}
