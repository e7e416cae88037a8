/** Every place of a document that may be a heading, with what it may be. */
import { controlledParagraphs } from '../checks/reading/heading-places';
import type { FileDocument, FileParagraph } from '../report/file-document';
import { normalizeText } from '../text/normalize';
import { LONGEST_HEADING, lineStarts, nextStart, pieces, type Piece } from './match-pieces';
import { leadingNumber, listNumber, numberFit, type LeadingNumber } from './match-number';
import { likenesses, type Likeness } from './match-similarity';
import { withoutYearWords, type Word } from './match-words';
import type { WantedItem, Writings } from './match-writings';

/** A place that may be the heading of an item. */
export interface Candidate {
  readonly item: WantedItem;
  readonly first: number;
  readonly last: number;
  readonly words: { readonly start: number; readonly end: number } | null;
  readonly inTable: boolean;
  readonly score: number;
  /** Only slips of typing lie between it and the form. */
  readonly near: boolean;
  /** What speaks for it, its number and place in the paragraph among it. */
  readonly value: number;
  /** Another item its words say as well. */
  readonly rival: boolean;
  /** A line of a table of contents. */
  readonly entry: boolean;
}

/** A line of a table of contents ends with dots or a tab and a page. */
const ENTRY = /(?:\.{4,}|…{2,}|(?<![:\s])\s*\t)\s*\d{1,3}\s*$/u;
/** A bracket at the end: an instruction of the form, or her remark. */
const BRACKET = /\s*\([^()]*(?:\([^()]*\)?[^()]*)?\)?[.;:\s]*$/u;

/** What a heading that shares its paragraph, or is broken, has to make good. */
const SHARED = 0.1;
const BROKEN = 0.02;
/** Words that say a heading only by and large must look like one: no longer than this. */
const LONGEST_LOOSE = 220;
/** Another item as likely as this much less is a rival. */
const CLOSE = 0.06;
const STRONG = 0.85;
/** Words without a number of the form say at least so much. */
const LEAST_ALONE = 0.42;
const RIGHT_NUMBER = 0.15;

interface Reader {
  readonly writings: Writings;
  readonly read: (text: string) => readonly Word[];
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly piece: Piece;
  readonly number: LeadingNumber;
  readonly inTable: boolean;
  readonly broken: boolean;
}

function candidatesAt(said: string, place: Place, { writings, read }: Reader, loose: boolean): readonly Candidate[] {
  const words = withoutYearWords(read(said));
  const plain = said.replace(BRACKET, '');
  const likely = [words, ...(plain === said || plain.trim() === '' ? [] : [withoutYearWords(read(plain))])]
    .map((variant) => likenesses(variant, writings, loose && said.length <= LONGEST_LOOSE))
    .reduce((best, other) => ((other[0]?.score ?? 0) > (best[0]?.score ?? 0) ? other : best));
  const { first, last, piece, number, inTable, broken } = place;
  return likely.slice(0, 3).flatMap(({ item, score, near }: Likeness, index): readonly Candidate[] => {
    const fit = numberFit(number, item.level, item.value);
    // The right number in the right place makes up for some words.
    if (!near && score < LEAST_ALONE && fit < RIGHT_NUMBER) return [];
    if (!near && item.level === 'part' && !/^ph?a?n$/u.test(words[0]?.bare ?? '')) return [];
    const other = likely[index === 0 ? 1 : 0];
    return [
      {
        item,
        first,
        last,
        words: piece.whole ? null : { start: piece.start, end: piece.end },
        inTable,
        score,
        near,
        value: score - 0.4 + fit - (piece.whole ? 0 : SHARED) - (broken ? BROKEN : 0),
        rival: other !== undefined && other.score > score - CLOSE,
        entry: false,
      },
    ];
  });
}

