/** What people wrote below each heading of a draft, as plain text. */
import { annexNumber } from '../checks/reading/bounds';
import { printedText } from '../checks/reading/heading-line';
import type { Item } from '../outline/outline';
import type { FileDocument, FileParagraph } from '../report/file-document';
import { isUnwritten } from '../report/written-text';
import { normalizeText } from '../text/normalize';
import type { DraftMatch, MatchedHeading } from './draft-match';

/** The text of an item. */
export interface ItemText {
  readonly item: string;
  /** Plain text with the signs and numbers it printed; neither blank nor guidance. */
  readonly paragraphs: readonly string[];
  /** A table or a picture stands there too; it is not among the paragraphs. */
  readonly more: boolean;
}

/** Text behind the heading in its own paragraph, up to the next heading in it; '' where it has the paragraph for itself. */
function runOn(
  heading: MatchedHeading,
  next: MatchedHeading | undefined,
  paragraphs: readonly FileParagraph[],
): string {
  const text = paragraphs[heading.last]?.text ?? '';
  if (heading.words === null) return '';
  const end = next !== undefined && next.first === heading.last ? (next.words?.start ?? text.length) : text.length;
  return normalizeText(text.slice(heading.words.end, end)).replace(/^[:.;–-]\s*/u, '');
}

/** Texts of the items with a body, in document order; an item under whose heading nothing is written has none. `bodyEnd` = first paragraph behind the body. */
export function draftTexts(
  items: readonly Item[],
  { headings, repeated, annexes }: DraftMatch,
  { paragraphs }: FileDocument,
  bodyEnd: number,
): readonly ItemText[] {
  const withBody = new Set(items.filter(({ help }) => help !== null).map(({ id }) => id));
  const ends = [bodyEnd, paragraphs.length, ...annexes.map(({ first }) => first), ...repeated.map(({ line }) => line)];
  return headings.flatMap((heading, at): readonly ItemText[] => {
    if (!withBody.has(heading.item)) return [];
    const next = headings[at + 1];
    const end = Math.min(next?.first ?? Infinity, ...ends.filter((line) => line > heading.last));
    const all = paragraphs.slice(heading.last + 1, end);
    // A unit's tables may stand among its sections, each below "Phụ lục n".
    const annex = all.findIndex(({ text }) => annexNumber(text) !== null);
    const below = annex < 0 ? all : all.slice(0, annex);
    const plain = below.filter(({ tableLevel }) => tableLevel === 0 || heading.inTable).map(printedText);
    const written = [runOn(heading, next, paragraphs), ...plain].filter((line) => line !== '' && !isUnwritten(line));
    const more = below.some(({ tableLevel, picture }) => picture || (tableLevel > 0 && !heading.inTable));
    return written.length === 0 && !more ? [] : [{ item: heading.item, paragraphs: written, more }];
  });
}
