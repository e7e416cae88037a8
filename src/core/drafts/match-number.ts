/** Numbers and signs that people put before headings, and whether they fit an item. */
import type { Item } from '../outline/outline';
import { fromRoman } from '../text/roman';

/** What stands before the words of a line. */
export interface LeadingNumber {
  readonly kind: 'roman' | 'arabic' | 'letter' | 'dash' | 'none';
  /** Its value; of "2.3" the last figure; null = a sign. */
  readonly value: number | null;
  /** Where the words begin. */
  readonly end: number;
}

const ROMAN = /^\s*([IVX]{1,5})\s*(?:[.):/–-]|(?=\s\p{Lu}))\s*(?=[\p{L}(“"])/u;
const ARABIC = /^\s*(?:(?:\d{1,2}|[IVX]{1,5})\.)*(\d{1,2})\s*(?:[.):/–-]|(?=\s\p{L}))\s*(?=[\p{L}(“"])/u;
const LETTER = /^\s*([A-Za-zĐđ])\s*[.)/]\s*(?=[\p{L}(“"])/u;
const DASH = /^\s*[-–—‑+•·●○▪*]\s*(?=[\p{L}(“"])/u;

/** Reads what a text begins with. */
export function leadingNumber(text: string): LeadingNumber {
  const roman = ROMAN.exec(text);
  if (roman) return { kind: 'roman', value: fromRoman(roman[1] ?? ''), end: roman[0].length };
  const arabic = ARABIC.exec(text);
  if (arabic) return { kind: 'arabic', value: Number(arabic[1]), end: arabic[0].length };
  const letter = LETTER.exec(text);
  if (letter) return { kind: 'letter', value: null, end: letter[0].length };
  const dash = DASH.exec(text);
  if (dash) return { kind: 'dash', value: null, end: dash[0].length };
  return { kind: 'none', value: null, end: text.length - text.trimStart().length };
}

/** The number Word prints before a paragraph, as if it were typed. */
export const listNumber = (autoNumber: string): LeadingNumber => {
  const read = leadingNumber(`${autoNumber} x`);
  return { ...read, kind: read.kind === 'none' ? 'dash' : read.kind, end: 0 };
};

/** Number or sign the form puts before headings of a level. */
export const fitting: Readonly<Record<Item['level'], LeadingNumber['kind']>> = {
  intro: 'dash',
  part: 'none',
  'part-title': 'none',
  section: 'roman',
  clause: 'arabic',
  bullet: 'dash',
};

/** How well a number fits a heading: the form's own kind and value speak for it, a sign of a list against a mục or khoản. */
export function numberFit(number: LeadingNumber, level: Item['level'], value: number | null): number {
  const { kind } = number;
  if (kind === 'none') return 0;
  if (kind === fitting[level]) return number.value !== null && number.value === value ? 0.15 : 0.1;
  if (kind === 'dash') return -0.25;
  if (kind === 'letter') return /^(?:intro|bullet|part-title)$/u.test(level) ? 0 : -0.15;
  return kind === 'roman' && level !== 'part-title' ? -0.2 : -0.05;
}
