/** Titles that are broken over several paragraphs. */
import type { FileDocument, FileParagraph } from '../report/file-document';
import { normalizeText } from '../text/normalize';
import { candidatesAt, type Candidate, type Reader } from './match-candidate';
import { leadingNumber, listNumber } from './match-number';
import { withoutYearWords } from './match-words';

/** A line of a title is no longer, and a title is not broken into more. */
const LONGEST_LINE = 170;
const MOST_LINES = 4;
/** So much of a further line must be words of the heading: the text behind a heading is none of it. */
const OWN_WORDS = 0.7;

const SENTENCE_END = /[.:!?…]\s*$/u;

const isBlank = ({ text }: FileParagraph): boolean => text.trim() === '';

const inOneCell = (one: FileParagraph, other: FileParagraph): boolean =>
  one.cell?.table === other.cell?.table && one.cell?.row === other.cell?.row && one.cell?.column === other.cell?.column;

/** Whether a line consists of words of the item's heading. */
function goesOn(line: string, { item }: Candidate, { writings, read }: Reader): boolean {
  const words = withoutYearWords(read(line));
  const own = words.filter(({ bare }) => writings.wordsOf.get(item.id)?.has(bare) ?? false);
  return own.length >= OWN_WORDS * words.length;
}

/** Candidates whose title begins with a paragraph and goes on in the next, blank ones between. Only words of the form count. */
export function brokenTitles(
  lines: readonly FileParagraph[],
  at: number,
  reader: Reader,
  belowPart: boolean,
): readonly Candidate[] {
  const first = lines[at];
  if (first === undefined || first.text.length > LONGEST_LINE || SENTENCE_END.test(first.text)) return [];
  const typed = leadingNumber(first.text);
  const number = first.autoNumber !== null && typed.kind === 'none' ? listNumber(first.autoNumber) : typed;
  let said = first.text.slice(typed.end);
  const found: Candidate[] = [];
  for (let next = at + 1, taken = 1; taken < MOST_LINES && next <= at + 2 * MOST_LINES; next++) {
    const line = lines[next];
    if (line === undefined || line.text.length > LONGEST_LINE || line.index - first.index !== next - at) break;
    if (!inOneCell(first, line)) break;
    if (isBlank(line)) continue;
    if (line.autoNumber !== null || leadingNumber(line.text).kind !== 'none') break;
    said = `${said} ${normalizeText(line.text)}`;
    taken += 1;
    const piece = { start: 0, end: 0, whole: true };
    const inTable = first.tableLevel > 0;
    const place = { first: first.index, last: line.index, piece, number, inTable, broken: true, belowPart };
    const here = candidatesAt(said, place, reader, false);
    found.push(...here.filter((candidate) => goesOn(line.text, candidate, reader)));
    if (SENTENCE_END.test(line.text)) break;
  }
  return found;
}

/** A line that says the year alone: the end of a broken title. */
const YEAR_LINE = /^\(?(?:trong )?năm (?:\d{2,4}|\d{0,3}[.…]+)\)?[.:]?$/iu;

/** Whole paragraphs with the line behind them that says their year. */
export function withYearLine(candidate: Candidate, { paragraphs }: FileDocument): Candidate {
  const next = paragraphs.slice(candidate.last + 1, candidate.last + 3).find((line) => !isBlank(line));
  if (candidate.words !== null || next === undefined || next.text.length > LONGEST_LINE) return candidate;
  if (next.cell !== null || !YEAR_LINE.test(normalizeText(next.text))) return candidate;
  return { ...candidate, last: next.index };
}
