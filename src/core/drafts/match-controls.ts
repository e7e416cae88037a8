/** Headings that stand in controls of ours: nothing else they could be. */
import { headingTag } from '../report/control-tag';
import type { FileControl, FileDocument } from '../report/file-document';
import type { MatchedHeading } from './draft-match';
import type { WantedItem } from './match-writings';

const prefix = headingTag('');

function headingOf(
  { tag, paragraph, lastParagraph, start, text }: FileControl,
  { paragraphs }: FileDocument,
): MatchedHeading {
  const line = paragraphs[paragraph]?.text ?? '';
  const whole = start === null || text.trim() === line.trim();
  return {
    item: tag.slice(prefix.length),
    first: paragraph,
    last: lastParagraph,
    words: whole ? null : { start, end: start + text.length },
    certainty: 'sure',
    reason: '',
    inTable: (paragraphs[paragraph]?.tableLevel ?? 0) > 0,
  };
}

/** Every control of a heading of the form, in document order. */
export const controlledHeadings = (document: FileDocument, items: readonly WantedItem[]): readonly MatchedHeading[] => {
  const known = new Set(items.map(({ id }) => id));
  return document.controls
    .filter(({ tag }) => tag.startsWith(prefix) && known.has(tag.slice(prefix.length)))
    .map((control) => headingOf(control, document))
    .sort((one, other) => one.first - other.first);
};
