/** What she corrects in the preview: another paragraph is the heading of an item, or none is. */
import type { FileDocument } from '../report/file-document';
import { normalizeText } from '../text/normalize';
import type { DraftMatch, LineRange, MatchedHeading } from './draft-match';

/** The match with her choice in it. An item whose heading stood there before loses it. `order`: ids of the form's headings. */
export function chooseHeading(
  match: DraftMatch,
  document: FileDocument,
  order: readonly string[],
  item: string,
  line: number | null,
): DraftMatch {
  const covers = ({ first, last }: LineRange): boolean => line !== null && first <= line && line <= last;
  const gone = match.headings.filter((heading) => heading.item === item || covers(heading));
  const chosen: readonly MatchedHeading[] =
    line === null
      ? []
      : [
          {
            item,
            first: line,
            last: line,
            words: null,
            certainty: 'sure',
            reason: '',
            inTable: (document.paragraphs[line]?.tableLevel ?? 0) > 0,
          },
        ];
  const headings = [...match.headings.filter((heading) => !gone.includes(heading)), ...chosen].sort(
    (one, other) => one.first - other.first || (one.words?.start ?? 0) - (other.words?.start ?? 0),
  );
  const found = new Set(headings.map((heading) => heading.item));
  const freed = gone.filter((heading) => !headings.some(covering(heading))).map(({ first, last }) => ({ first, last }));
  return {
    ...match,
    headings,
    missing: order.filter((id) => !found.has(id)),
    repeated: match.repeated.filter((again) => again.line !== line),
    strays: [...match.strays.flatMap((range) => without(range, line)), ...freed]
      .filter(({ first, last }) =>
        document.paragraphs.slice(first, last + 1).some(({ text }) => normalizeText(text) !== ''),
      )
      .sort((one, other) => one.first - other.first),
  };
}

const covering =
  ({ first, last }: LineRange) =>
  (other: LineRange): boolean =>
    other.first <= last && first <= other.last;

/** A range without a line of it. */
function without({ first, last }: LineRange, line: number | null): readonly LineRange[] {
  if (line === null || line < first || line > last) return [{ first, last }];
  return [
    { first, last: line - 1 },
    { first: line + 1, last },
  ].filter((range) => range.first <= range.last);
}
