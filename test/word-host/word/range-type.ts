/** `Word.Range` and its collection. */
import { isMark } from '../dom/names';
import { ancestor, compareOrder, isInside, nextOver } from '../dom/walk';
import { after, before, paragraphOf, type Marks } from '../dom/marks';
import { paragraphsIn } from '../dom/blocks';
import { textBetween, type TextRules } from '../dom/text';
import { deleteBetween } from '../edit/deletion';
import { insertParagraphBeside } from '../edit/insertion';
import { HostError } from '../protocol/host-error';
import { defineType, reads, writes } from '../protocol/type-table';
import { bodyOoxml } from './ooxml-of';
import type { CollectionObject, RangeObject } from './objects';
import type { OpenDocument } from './open-document';
import { location, rootOf } from './placing';
import { wrapRange } from './wrapping';
import { paragraphsOf } from './search';
import { firstAndLast, surroundings, textMembers } from './shared-members';
import { tablesIn } from './table-type';

/** Text between two marks; a last paragraph mark is not part of it. */
export const rangeText = (marks: Marks, rules: TextRules): string => {
  const text = textBetween(marks.start, marks.end, rootOf(marks.start), rules);
  return text.endsWith(rules.separator) ? text.slice(0, -rules.separator.length) : text;
};

/** Position of a mark as the number of characters and paragraph marks before it. */
const position = (mark: Element, document: OpenDocument): number => {
  const root = rootOf(mark);
  return textBetween(root.firstChild as Node, mark, root, { ...document.textRules('Current'), separator: '\n' }).length;
};

/** How one range lies to another, in the words of `Word.LocationRelation`. */
export const relation = (a: RangeObject, b: RangeObject, document: OpenDocument): string => {
  if (rootOf(a.marks.start) !== rootOf(b.marks.start)) return 'Unrelated';
  const [from, to] = [position(a.marks.start, document), position(a.marks.end, document)];
  const [otherFrom, otherTo] = [position(b.marks.start, document), position(b.marks.end, document)];
  if (from === otherFrom && to === otherTo) return 'Equal';
  if (to < otherFrom) return 'Before';
  if (to === otherFrom) return 'AdjacentBefore';
  if (from > otherTo) return 'After';
  if (from === otherTo) return 'AdjacentAfter';
  if (from === otherFrom) return to < otherTo ? 'InsideStart' : 'ContainsStart';
  if (to === otherTo) return from > otherFrom ? 'InsideEnd' : 'ContainsEnd';
  if (from > otherFrom && to < otherTo) return 'Inside';
  if (from < otherFrom && to > otherTo) return 'Contains';
  return from < otherFrom ? 'OverlapsBefore' : 'OverlapsAfter';
};

const earlier = (a: Element, b: Element): Element => (compareOrder(a, b) <= 0 ? a : b);
const later = (a: Element, b: Element): Element => (compareOrder(a, b) >= 0 ? a : b);

const expand = (range: RangeObject, other: unknown, document: OpenDocument): RangeObject => {
  const with_ = other as RangeObject | null;
  if (with_ === null || with_.type !== 'Range') throw new HostError('InvalidArgument');
  if (rootOf(range.marks.start) !== rootOf(with_.marks.start)) throw new HostError('ItemNotFound');
  return document.range(
    before(earlier(range.marks.start, with_.marks.start)),
    after(later(range.marks.end, with_.marks.end)),
  );
};

/** The outermost elements completely inside a range. */
const wholeElements = ({ marks }: RangeObject): Element[] => {
  const root = rootOf(marks.start);
  const found: Element[] = [];
  let node: Node | null = nextOver(marks.start, root);
  while (node !== null && node !== marks.end) {
    const holdsEnd = isInside(marks.end, node);
    if (!holdsEnd && node.nodeType === 1 && !isMark(node)) found.push(node as Element);
    node = holdsEnd ? node.firstChild : nextOver(node, root);
  }
  return found;
};

export const rangeType = defineType<RangeObject>({
  scalars: {
    Text: reads(({ marks }, document) => rangeText(marks, document.textRules())),
    IsEmpty: reads(({ marks }, document) => position(marks.start, document) === position(marks.end, document)),
    Hyperlink: reads(() => ''),
    Style: reads(() => ''),
    StyleBuiltIn: reads(() => 'Other'),
  },
  navigations: {
    ...surroundings<RangeObject>(({ marks }) => marks.start),
    Paragraphs: {
      get: (range, document) =>
        document.collection('ParagraphCollection', () =>
          paragraphsOf(range).map((each) => document.element('Paragraph', each)),
        ),
    },
    ContentControls: {
      get: ({ marks }, document) =>
        document.controls(
          rootOf(marks.start),
          (control) =>
            compareOrder(marks.start, control) < 0 &&
            compareOrder(control, marks.end) < 0 &&
            !isInside(marks.end, control),
        ),
    },
    Tables: {
      get: ({ marks }, document) =>
        tablesIn(
          rootOf(marks.start),
          document,
          (table) => compareOrder(marks.start, table) < 0 && compareOrder(table, marks.end) < 0,
        ),
    },
  },
  methods: {
    ...(textMembers(['Replace', 'Start', 'End', 'Before', 'After'], ['Before', 'After']) as Record<string, never>),
    Clear: writes(({ marks }, _args, document) => deleteBetween(marks, rootOf(marks.start), document.rules)),
    Delete: writes(({ marks }, _args, document) => deleteBetween(marks, rootOf(marks.start), document.rules)),
    CompareLocationWith: { run: (range, [other], document) => relation(range, other as RangeObject, document) },
    ExpandTo: { run: (range, [other], document) => expand(range, other, document) },
    ExpandToOrNullObject: {
      run: (range, [other], document) => (other === null ? null : expand(range, other, document)),
    },
    GetOoxml: { run: (range, _args, document) => bodyOoxml(wholeElements(range), document) },
    GetReviewedText: {
      run: ({ marks }, [version], document) =>
        rangeText(marks, document.textRules(location(version ?? 'Current', 'Current', 'Original') as 'Current')),
      since: ['WordApi', '1.4'],
    },
    InsertParagraph: writes(({ marks }, [text, where], document) => {
      const side = location(where, 'Before', 'After') as 'Before' | 'After';
      const mark = side === 'Before' ? marks.start : marks.end;
      const beside = paragraphOf({ parent: mark.parentNode as Node, before: mark });
      const model = beside ?? nearestParagraph(mark, side);
      return document.element(
        'Paragraph',
        insertParagraphBeside(beside ?? mark, side, String(text), model, document.rules),
      );
    }),
    InsertContentControl: writes((range, _args, document) => wrapRange(range, document)),
  },
});

const nearestParagraph = (mark: Element, side: 'Before' | 'After'): Element | null => {
  const all = paragraphsIn(ancestor(mark, 'body', 'hdr', 'ftr', 'tc', 'sdtContent') ?? rootOf(mark));
  const earlierOnes = all.filter((each) => compareOrder(each, mark) < 0);
  return (side === 'After' ? earlierOnes[earlierOnes.length - 1] : all[earlierOnes.length]) ?? null;
};

export const rangeCollectionType = defineType<CollectionObject>({ methods: firstAndLast });
