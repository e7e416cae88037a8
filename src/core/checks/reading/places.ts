/** Places and names as findings say them. */
import type { FileParagraph } from '../../report/file-document';
import type { Place } from '../check';
import type { ReportItem } from './report';

/** Word finds no longer words, and nobody reads them. */
const LONGEST_QUOTE = 120;
const LONGEST_NAME = 90;

/** A whole paragraph, by the words it begins with. */
export const atParagraph = ({ index, text }: Pick<FileParagraph, 'index' | 'text'>): Place => ({
  kind: 'paragraph',
  paragraph: index,
  quote: text.trim().slice(0, LONGEST_QUOTE).trim(),
});

/** The heading of an item, or nowhere. */
export const atHeading = ({ heading }: ReportItem): Place =>
  heading === null ? { kind: 'document' } : atParagraph(heading);

/** Words in quotation marks, long ones cut. */
export function cited(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length <= LONGEST_NAME ? `“${plain}”` : `“${plain.slice(0, LONGEST_NAME).trimEnd()}…”`;
}

/** An item as a sentence names it: “2. Hạn chế, yếu kém và nguyên nhân”. */
export const namedItem = ({ item }: Pick<ReportItem, 'item'>): string => cited(item.text.replace(/:$/u, ''));
