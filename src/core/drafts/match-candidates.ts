/** Every place of a document that may be a heading, with what it may be. */
import { controlledParagraphs } from '../checks/reading/heading-places';
import type { FileDocument, FileParagraph } from '../report/file-document';
import { brokenTitles, withYearLine } from './match-broken';
import { candidatesAt, type Candidate, type Reader } from './match-candidate';
import { leadingNumber, listNumber } from './match-number';
import { LONGEST_HEADING, lineStarts, nextStart, pieces } from './match-pieces';

/** A line of a table of contents ends with dots or a tab and a page. */
const ENTRY = /(?:\.{4,}|…{2,}|(?<![:\s])\s*\t)\s*\d{1,3}\s*$/u;

/** Whether the words without those behind them are more of the heading. */
const saysMore = (part: Candidate, { item, near, words, score }: Candidate): boolean =>
  part.item === item && part.near && near && part.words !== null && words === null && part.score > score;

/** Candidates in one paragraph; behind a heading that is nearly certain another may begin. */
function inParagraph(paragraph: FileParagraph, reader: Reader, belowPart: boolean): readonly Candidate[] {
  const { text, autoNumber, index, tableLevel } = paragraph;
  const found: Candidate[] = [];
  const starts = [0, ...lineStarts(text)];
  const entry = text.length <= LONGEST_HEADING && ENTRY.test(text);
  const done = new Set<number>();
  for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
    if (done.has(start)) continue;
    done.add(start);
    const typed = leadingNumber(text.slice(start, start + LONGEST_HEADING));
    const number = start === 0 && autoNumber !== null && typed.kind === 'none' ? listNumber(autoNumber) : typed;
    const numbered = number.kind !== 'none';
    const begun: Candidate[] = [];
    for (const piece of pieces(text, start, start + typed.end)) {
      const said = text.slice(start + typed.end, piece.end);
      const inTable = tableLevel > 0;
      const place = { first: index, last: index, piece, number, inTable, broken: false, belowPart };
      // In running text only words of the form count; a heading of people's own has a paragraph or a number.
      const loose = piece.whole ? numbered || !/[.;]\s*$/u.test(said) : numbered && /[:.]$/u.test(said);
      const here = candidatesAt(entry ? said.replace(ENTRY, '') : said, place, reader, loose);
      begun.push(...here.map((candidate) => ({ ...candidate, entry })));
      const next = here.some(({ near }) => near) && !piece.whole ? nextStart(text, piece.end) : null;
      if (next !== null && next < text.length) starts.push(next);
    }
    found.push(...begun.filter((candidate) => !begun.some((part) => saysMore(part, candidate))));
  }
  return found;
}

/** Every candidate among paragraphs of a document, in its order. Those in controls of ours are left out. */
export function candidates(
  document: FileDocument,
  among: readonly FileParagraph[],
  reader: Reader,
): readonly Candidate[] {
  const controlled = controlledParagraphs(document);
  const lines = among.filter(({ index }) => !controlled.has(index));
  const found: Candidate[] = [];
  let belowPart = false;
  lines.forEach((line, at) => {
    if (line.text.trim() === '') return;
    const alone = inParagraph(line, reader, belowPart);
    found.push(...alone);
    // Lines of a contents and headings that stand well alone begin no longer one.
    if (!alone.some(({ entry, near, words }) => entry || (near && words === null)))
      found.push(...brokenTitles(lines, at, reader, belowPart));
    belowPart = alone.some(({ item, near, words }) => item.level === 'part' && near && words === null);
  });
  return found.map((candidate) => withYearLine(candidate, document));
}
