/** Spaces that are too many or missing beside the marks of a sentence. */
import type { Replacement } from './words-fix';

/** What is wrong with a space. */
export type SpacingFault = 'double' | 'before-mark' | 'after-bracket' | 'missing';

/** A place with its fault; `shown` = the words around it. */
export interface SpacingPlace extends Replacement {
  readonly fault: SpacingFault;
  readonly shown: string;
}

/** Gaps left for the pen: "số      ngày     tháng". */
const FOR_THE_PEN = /(?:^|[^\p{L}])(?:số:?|ngày|tháng|năm)$/iu;

/** Words around which nothing is said: addresses, numbers of acts, names of files. */
const UNTOUCHED = /\S*(?:@|:\/\/|www\.|\.(?:vn|com|net|org|gov|edu|docx?|xlsx?|pdf)(?![\p{L}]))\S*/giu;

/** Short words whose point may touch the next: "TP.Lạng Sơn", "ThS.Nguyễn". */
const ABBREVIATED =
  /^(?:\p{Lu}{1,4}|\p{Lu}?\p{Ll}|[Tt]p|[Tt]x|[Tt]t|ThS|Ths|BS|Bs|PGS|TS|Ts|KS|Ks|đ\/c|Đ\/c|[Tt]r|[Ss]t|Mr|Ms|Dr|v\.v|vv)$/u;

interface Rule {
  readonly fault: SpacingFault;
  /** A part of every place, quick to look for: most paragraphs have none. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly to: string;
}

const RULES: readonly Rule[] = [
  { fault: 'double', hint: /[ \u00a0]{2}/u, pattern: /(?<=\S)[ \u00a0]{2,}(?=[^\s,.;:)])/gu, to: ' ' },
  // "ngày ..." is a blank, " ./." the end of the text, "1 : 3" a ratio.
  {
    fault: 'before-mark',
    hint: /[ \u00a0][,;).:]/u,
    pattern: /(?<=[\p{L}\p{N}%”")])[ \u00a0]+(?=[,;)](?!\))|\.(?![./…\p{L}\p{N}])|:(?!\s*\d))/gu,
    to: '',
  },
  { fault: 'after-bracket', hint: /\([ \u00a0]/u, pattern: /(?<=\()[ \u00a0]+(?=[\p{L}\p{N}])/gu, to: '' },
  {
    fault: 'missing',
    hint: /[,;:]\p{L}/u,
    pattern: /(?<=[\p{L}\p{N}%”")][,;])(?=\p{L})|(?<=\p{L}[”"]?:)(?=\p{L})/gu,
    to: ' ',
  },
  {
    fault: 'missing',
    hint: /\.\p{L}/u,
    pattern: /(?<=\p{L}{2}[”")]?\.)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}\.)(?=\p{Ll}{2})/gu,
    to: ' ',
  },
  { fault: 'missing', hint: /\.\p{L}/u, pattern: /(?<=^\s*(?:\d{1,2}|[IVX]{1,4})\.)(?=\p{L}\p{L})/gu, to: ' ' },
];

/** Every such place of a paragraph, in order and not overlapping. */
export function spacingPlaces(text: string): readonly SpacingPlace[] {
  const met = RULES.filter(({ hint }) => hint.test(text)).flatMap(({ fault, pattern, to }) =>
    [...text.matchAll(pattern)].map(({ 0: spaces, index }): SpacingPlace => ({
      fault,
      start: index,
      end: index + spaces.length,
      to,
      shown: around(text, index, index + spaces.length),
    })),
  );
  if (met.length === 0) return [];
  const untouched = [...text.matchAll(UNTOUCHED)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const places = met
    .filter((place) => isFault(text, place) && !untouched.some(([from, to]) => from <= place.start && place.end <= to))
    .sort((one, other) => one.start - other.start);
  return places.filter(
    ({ start }, place) => (places[place - 1]?.start ?? -1) < start && (places[place - 1]?.end ?? -1) <= start,
  );
}

function isFault(text: string, { fault, start, end }: SpacingPlace): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (fault === 'double') return !FOR_THE_PEN.test(before);
  if (fault !== 'missing' || !before.endsWith('.')) return true;
  const word = /(\S+)\.$/u.exec(before)?.[1] ?? '';
  if (/^(?:\d{1,2}|[IVX]{1,4})$/u.test(word)) return true;
  if (/^\p{Ll}/u.test(text.slice(end)))
    return /[^\u0000-\u007f]/u.test(word) || /[^\u0000-\u007f]/u.test(text.slice(end, end + 6));
  return !ABBREVIATED.test(word.replace(/^[(“"]/u, ''));
}

/** The words on both sides. */
function around(text: string, start: number, end: number): string {
  const left = /\S*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const right = /^\S*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return left + text.slice(start, end) + right;
}
