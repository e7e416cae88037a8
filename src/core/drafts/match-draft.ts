/** Recognises the headings of the form in a document that people wrote. */
import { boundsOf, type Bounds } from '../checks/reading/bounds';
import { headingWords } from '../checks/reading/heading-words';
import type { Outline } from '../outline/outline';
import type { FileDocument } from '../report/file-document';
import { newReportData } from '../report/report-data';
import { FIRST_YEAR } from '../report/report-year';
import type { DraftMatch, MatchedHeading } from './draft-match';
import type { Candidate } from './match-candidate';
import { candidates } from './match-candidates';
import { matched } from './match-certainty';
import { outOfOrder } from './match-order';
import { bestChain } from './match-chain';
import { controlledHeadings } from './match-controls';
import { newBeginnings } from './match-runs';
import { oddSigns } from './match-signs';
import { strayRanges } from './match-strays';
import { wordReader } from './match-words';
import { writingsOf } from './match-writings';

const annexRanges = ({ paragraphs }: FileDocument, { annexes }: Bounds): DraftMatch['annexes'] =>
  annexes.flatMap(({ id, paragraph }, at) => {
    const last = (annexes[at + 1]?.paragraph ?? paragraphs.length) - 1;
    return id === null || annexes.slice(0, at).some((other) => other.id === id) ? [] : [{ id, first: paragraph, last }];
  });

/** Candidates that could stand in place of each of a chain: between its neighbours, or where the form is said once more. */
const inPlaceOf = (
  chain: readonly Candidate[],
  at: number,
  all: readonly Candidate[],
  until: number,
): readonly Candidate[] => {
  const after = chain[at - 1]?.last ?? -1;
  const before = chain[at + 1]?.first ?? Infinity;
  return all.filter(({ first, last }) => (first >= after && last <= before) || first >= until);
};

/** Whether a heading stands on the right side of all those that have controls. */
const agreesWith = (anchors: readonly { readonly line: number; readonly order: number }[], one: Candidate): boolean =>
  anchors.every(({ line, order }) => one.first < line === one.item.order < order);

/** Further paragraphs that say a heading that was found. */
function repetitions(all: readonly Candidate[], headings: readonly MatchedHeading[]): DraftMatch['repeated'] {
  const found = new Set(headings.map(({ item }) => item));
  const taken = new Set<number>();
  for (const { first, last } of headings) for (let line = first; line <= last; line++) taken.add(line);
  const lines = new Map<number, Candidate>();
  for (const candidate of all) {
    const { item, first, near, value } = candidate;
    if (!near || !found.has(item.id) || taken.has(first)) continue;
    if ((lines.get(first)?.value ?? -Infinity) < value) lines.set(first, candidate);
  }
  return [...lines].sort(([one], [other]) => one - other).map(([line, { item }]) => ({ item: item.id, line }));
}

/**
 * Matches the paragraphs of a draft to the headings of the form, whatever people did to them. Of a document that says
 * the form twice the first report is matched. Pure, never throws, linear in the length of the document.
 */
export function matchDraft(outline: Outline, document: FileDocument): DraftMatch {
  const writings = writingsOf(outline);
  const bounds = boundsOf(outline, document);
  const controlled = controlledHeadings(document, writings.items);
  const inControl = new Set(controlled.map(({ item }) => item));
  const first = controlled.filter((one, at) => controlled.findIndex(({ item }) => item === one.item) === at);
  const { match } = headingWords(outline, newReportData(outline, FIRST_YEAR));
  const reader = { writings, read: wordReader(), match };
  const body = document.paragraphs.slice(bounds.title === null ? 0 : bounds.title + 1, bounds.bodyEnd);
  const all = candidates(document, body, reader);
  const until = newBeginnings(all)[0] ?? Infinity;
  const open = all.filter(({ item, first }) => first < until && !inControl.has(item.id));
  const chain = bestChain(open, writings.items.length);
  const odd = oddSigns(chain);
  const order = new Map(writings.items.map((item) => [item.id, item.order]));
  const anchors = first.map((one) => ({ line: one.first, order: order.get(one.item) ?? 0 }));
  const byWords = [
    ...chain.map((candidate, at) =>
      matched(candidate, {
        inOrder: agreesWith(anchors, candidate),
        oddSign: odd.has(candidate),
        others: inPlaceOf(chain, at, all, until),
      }),
    ),
    ...outOfOrder(open, chain).map((one) => matched(one, { inOrder: false, oddSign: false, others: [] })),
  ];
  const headings = [...first, ...byWords].sort(
    (one, other) => one.first - other.first || (one.words?.start ?? 0) - (other.words?.start ?? 0),
  );
  const found = new Set(headings.map(({ item }) => item));
  const twice = controlled.filter((one) => !first.includes(one)).map(({ item, first: line }) => ({ item, line }));
  // Cells of annexes are many and say no heading.
  const closing = document.paragraphs.slice(bounds.bodyEnd).filter(({ tableLevel }) => tableLevel === 0);
  const behind = candidates(document, closing, reader);
  const repeated = [...twice, ...repetitions([...all, ...behind], headings)].sort(
    (one, other) => one.line - other.line,
  );
  return {
    headings,
    missing: writings.items.map(({ id }) => id).filter((id) => !found.has(id)),
    repeated,
    strays: strayRanges(document, bounds, headings, repeated),
    annexes: annexRanges(document, bounds),
  };
}
