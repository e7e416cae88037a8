/** The paragraphs from which the data of a report can be told: everything but prose and the cells of annexes. */
import type { FileDocument, FileParagraph } from '../../report/file-document';
import type { HeadingMatcher } from '../../report/item-status';
import type { Bounds } from './bounds';
import { printedText } from './heading-line';
import { ourBlocks } from './heading-places';

/** The introduction begins the body; its sentences name the units. */
const MOST_OF_INTRODUCTION = 60;
/** Paragraphs of the letterhead, the headings, the closing, the lines above each annex. Those of our controls are all there. */
export function tellingParagraphs(
  document: FileDocument,
  { title, bodyEnd, annexes }: Bounds,
  match: HeadingMatcher,
): readonly FileParagraph[] {
  const headings = new Set(
    ourBlocks(document)
      .filter(({ tag }) => tag.startsWith('bctd.h.'))
      .map(({ paragraph }) => paragraph),
  );
  const annexStart = annexes[0]?.paragraph ?? Infinity;
  const introductionEnd = (title ?? 0) + MOST_OF_INTRODUCTION;
  return document.paragraphs.filter((paragraph) => {
    const { index, tableLevel } = paragraph;
    if (index >= bodyEnd) return index < annexStart || tableLevel === 0;
    if (index < introductionEnd || headings.has(index)) return true;
    return tableLevel === 0 && match(printedText(paragraph)) !== null;
  });
}
