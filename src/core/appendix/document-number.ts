/**
 * Number and symbol of a document as one: `12/KH-CTĐ` (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3), `05/SNV-VP` for a công văn,
 * and the Party's `30-CT/TU`.
 */
import { quoted } from '../text/entered-text';
import { foldTone } from '../text/tone-fold';
import { normalizeText } from '../text/normalize';
import { documentTypes, OFFICIAL_LETTER, partyTypes, type DocumentType } from './document-types';

/** A number and symbol taken apart. */
export interface DocumentNumber {
  readonly style: 'state' | 'party';
  /** The figures as typed, e.g. "05"; a letter behind them ("12b") is kept in `letter`. */
  readonly figures: string;
  readonly letter: string;
  /** Year of a normative act, "2026" in `01/2026/QĐ-UBND`; '' in all others. */
  readonly year: string;
  /** Null where the abbreviation is none of the lists. */
  readonly type: DocumentType | null;
  /** What stands where the abbreviation does, as typed; '' for a công văn. */
  readonly abbreviation: string;
  /** Issuer's sign: "CTĐ", "UBND", "TU". */
  readonly issuer: string;
}

/** What is said of a number that is none, or is not written as it should be. */
export const numberSentences = {
  missing: 'Chưa có số, ký hiệu văn bản.',
  unreadable: (typed: string): string =>
    `${quoted(typed)} chưa đúng dạng số, ký hiệu; cần như 12/KH-CTĐ, công văn như 05/SNV-VP, văn bản của Đảng như 30-CT/TU.`,
  zero: (typed: string, right: string): string => `${quoted(typed)}: số nhỏ hơn 10 cần có số 0 ở trước (${right}).`,
  type: (typed: string, abbreviation: string): string =>
    `${quoted(typed)}: ${quoted(abbreviation)} không có trong bảng chữ viết tắt tên loại văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục III).`,
  letters: (typed: string, right: string): string => `${quoted(typed)}: tên loại viết tắt là ${quoted(right)}.`,
  spaces: (typed: string, right: string): string => `${quoted(typed)}: giữa các phần không có dấu cách (${right}).`,
};

const PART = '[\\p{L}\\p{N}&.]+';
const STATE = new RegExp(`^(\\d{1,6})(\\p{L}?)/(?:(\\d{4})/)?(${PART})(?:-(${PART}(?:[-/.]${PART})*))?$`, 'u');
const PARTY = new RegExp(`^(\\d{1,6})(\\p{L}?)-(${PART})/(${PART}(?:[-/]${PART})*)$`, 'u');

const DASHES = /[‐‑‒–—−]/gu;
const closed = (text: string): string => text.replace(/\s*([/-])\s*/gu, '$1');
/** "Số: 12/KH-CTĐ" without the word. */
const plain = (typed: string): string =>
  normalizeText(typed)
    .replace(/^số\s*:?\s*/iu, '')
    .replace(DASHES, '-');

const typeOf = (abbreviation: string, types: readonly DocumentType[]): DocumentType | null =>
  types.find((type) => type.abbreviation === abbreviation) ??
  types.find((type) => foldTone(type.abbreviation) === foldTone(abbreviation)) ??
  null;

/** Takes a number apart; null when it is none. Spaces around the signs are forgiven, "Số:" before it too. */
export function parseDocumentNumber(typed: string): DocumentNumber | null {
  const text = closed(plain(typed));
  const party = PARTY.exec(text);
  if (party) {
    const [, figures = '', letter = '', abbreviation = '', issuer = ''] = party;
    return {
      style: 'party',
      figures,
      letter,
      year: '',
      abbreviation,
      issuer,
      type: typeOf(abbreviation, [...partyTypes, ...documentTypes]),
    };
  }
  const state = STATE.exec(text);
  if (!state) return null;
  const [, figures = '', letter = '', year = '', first = '', rest] = state;
  const type = typeOf(first, documentTypes);
  if (rest === undefined)
    return type === null
      ? { style: 'state', figures, letter, year, type: OFFICIAL_LETTER, abbreviation: '', issuer: first }
      : null;
  return type === null && /^\p{Lu}{3,}/u.test(first)
    ? { style: 'state', figures, letter, year, type: OFFICIAL_LETTER, abbreviation: '', issuer: `${first}-${rest}` }
    : { style: 'state', figures, letter, year, type, abbreviation: first, issuer: rest };
}

/** The number as it should be written. */
export function documentNumberText({
  style,
  figures,
  letter,
  year,
  abbreviation,
  issuer,
  type,
}: DocumentNumber): string {
  const number = `${String(Number(figures)).padStart(2, '0')}${letter}${year === '' ? '' : `/${year}`}`;
  const kind = type?.abbreviation ?? abbreviation;
  if (style === 'party') return `${number}-${kind}/${issuer}`;
  return kind === '' ? `${number}/${issuer}` : `${number}/${kind}-${issuer}`;
}

/** What is not as it should be, a sentence each; [] = all is well. The number stays as typed. */
export function documentNumberNotes(typed: string): readonly string[] {
  const text = normalizeText(typed);
  if (text === '') return [numberSentences.missing];
  const number = parseDocumentNumber(text);
  if (number === null) return [numberSentences.unreadable(text)];
  const right = documentNumberText(number);
  const { figures, abbreviation, type } = number;
  return [
    ...(plain(text) === closed(plain(text)) ? [] : [numberSentences.spaces(text, right)]),
    ...(Number(figures) < 10 && figures.length < 2 ? [numberSentences.zero(text, right)] : []),
    ...(type === null ? [numberSentences.type(text, abbreviation)] : []),
    ...(type !== null && type.abbreviation !== abbreviation ? [numberSentences.letters(text, type.abbreviation)] : []),
  ];
}
