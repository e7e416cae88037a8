/** Words of a paragraph as headings are compared by: folded, with their places, abbreviations written out, years left out. */
import { foldWords } from '../text/fold-words';

/** A word of a text. Several may share one place where an abbreviation was written out. */
export interface Word {
  readonly word: string;
  /** Without tone and marks. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
}

/** Letters with the signs without width that Word and web pages leave inside words. */
const WORD = /(?<!\p{L})[đĐ]\/[vV](?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]*/gu;

/** Abbreviations of offices, as they are typed in drafts and in the form itself. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['tđkt', 'thi đua khen thưởng'],
  ['đktđ', 'thi đua khen thưởng'],
  ['tđ', 'thi đua'],
  ['kt', 'khen thưởng'],
  ['hđ', 'hội đồng'],
  ['hđtđkt', 'hội đồng thi đua khen thưởng'],
  ['dhtđ', 'danh hiệu thi đua'],
  ['htkt', 'hình thức khen thưởng'],
  ['ntm', 'nông thôn mới'],
  ['tw', 'trung ương'],
  ['đvị', 'đơn vị'],
  ['đ v', 'đơn vị'],
  ['đv', 'đơn vị'],
  ['tccs', 'tổ chức cơ sở'],
  ['khối', 'cụm'],
]);

/** What numbers a Phần, in words. */
const partNumbers: ReadonlyMap<string, string> = new Map([
  ['i', 'thứ nhất'],
  ['1', 'thứ nhất'],
  ['ii', 'thứ hai'],
  ['2', 'thứ hai'],
]);

const FIGURES = /^\d+$/u;

/** A word without tone and marks. */
export const bareWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');

/** Reads words; what a word folds to is remembered, so that a long document costs each word once. */
export function wordReader(): (text: string) => readonly Word[] {
  const folded = new Map<string, readonly Omit<Word, 'start' | 'end'>[]>();
  const written = (said: string): readonly Omit<Word, 'start' | 'end'>[] =>
    said === '' ? [] : said.split(' ').map((word) => ({ word, bare: bareWord(word) }));
  const fold = (raw: string): readonly Omit<Word, 'start' | 'end'>[] => {
    const known = folded.get(raw);
    if (known !== undefined) return known;
    const plain = foldWords(raw);
    const words = FIGURES.test(plain) ? [] : written(abbreviations.get(plain) ?? plain);
    folded.set(raw, words);
    return words;
  };
  return (text) => {
    const words: Word[] = [];
    for (const found of text.matchAll(WORD)) {
      const [raw] = found;
      const part = words.at(-1)?.word === 'phần' ? partNumbers.get(raw.toLowerCase()) : undefined;
      for (const { word, bare } of part === undefined ? fold(raw) : written(part))
        words.push({ word, bare, start: found.index, end: found.index + raw.length });
    }
    return words;
  };
}

/** Words that are left of "năm 2026" and its kin when the years are gone. */
const YEAR_WORDS = new Set(['năm', 'trong', 'giai', 'đoạn']);

/** Without what stood around a year at the end. */
export function withoutYearWords(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 1 && YEAR_WORDS.has(words[end - 1]?.word ?? '')) end -= 1;
  return words.slice(0, end);
}
