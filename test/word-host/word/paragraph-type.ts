/** `Word.Paragraph` and its collection. */
import { getW } from '../dom/names';
import { ancestor, at, detach } from '../dom/walk';
import { paragraphsIn } from '../dom/blocks';
import { placeMarks, before, after, releaseMarks } from '../dom/marks';
import { properties, setProperty } from '../dom/order';
import { paragraphProperty, paragraphStyle, styleByName, styleName } from '../dom/styles';
import { textOf } from '../dom/text';
import { deleteBetween, empty } from '../edit/deletion';
import { insertParagraphBeside } from '../edit/insertion';
import { HostError } from '../protocol/host-error';
import { defineType, reads, writes, type HostObject, type Scalar } from '../protocol/type-table';
import { bodyOoxml } from './ooxml-of';
import type { CollectionObject, ElementObject } from './objects';
import type { OpenDocument } from './open-document';
import { location, rootOf } from './placing';
import { wrapInControl } from './wrapping';
import { firstAndLast, surroundings, textMembers } from './shared-members';

const TWIPS = 20;
const LINE = 240;
const BODY_TEXT = 10;

const alignments: Readonly<Record<string, string>> = {
  both: 'Justified',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  left: 'Left',
  start: 'Left',
};

const value = (paragraph: Element, document: OpenDocument, property: string, attribute: string): number | null => {
  const found = getW(paragraphProperty(paragraph, document.styles, property), attribute);
  return found === null ? null : Number(found);
};

/** A length in points kept in twips. */
const length = (property: string, ...attributes: readonly string[]): Scalar<ElementObject> => ({
  get: ({ element }, document) =>
    (attributes.map((each) => value(element, document, property, each)).find((each) => each !== null) ?? 0) / TWIPS,
  set: ({ element }, points) => {
    setProperty(properties(element, 'pPr'), property, {
      [attributes[0] ?? '']: String(Math.round(Number(points) * TWIPS)),
    });
  },
});

const setStyle = ({ element }: ElementObject, name: unknown, document: OpenDocument): void => {
  const wanted = String(name).replace(/([a-z])(\d)/, '$1 $2');
  const style = styleByName(document.styles, 'paragraph', wanted);
  if (style === null && wanted !== 'Normal') throw new HostError('InvalidArgument');
  // Normal is in every Word, also where the file does not name it: then it is the paragraph without a style.
  if (style === null) setProperty(properties(element, 'pPr'), 'pStyle', null);
  else setProperty(properties(element, 'pPr'), 'pStyle', { val: getW(style, 'styleId') ?? '' });
};

const isBuiltIn = (name: string): boolean => /^(Normal|Heading \d|Title|Subtitle|List Paragraph)$/.test(name);

