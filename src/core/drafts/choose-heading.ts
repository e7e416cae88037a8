/** Her own choice where the recognition was wrong or not certain. */
import { boundsOf } from '../checks/reading/bounds';
import type { Outline } from '../outline/outline';
import type { FileDocument } from '../report/file-document';
import type { DraftMatch, LineRange, MatchedHeading } from './draft-match';
import { strayRanges } from './match-strays';
import { wantedItems } from './match-writings';

/** Whole paragraphs that are the heading, or that the draft has none. */
export type HeadingChoice = LineRange | 'none';

const stands = (heading: MatchedHeading, { first, last }: LineRange): boolean =>
  heading.first <= last && heading.last >= first;

/**
 * The match with the heading of an item where she says it is. What another item had in these paragraphs is taken from it:
 * it is missing then. A choice outside of the document, or of an item the form does not have, changes nothing.
 */
export function chooseHeading(
  outline: Outline,
  match: DraftMatch,
  document: FileDocument,
  item: string,
  choice: HeadingChoice,
): DraftMatch {
  const wanted = wantedItems(outline);
  const { paragraphs } = document;
  if (!wanted.some(({ id }) => id === item)) return match;
  if (choice !== 'none' && (choice.first > choice.last || !paragraphs[choice.first] || !paragraphs[choice.last]))
    return match;
  const kept = match.headings.filter(
    (heading) => heading.item !== item && (choice === 'none' || !stands(heading, choice)),
  );
  const chosen: readonly MatchedHeading[] =
    choice === 'none'
      ? []
      : [
          {
            item,
            first: choice.first,
            last: choice.last,
            words: null,
            certainty: 'sure',
            reason: '',
            inTable: (paragraphs[choice.first]?.tableLevel ?? 0) > 0,
          },
        ];
  const headings = [...kept, ...chosen].sort(
    (one, other) => one.first - other.first || (one.words?.start ?? 0) - (other.words?.start ?? 0),
  );
  const found = new Set(headings.map((heading) => heading.item));
  const repeated = match.repeated.filter(
    (one) => found.has(one.item) && (choice === 'none' || one.line < choice.first || one.line > choice.last),
  );
  return {
    ...match,
    headings,
    missing: wanted.map(({ id }) => id).filter((id) => !found.has(id)),
    repeated,
    strays: strayRanges(document, boundsOf(outline, document), headings, repeated),
  };
}
