/** The words of a header in the form in which titles and awards are compared. */
import { foldWords } from '../../text/fold-words';
import type { Recipient } from '../title-row';

/** Abbreviations of the trade, as they stand in headers. */
const abbreviations: Readonly<Record<string, string>> = {
  cstđ: 'chiến sĩ thi đua',
  cstđcs: 'chiến sĩ thi đua cơ sở',
  cstđt: 'chiến sĩ thi đua tỉnh',
  cstđtq: 'chiến sĩ thi đua toàn quốc',
  cstt: 'chiến sĩ tiên tiến',
  lđtt: 'lao động tiên tiến',
  lđxs: 'lao động xuất sắc',
  ttlđtt: 'tập thể lao động tiên tiến',
  ttlđxs: 'tập thể lao động xuất sắc',
  đvqt: 'đơn vị quyết thắng',
  đvtt: 'đơn vị tiên tiến',
  tđ: 'thi đua',
  bk: 'bằng khen',
  gk: 'giấy khen',
  bkttg: 'bằng khen thủ tướng',
  bkttcp: 'bằng khen thủ tướng',
  ttg: 'thủ tướng',
  ttcp: 'thủ tướng',
  cp: 'chính phủ',
  hc: 'huân chương',
  hclđ: 'huân chương',
  hcđl: 'huân chương',
  knc: 'kỷ niệm chương',
  gđvh: 'gia đình văn hoá',
  dhvd: 'danh hiệu vinh dự',
  cs: 'cơ sở',
  tw: 'trung ương',
  lđ: 'lãnh đạo',
  ql: 'quản lý',
  nlđ: 'người lao động',
  sỹ: 'sĩ',
  kỉ: 'kỷ',
  lí: 'lý',
};

/** Several words that are one thing under another name. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/uỷ ban nhân dân/gu, 'ubnd'],
  [/chủ tịch ubnd/gu, 'ubnd'],
  [/thủ tướng chính phủ/gu, 'thủ tướng'],
  [
    /huân chương (sao vàng|hồ chí minh|lao động|độc lập|quân công|bảo vệ tổ quốc|chiến công|đại đoàn kết dân tộc|dũng cảm|hữu nghị)/gu,
    'huân chương',
  ],
  [/huân chương( các)? (loại|hạng)( (nhất|nhì|ba))*/gu, 'huân chương'],
  [/hộ gia đình/gu, 'hộ'],
];

/** Words that tell nothing apart. */
const empty = new Set([
  'của',
  'các',
  'cấp',
  'được',
  'tặng',
  'thưởng',
  'số',
  'lượng',
  'và',
  'do',
  'cho',
  'đối',
  'với',
  'lượt',
]);

const spelt = (text: string): string =>
  foldWords(text)
    .split(' ')
    .map((word) => (Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word))
    .join(' ');

/** The telling words of a header, abbreviations written out, in no order. */
export const titleWords = (text: string): ReadonlySet<string> =>
  new Set(
    phrases
      .reduce((said, [words, name]) => said.replace(words, name), spelt(text))
      .split(' ')
      .filter((word) => word !== '' && !empty.has(word)),
  );

/** A set of words as one string, the same for the same words. */
export const wordsKey = (words: ReadonlySet<string>): string => [...words].sort().join(' ');

const recipients: readonly (readonly [Recipient, RegExp])[] = [
  ['tt', /^(số )?(lượt )?(tt|tập thể)( ldtt)?$/u],
  ['cn', /^(số )?(lượt )?(cn|cá nhân)$/u],
  ['hgd', /^(số )?(lượt )?(hgđ|hộ gđ|hộ gia đình|hộ|gia đình)$/u],
];

/** The recipient that a header names and nothing else ("TT", "Cá nhân", "HGĐ"); null for any other header. */
export const recipientOf = (header: string): Recipient | null =>
  recipients.find(([, words]) => words.test(foldWords(header)))?.[0] ?? null;

const TRAILING = /[\s(–—:-]+(?:cho |của )?(tập thể|cá nhân|hộ gia đình|hgđ|hộ|tt|cn)\)?$/iu;

/** A header that ends with its recipient ("Giấy khen (TT)", "Bằng khen tỉnh – cá nhân"), taken apart. */
export function withoutRecipient(header: string): { readonly name: string; readonly recipient: Recipient | null } {
  const recipient = recipientOf(TRAILING.exec(header.normalize('NFC'))?.[1] ?? '');
  return recipient === null
    ? { name: header, recipient }
    : { name: header.normalize('NFC').replace(TRAILING, ''), recipient };
}
