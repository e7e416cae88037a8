/** Which controls are laid around what stands in a draft. Nothing of the text is changed by it, so a place is laid or left out, never moved. */
import type { Item } from '../outline/outline';
import { appendixTag, bodyTag, headingTag, isOurTag, type AppendixId } from '../report/control-tag';
import type { FileDocument } from '../report/file-document';
import { normalizeText } from '../text/normalize';
import type { DraftMatch, LineRange, MatchedHeading } from './draft-match';

/** A control to be laid. */
export type PlannedControl = LineRange &
  (
    | { readonly kind: 'heading'; readonly item: string; readonly words: MatchedHeading['words'] }
    | { readonly kind: 'body'; readonly item: string }
    | { readonly kind: 'annex'; readonly annex: AppendixId }
  );

/** Why something is not laid, or not around all that belongs to it. */
export type AdoptionRemark =
  /** The heading stands in a table: it is read only. */
  | 'in-table'
  /** Somebody's own control is around it. */
  | 'in-control'
  /** A section ends with it. */
  | 'section-end'
  /** Heading and text share a paragraph: only its words get a control. */
  | 'shared'
  /** The body goes on behind a table, a section break, another control: that part is left out. */
  | 'cut-table'
  | 'cut-section'
  | 'cut-control'
  /** Below the heading stands a table and nothing else. */
  | 'only-table'
  /** The annex has no table outside other controls. */
  | 'annex-bare';

/** What is to be done with a draft. */
export interface AdoptionPlan {
  /** In document order; a heading comes before its body. */
  readonly controls: readonly PlannedControl[];
  /** By id of the item, or `PL.<annex>`. */
  readonly remarks: ReadonlyMap<string, readonly AdoptionRemark[]>;
}

/** Name of an annex among the items. */
export const annexKey = (annex: AppendixId): string => `PL.${annex}`;

/** What keeps a paragraph out of a control; null = nothing. */
type Barrier = 'table' | 'section' | 'control' | null;

/** Plans the controls. `bodyEnd` = first paragraph of the closing; controls of ours that stand already are not laid again. */
export function planAdoption(
  items: readonly Item[],
  match: DraftMatch,
  document: FileDocument,
  bodyEnd: number,
): AdoptionPlan {
  const { paragraphs, controls, sections } = document;
  const standing = new Set(controls.map(({ tag }) => tag));
  const byId = new Map(controls.map((control) => [control.id, control]));
  const sectionEnds = new Set(sections.slice(0, -1).map(({ last }) => last));
  const planned: PlannedControl[] = [];
  const remarks = new Map<string, AdoptionRemark[]>();
  const remark = (key: string, ...said: readonly AdoptionRemark[]): void => {
    remarks.set(key, [...(remarks.get(key) ?? []), ...said]);
  };

  const barrierOf = (index: number): Barrier => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.tableLevel > 0) return 'table';
    if (paragraph.control !== null) return 'control';
    return sectionEnds.has(index) ? 'section' : null;
  };
  const isBlank = (index: number): boolean => {
    const paragraph = paragraphs[index];
    return paragraph === undefined || (normalizeText(paragraph.text) === '' && !paragraph.picture);
  };
  const lines = (first: number, last: number): readonly number[] =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  const inOurs = (index: number): boolean => {
    const control = byId.get(paragraphs[index]?.control ?? -1);
    return control !== undefined && isOurTag(control.tag);
  };

  const ends = [bodyEnd, ...match.annexes.map(({ first }) => first), paragraphs.length];
  const boundaryBehind = (line: number, place: number): number =>
    Math.min(
      ...ends.filter((end) => end > line),
      ...match.headings.slice(place + 1, place + 2).map(({ first }) => first),
      ...match.repeated.flatMap((again) => (again.line > line ? [again.line] : [])),
    );

  const layHeading = (heading: MatchedHeading): boolean => {
    const { item, first, last, words, inTable } = heading;
    if (standing.has(headingTag(item)) || lines(first, last).some(inOurs)) return true;
    const barrier = lines(first, last)
      .map(barrierOf)
      .find((found) => found !== null);
    if (inTable || barrier === 'table') remark(item, 'in-table');
    else if (barrier === 'control') remark(item, 'in-control');
    else if (barrier === 'section') remark(item, 'section-end');
    else {
      if (words !== null) remark(item, 'shared');
      planned.push({ kind: 'heading', item, first, last, words });
      return words === null;
    }
    return false;
  };

  const layBody = (item: string, from: number, to: number): void => {
    if (standing.has(bodyTag(item))) return;
    const written = lines(from, to).filter((index) => !isBlank(index));
    const first = written.find((index) => barrierOf(index) === null);
    if (first === undefined) {
      if (written.some((index) => barrierOf(index) === 'table')) remark(item, 'only-table');
      else if (written.length > 0) remark(item, 'cut-control');
      return;
    }
    const stop = lines(first, to).find((index) => barrierOf(index) !== null) ?? to + 1;
    const last = written.filter((index) => index < stop).at(-1) ?? first;
    planned.push({ kind: 'body', item, first, last });
    const left = written.find((index) => index > last) ?? written.find((index) => index < first);
    if (left === undefined) return;
    const by = lines(Math.min(left, stop), Math.max(left, stop))
      .map(barrierOf)
      .find((found) => found !== null);
    remark(item, by === 'table' ? 'cut-table' : by === 'control' ? 'cut-control' : 'cut-section');
  };

  const hasBody = new Set(items.filter(({ help }) => help !== null).map(({ id }) => id));
  match.headings.forEach((heading, place) => {
    const whole = layHeading(heading);
    if (!whole || !hasBody.has(heading.item)) return;
    layBody(heading.item, heading.last + 1, boundaryBehind(heading.last, place) - 1);
  });

  for (const { id, first, last } of match.annexes) {
    if (standing.has(appendixTag(id))) continue;
    const inTables = lines(first, last).filter((index) => (paragraphs[index]?.tableLevel ?? 0) > 0);
    const [from, end] = [inTables[0], inTables.at(-1)];
    if (
      from === undefined ||
      end === undefined ||
      lines(from, end).some((index) => paragraphs[index]?.control !== null)
    )
      remark(annexKey(id), 'annex-bare');
    else {
      // The empty paragraph that closes such a control belongs to the text, so only one that stands there is taken in.
      const closes = isBlank(end + 1) && barrierOf(end + 1) === null && end + 1 < paragraphs.length - 1;
      planned.push({ kind: 'annex', annex: id, first: from, last: closes ? end + 1 : end });
    }
  }
  return { controls: planned.sort((one, other) => one.first - other.first), remarks };
}
