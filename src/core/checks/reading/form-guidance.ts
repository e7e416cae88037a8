/** The words with which a form tells its writer what to write, as they are found in a report. */
import type { OutlineRow } from '../../outline/outline';
import { outlineItems } from '../../outline/outline-items';
import { foldWords } from '../../text/fold-words';
import { foldTone } from '../../text/tone-fold';
import type { Report } from './report';

/** Guidance of a form. */
export interface GuidanceWords {
  /** Our own guidance of each body, folded. */
  readonly help: ReadonlySet<string>;
  /** The first word of each. */
  readonly helpBegins: ReadonlySet<string>;
  /** A bracket of the form's, in folded text. */
  readonly brackets: RegExp;
  /** Lines of the form that are nothing but guidance, folded, without years. */
  readonly lines: readonly string[];
  /** Short lines that are guidance only when nothing else stands beside them. */
  readonly whole: ReadonlySet<string>;
  /** How a heading begins that is still an instruction. */
  readonly headings: readonly string[];
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** "Khối" for "cụm" is the same form; years are left out. */
const fold = (text: string): string =>
  foldWords(text)
    .replace(/(?<=^| )khối(?= |$)/gu, 'cụm')
    .replace(/ \d{4}(?= |$)/gu, '');

/** Words of an instruction that are enough to know its bracket by, where it begins with "nêu". */
const ENOUGH = 4;

function bracketPattern(guidance: string): string {
  const words = fold(guidance).split(' ');
  const known = words[0] === 'nêu' ? words.slice(0, ENOUGH) : words;
  const said = known.map((word) => (word === 'cụm' ? '(?:cụm|khối)' : escaped(word))).join(String.raw`[^\p{L}\p{N}]+`);
  return known.length < words.length
    ? String.raw`\(\s*${said}(?!\p{L})[^()]*\)?`
    : String.raw`\(\s*${said}(?!\p{L})[^\p{L}\p{N}()]*\)?`;
}

/** The bracket of P1.I.2 names an annex and may stay. */
const staysInReport = (guidance: string): boolean => /phụ lục/iu.test(guidance);
/** Where a copy is signed: the form's words and those of other forms. */
const SIGNING = String.raw`\(\s*ký\s*(?:,|và|tên)[^()]{0,40}\)`;

const collected = new WeakMap<readonly OutlineRow[], Omit<GuidanceWords, 'help' | 'helpBegins'>>();

function ofForm(rows: readonly OutlineRow[]): Omit<GuidanceWords, 'help' | 'helpBegins'> {
  const before = collected.get(rows);
  if (before !== undefined) return before;
  const all = rows.flatMap(({ guidance, kind, verbatim }) =>
    guidance
      .filter((words) => /\p{L}/u.test(words) && !staysInReport(words))
      .map((words) => ({ words, kind, whole: words === verbatim })),
  );
  const brackets = all
    .filter(({ words, whole }) => words.startsWith('(') && !whole)
    .map(({ words }) => bracketPattern(words));
  const made = {
    brackets: new RegExp([...brackets, SIGNING, String.raw`\(\s*đề cương\s*\)`].join('|'), 'u'),
    lines: all.filter(({ kind }) => kind === 'G').map(({ words }) => fold(words)),
    whole: new Set(all.filter(({ kind, whole }) => kind === 'M' && whole).map(({ words }) => fold(words))),
    headings: all.filter(({ words, whole }) => !whole && !words.startsWith('(')).map(({ words }) => fold(words)),
  };
  collected.set(rows, made);
  return made;
}

/** Guidance of the form of a report and of its items as they are set. */
export function guidanceWords({ outline, data, year }: Report): GuidanceWords {
  const help = outlineItems(outline, { ...data, year }).flatMap((item) =>
    item.help === null ? [] : [foldWords(item.help)],
  );
  const helpBegins = help.map((words) => words.split(' ')[0] ?? '');
  return { ...ofForm(outline.rows), help: new Set(help), helpBegins: new Set(helpBegins) };
}

/** Whether a text is our own guidance of a body. Prose is told by its first word, without folding the rest. */
export function isOurGuidance(text: string, { help, helpBegins }: GuidanceWords): boolean {
  const first = /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';
  return helpBegins.has(foldTone(first)) && help.has(foldWords(text));
}

const NUMBER = /^(?:[ivxlc]{1,7}|\d{1,2}) /u;
const LONGEST_WHOLE = 40;
const MAY_BEGIN = /^\s*[(“"]*\s*(?:[-–+]\s*)?(?:nêu|đánh giá|kết quả)/iu;

/** The guidance a paragraph holds, as it stands there; null = none. */
export function guidanceIn(text: string, isHeading: boolean, words: GuidanceWords): string | null {
  const said = isHeading || MAY_BEGIN.test(text) || text.length <= LONGEST_WHOLE ? fold(text) : '';
  if (words.whole.has(said)) return text.trim();
  if (words.lines.some((line) => said.startsWith(line) && !goesOn(said, line))) return text.trim();
  const bracket = text.includes('(') ? words.brackets.exec(foldTone(text)) : null;
  if (bracket !== null) {
    // Folding keeps the length of composed text; of other text nothing can be cut out.
    const asItStands = text.slice(bracket.index, bracket.index + bracket[0].length);
    return foldTone(asItStands) === bracket[0] ? asItStands.trim() : text.trim();
  }
  const begins = said.replace(NUMBER, '');
  return isHeading && words.headings.some((heading) => begins.startsWith(heading)) ? text.trim() : null;
}

/** Whether a line that begins as the form's goes on in words of its own: "Kết quả … trong cụm đạt …" */
const goesOn = (said: string, line: string): boolean => said.length > line.length * 1.3;