export const paragraphType = defineType<ElementObject>({
  scalars: {
    Text: reads(({ element }, document) => textOf(element, document.textRules())),
    Style: { get: ({ element }, document) => styleName(paragraphStyle(element, document.styles)), set: setStyle },
    StyleBuiltIn: {
      get: ({ element }, document) => {
        const name = styleName(paragraphStyle(element, document.styles));
        return isBuiltIn(name) ? name.replace(' ', '') : 'Other';
      },
      set: setStyle,
    },
    Alignment: {
      get: ({ element }, document) =>
        alignments[getW(paragraphProperty(element, document.styles, 'jc'), 'val') ?? 'left'] ?? 'Unknown',
      set: ({ element }, wanted) => {
        const found = Object.entries(alignments).find(([, name]) => name === wanted);
        if (found === undefined) throw new HostError('InvalidArgument');
        setProperty(properties(element, 'pPr'), 'jc', { val: found[0] });
      },
    },
    OutlineLevel: {
      get: ({ element }, document) => (value(element, document, 'outlineLvl', 'val') ?? BODY_TEXT - 1) + 1,
      set: ({ element }, level) => {
        setProperty(properties(element, 'pPr'), 'outlineLvl', { val: String(Number(level) - 1) });
      },
    },
    FirstLineIndent: {
      get: ({ element }, document) =>
        ((value(element, document, 'ind', 'firstLine') ?? 0) - (value(element, document, 'ind', 'hanging') ?? 0)) /
        TWIPS,
      set: ({ element }, points) => {
        setProperty(properties(element, 'pPr'), 'ind', { firstLine: String(Math.round(Number(points) * TWIPS)) });
      },
    },
    LeftIndent: length('ind', 'left', 'start'),
    RightIndent: length('ind', 'right', 'end'),
    SpaceBefore: length('spacing', 'before'),
    SpaceAfter: length('spacing', 'after'),
    LineSpacing: {
      get: ({ element }, document) => (value(element, document, 'spacing', 'line') ?? LINE) / TWIPS,
      set: ({ element }, points) => {
        setProperty(properties(element, 'pPr'), 'spacing', {
          line: String(Math.round(Number(points) * TWIPS)),
          lineRule: 'auto',
        });
      },
    },
    LineUnitBefore: reads(() => 0),
    LineUnitAfter: reads(() => 0),
    IsListItem: reads(({ element }, document) => paragraphProperty(element, document.styles, 'numPr') !== null),
    IsLastParagraph: reads(({ element }) => {
      const all = paragraphsIn(rootOf(element));
      return all[all.length - 1] === element;
    }),
    TableNestingLevel: reads(({ element }) => {
      let level = 0;
      for (let table = ancestor(element, 'tbl'); table !== null; table = ancestor(table, 'tbl')) level += 1;
      return level;
    }),
  },
  navigations: {
    ...surroundings<ElementObject>(({ element }) => element),
    ContentControls: { get: ({ element }, document) => document.controls(element) },
  },
  methods: {
    ...textMembers(['Replace', 'Start', 'End'], ['Before', 'After']),
    Clear: writes(({ element }, _args, document) => empty(element, document.rules)),
    Delete: writes(({ element }, _args, document) => deleteParagraph(element, document)),
    DetachFromList: writes(({ element }) => {
      const numbering = at(element, 'pPr/numPr');
      if (numbering !== null) detach(numbering);
      return null;
    }),
    GetOoxml: { run: ({ element }, _args, document) => bodyOoxml([element], document) },
    GetReviewedText: {
      run: ({ element }, [version], document) =>
        textOf(element, document.textRules(location(version ?? 'Current', 'Current', 'Original') as 'Current')),
      since: ['WordApi', '1.4'],
    },
    InsertParagraph: writes(({ element }, [text, where], document) =>
      document.element(
        'Paragraph',
        insertParagraphBeside(
          element,
          location(where, 'Before', 'After') as 'Before',
          String(text),
          element,
          document.rules,
        ),
      ),
    ),
    InsertContentControl: writes(({ element }, _args, document) => wrapInControl(element, element, document)),
    GetNext: { run: (object, _args, document) => needed(beside(object, 1, document)) },
    GetNextOrNullObject: { run: (object, _args, document) => beside(object, 1, document) },
    GetPrevious: { run: (object, _args, document) => needed(beside(object, -1, document)) },
    GetPreviousOrNullObject: { run: (object, _args, document) => beside(object, -1, document) },
  },
});

/** Deletes a paragraph with its mark, as far as Word lets go of it. */
export const deleteParagraph = (paragraph: Element, document: OpenDocument): void => {
  const marks = placeMarks(before(paragraph), after(paragraph));
  try {
    deleteBetween(marks, rootOf(paragraph), document.rules);
  } finally {
    releaseMarks(marks);
  }
};

const beside = ({ element }: ElementObject, step: number, document: OpenDocument): HostObject | null => {
  const all = paragraphsIn(rootOf(element));
  const found = all[all.indexOf(element) + step];
  return found === undefined ? null : document.element('Paragraph', found);
};

const needed = (object: HostObject | null): HostObject => {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
};

export const paragraphCollectionType = defineType<CollectionObject>({ methods: firstAndLast });