/** Candidates in one paragraph; behind a heading that is nearly certain another may begin. */
function inParagraph(paragraph: FileParagraph, reader: Reader): readonly Candidate[] {
  const { text, autoNumber, index, tableLevel } = paragraph;
  const found: Candidate[] = [];
  const starts = [0, ...lineStarts(text)];
  const entry = ENTRY.test(text);
  const done = new Set<number>();
  for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
    if (done.has(start)) continue;
    done.add(start);
    const typed = leadingNumber(text.slice(start, start + LONGEST_HEADING));
    const number = start === 0 && autoNumber !== null && typed.kind === 'none' ? listNumber(autoNumber) : typed;
    for (const piece of pieces(text, start, start + typed.end)) {
      const said = text.slice(start + typed.end, piece.end);
      const place = { first: index, last: index, piece, number, inTable: tableLevel > 0, broken: false };
      // In running text only words of the form count; a heading of people's own has a paragraph or a number.
      const numbered = number.kind !== 'none';
      const loose = piece.whole ? numbered || !/[.;]\s*$/u.test(said) : numbered && /[:.]$/u.test(said);
      const here = candidatesAt(entry ? said.replace(ENTRY, '') : said, place, reader, loose);
      found.push(...here.map((candidate) => ({ ...candidate, entry })));
      const next = here.some(({ near }) => near) && !piece.whole ? nextStart(text, piece.end) : null;
      if (next !== null && next < text.length) starts.push(next);
    }
  }
  return found;
}

const LONGEST_LINE = 170;
const MOST_LINES = 4;

const isBlank = ({ text }: FileParagraph): boolean => text.trim() === '';

/** Candidates whose title is broken over paragraphs that begin with this one, blank ones between. */
function broken(lines: readonly FileParagraph[], at: number, reader: Reader): readonly Candidate[] {
  const first = lines[at];
  if (first === undefined || first.text.length > LONGEST_LINE || /[.:!?…]\s*$/u.test(first.text)) return [];
  const typed = leadingNumber(first.text);
  const number = first.autoNumber !== null && typed.kind === 'none' ? listNumber(first.autoNumber) : typed;
  let said = first.text.slice(typed.end);
  const found: Candidate[] = [];
  for (let next = at + 1, taken = 1; taken < MOST_LINES && next <= at + 2 * MOST_LINES; next++) {
    const line = lines[next];
    if (line === undefined || line.text.length > LONGEST_LINE || line.index - first.index !== next - at) break;
    if (line.tableLevel > 0 && line.cell?.row !== first.cell?.row) break;
    if (line.cell?.column !== first.cell?.column) break;
    if (isBlank(line)) continue;
    if (line.autoNumber !== null || leadingNumber(line.text).kind !== 'none') break;
    said = `${said} ${normalizeText(line.text)}`;
    taken += 1;
    const piece = { start: 0, end: 0, whole: true };
    const place = { first: first.index, last: line.index, piece, number, inTable: first.tableLevel > 0, broken: true };
    found.push(...candidatesAt(said, place, reader, false));
    if (/[.:!?…]\s*$/u.test(line.text)) break;
  }
  return found;
}

/** A line that says the year alone: the end of a broken title. */
const YEAR_LINE = /^\(?(?:trong )?năm (?:\d{2,4}|\d{0,3}[.…]+)\)?[.:]?$/iu;

/** Whole paragraphs with the line behind them that says their year. */
function withYearLine(candidate: Candidate, { paragraphs }: FileDocument): Candidate {
  const next = paragraphs.slice(candidate.last + 1, candidate.last + 3).find((line) => !isBlank(line));
  if (candidate.words !== null || next === undefined || next.text.length > LONGEST_LINE) return candidate;
  if (next.cell !== null || !YEAR_LINE.test(normalizeText(next.text))) return candidate;
  return { ...candidate, last: next.index };
}

/** Every candidate among the paragraphs from `from` to before `end`, in document order. Paragraphs in controls of ours are left out. */
export function candidates(document: FileDocument, from: number, end: number, reader: Reader): readonly Candidate[] {
  const controlled = controlledParagraphs(document);
  const lines = document.paragraphs.filter(({ index }) => index >= from && index < end && !controlled.has(index));
  const found: Candidate[] = [];
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    const alone = inParagraph(line, reader);
    found.push(...alone);
    // Lines of a contents and headings that stand well alone begin no longer one.
    if (!alone.some(({ entry, near, words }) => entry || (near && words === null)))
      found.push(...broken(lines, at, reader));
  });
  return found.map((candidate) => withYearLine(candidate, document));
}

/** Whether a candidate says its heading so that a second one of it would be a repetition. */
export const isStrong = ({ score, entry }: Candidate): boolean => score >= STRONG && !entry;
