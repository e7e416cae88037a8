/** Written paragraphs of a draft that belong to no item. */
import type { Bounds } from '../checks/reading/bounds';
import { isLetterhead } from '../checks/reading/bounds';
import { controlledParagraphs } from '../checks/reading/heading-places';
import { looksLikeHeading } from '../checks/reading/strange-headings';
import type { FileDocument } from '../report/file-document';
import type { DraftMatch, LineRange, MatchedHeading } from './draft-match';

/** The title, its second line, and whom the report is for. */
const TITLE = /^\s*(?:báo cáo|tổng kết|phương hướng|kính gửi)/iu;

/** Paragraphs that look like headings or stand before the first, those that follow each other as one range. */
export function strayRanges(
  document: FileDocument,
  { title, bodyEnd }: Bounds,
  headings: readonly MatchedHeading[],
  repeated: DraftMatch['repeated'],
): readonly LineRange[] {
  const controlled = controlledParagraphs(document);
  const taken = new Set(repeated.map(({ line }) => line));
  for (const { first, last } of headings) for (let line = first; line <= last; line++) taken.add(line);
  const begins = headings[0]?.first ?? bodyEnd;
  const ranges: { first: number; last: number }[] = [];
  for (const paragraph of document.paragraphs.slice((title ?? -1) + 1, bodyEnd)) {
    const { index, text, tableLevel } = paragraph;
    if (text.trim() === '' || taken.has(index) || controlled.has(index)) continue;
    const before = index < begins && headings.length > 0 && !TITLE.test(text) && !isLetterhead(text);
    if (!before && (tableLevel > 0 || !looksLikeHeading(paragraph))) continue;
    const open = ranges.at(-1);
    if (open?.last === index - 1) open.last = index;
    else ranges.push({ first: index, last: index });
  }
  return ranges;
}
