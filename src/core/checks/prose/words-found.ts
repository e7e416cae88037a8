/** Finding phrases in the text of a report, whatever their case and the position of their tones. */
import type { FileParagraph } from '../../report/file-document';
import { GUIDANCE_PREFIX } from '../../report/written-text';
import { foldTone } from '../../text/tone-fold';
import { inParagraph, type Place } from '../check';
import type { Report, ReportLine } from '../reading/report';
import { sentencesIn } from './sentences';

/** Something to look for: a pattern written in folded letters, with the flags `gu`. */
export interface Sought {
  readonly pattern: RegExp;
}

/** Words of a line that a pattern met. */
export interface WordsFound<Rule extends Sought = Sought> {
  readonly rule: Rule;
  readonly line: ReportLine;
  /** As they stand. */
  readonly words: string;
  /** Place in the paragraph's text. */
  readonly start: number;
  /** What the brackets of the pattern met, in folded letters. */
  readonly groups: readonly (string | undefined)[];
  /** The whole paragraph in folded letters. */
  readonly folded: string;
}

/** Text that she is answerable for: the body without the form's guidance. */
export const proseLines = ({ lines }: Report): readonly ReportLine[] =>
  lines.filter(({ zone, paragraph }) => zone === 'body' && isProse(paragraph.text));

/** The same with the lines and cells of Phụ lục II and III. Phụ lục I quotes titles of documents as they are. */
export const proseAndCounts = ({ lines }: Report): readonly ReportLine[] =>
  lines.filter(
    ({ zone, annex, paragraph }) => (zone === 'body' || (zone === 'annex' && annex !== 'I')) && isProse(paragraph.text),
  );

const isProse = (text: string): boolean => text !== '' && !text.trimStart().startsWith(GUIDANCE_PREFIX);

/** Many rules look at the same paragraph; its letters are folded once. */
const remembered = new WeakMap<FileParagraph, string>();

/** The text of a paragraph composed, in small letters, with the tones of oa, oe, uy on the second vowel. */
export function foldedText(paragraph: FileParagraph): string {
  const known = remembered.get(paragraph);
  if (known !== undefined) return known;
  const folded = foldTone(paragraph.text);
  remembered.set(paragraph, folded);
  return folded;
}

/** Every place where one of the patterns is met, in document order. */
export function wordsFound<Rule extends Sought>(
  lines: readonly ReportLine[],
  rules: readonly Rule[],
): readonly WordsFound<Rule>[] {
  return lines.flatMap((line) => {
    const { text } = line.paragraph;
    const folded = foldedText(line.paragraph);
    const found = rules.flatMap((rule) =>
      [...folded.matchAll(rule.pattern)].map((match): WordsFound<Rule> => {
        const [met, ...groups] = match;
        const { index } = match;
        // Letters that were not composed have other places.
        const words = folded.length === text.length ? text.slice(index, index + met.length) : text.trim();
        return { rule, line, words, start: index, groups, folded };
      }),
    );
    return found.length < 2 ? found : found.sort((one, other) => one.start - other.start);
  });
}

/** The sentence around a place, in folded letters. */
export function sentenceAround({ line, folded, start }: Pick<WordsFound, 'line' | 'folded' | 'start'>): string {
  const { text } = line.paragraph;
  // Capitals tell where a sentence begins, and folded letters have none.
  const pieces = text.length === folded.length ? sentencesIn(text) : [];
  const around = pieces.find((piece) => piece.start <= start && start < piece.end);
  return around === undefined ? folded : folded.slice(around.start, around.end);
}

/** Where the words stand. */
export const placeOfWords = ({ line, words }: WordsFound): Place => inParagraph(line.paragraph.index, words);
