/** `Word.ContentControl` and its collection. */
import { getW, isW } from '../dom/names';
import { ancestor, at, child, childElements } from '../dom/walk';
import { blocksIn } from '../dom/blocks';
import {
  appearanceOf,
  contentOf,
  isInline,
  lockOf,
  setAppearance,
  setLock,
  settingsOf,
  showPrompt,
  showsPlaceholder,
  idOf,
} from '../dom/controls';
import { isOn, setProperty } from '../dom/order';
import { textOf } from '../dom/text';
import { deleteControl, emptyControl } from '../edit/deletion';
import { insertParagraphBeside, neighbour } from '../edit/insertion';
import { HostError } from '../protocol/host-error';
import { defineType, reads, writes, type HostObject } from '../protocol/type-table';
import { bodyOoxml } from './ooxml-of';
import type { CollectionObject, ElementObject } from './objects';
import type { OpenDocument } from './open-document';
import { location } from './placing';
import { firstAndLast, surroundings, textMembers } from './shared-members';
import { tablesIn } from './table-type';

const LONGEST = 64;

const appearances: Readonly<Record<string, string>> = { boundingBox: 'BoundingBox', tags: 'Tags', hidden: 'Hidden' };

const setting = (control: Element, name: string): string => getW(at(control, `sdtPr/${name}`), 'val') ?? '';

const setSetting = (control: Element, name: string, value: unknown): void => {
  setProperty(settingsOf(control), name, String(value) === '' ? null : { val: String(value) });
};

const subtype = (control: Element): string => {
  if (isInline(control)) return 'RichTextInline';
  if (isW(control.parentNode, 'tbl')) return 'RichTextTableRow';
  if (isW(control.parentNode, 'tr')) return 'RichTextTableCell';
  const blocks = blocksIn(contentOf(control));
  return blocks.length === 1 && isW(blocks[0], 'tbl') ? 'RichTextTable' : 'RichTextParagraphs';
};

export const contentControlType = defineType<ElementObject>({
  scalars: {
    Id: reads(({ element }) => idOf(element)),
    Tag: {
      get: ({ element }) => setting(element, 'tag'),
      set: ({ element }, tag) => setSetting(element, 'tag', String(tag).slice(0, LONGEST)),
    },
    Title: {
      get: ({ element }) => setting(element, 'alias'),
      set: ({ element }, title) => setSetting(element, 'alias', String(title).slice(0, LONGEST)),
    },
    Text: reads(({ element }, document) => document.controlText(element)),
    Type: reads(() => 'RichText'),
    Subtype: reads(({ element }) => subtype(element)),
    Appearance: {
      get: ({ element }) => appearances[appearanceOf(element)] ?? 'BoundingBox',
      set: ({ element }, wanted) => {
        const found = Object.entries(appearances).find(([, name]) => name === wanted);
        if (found === undefined) throw new HostError('InvalidArgument');
        setAppearance(element, found[0]);
      },
    },
    Color: {
      get: ({ element }) => setting(element, 'color') || '#000000',
      set: ({ element }, color) => setSetting(element, 'color', color),
    },
    CannotDelete: {
      get: ({ element }) => lockOf(element).deletion,
      set: ({ element }, on) => setLock(element, { ...lockOf(element), deletion: on === true }),
    },
    CannotEdit: {
      get: ({ element }) => lockOf(element).editing,
      set: ({ element }, on) => setLock(element, { ...lockOf(element), editing: on === true }),
    },
    RemoveWhenEdited: reads(({ element }) => isOn(child(element, 'sdtPr'), 'temporary')),
    PlaceholderText: {
      get: ({ element }, document) =>
        showsPlaceholder(element) ? textOf(contentOf(element), document.textRules()) : '',
      set: ({ element }, text, document) => {
        if (document.profile.placeholderRefused) throw new HostError('NotAllowed');
        if (showsPlaceholder(element) || textOf(contentOf(element), document.textRules()) === '')
          showPrompt(element, String(text));
      },
    },
    Style: reads(() => ''),
    StyleBuiltIn: reads(() => 'Other'),
  },
  navigations: {
    ...surroundings<ElementObject>(({ element }) => element),
    ContentControls: { get: ({ element }, document) => document.controls(contentOf(element)) },
    Paragraphs: {
      get: ({ element }, document) =>
        isInline(element)
          ? document.collection('ParagraphCollection', () => [
              document.element('Paragraph', ancestor(element, 'p') as Element),
            ])
          : document.paragraphs(contentOf(element)),
    },
    Tables: { get: ({ element }, document) => tablesIn(contentOf(element), document) },
  },
  methods: {
    ...textMembers(['Replace', 'Start', 'End'], ['Start', 'End', 'Before', 'After']),
    Clear: writes(({ element }, _args, document) => emptyControl(element, document.rules)),
    Delete: writes(({ element }, [keepContent], document) =>
      deleteControl(element, keepContent === true, document.rules),
    ),
    GetOoxml: {
      run: ({ element }, _args, document) =>
        bodyOoxml(isInline(element) ? childElements(contentOf(element)) : [element], document),
    },
    GetReviewedText: {
      run: ({ element }, [version], document) =>
        document.controlText(element, location(version ?? 'Current', 'Current', 'Original') as 'Current'),
      since: ['WordApi', '1.4'],
    },
    InsertParagraph: writes(({ element }, [text, where], document) => {
      const side = location(where, 'Start', 'End', 'Before', 'After');
      return document.element('Paragraph', insertParagraph(element, side, String(text), document));
    }),
  },
});

const insertParagraph = (control: Element, side: string, text: string, document: OpenDocument): Element => {
  const outside = side === 'Before' || side === 'After';
  const blocks = blocksIn(contentOf(control));
  const edge = side === 'Before' || side === 'Start' ? blocks[0] : blocks[blocks.length - 1];
  if (isInline(control)) {
    const paragraph = ancestor(control, 'p') as Element;
    return insertParagraphBeside(
      paragraph,
      side === 'Before' || side === 'Start' ? 'Before' : 'After',
      text,
      paragraph,
      document.rules,
    );
  }
  const model = isW(edge, 'p') ? edge : neighbour(control, side === 'Before' ? 'Before' : 'After');
  if (outside) return insertParagraphBeside(control, side, text, model, document.rules);
  return insertParagraphBeside(edge ?? control, side === 'Start' ? 'Before' : 'After', text, model, document.rules);
};

const withId = (collection: CollectionObject, id: unknown, document: OpenDocument): HostObject | null =>
  collection.items.find((each) => document.wireId(each) === Number(id)) ?? null;

const matching = (
  collection: CollectionObject,
  name: string,
  wanted: unknown,
  document: OpenDocument,
): CollectionObject =>
  document.collection('ContentControlCollection', () =>
    collection.items.filter((each) => setting((each as ElementObject).element, name) === wanted),
  );

export const contentControlCollectionType = defineType<CollectionObject>({
  methods: {
    ...firstAndLast,
    GetById: {
      run: (collection, [id], document) => {
        const found = withId(collection, id, document);
        if (found === null) throw new HostError('ItemNotFound');
        return found;
      },
    },
    GetByIdOrNullObject: { run: (collection, [id], document) => withId(collection, id, document) },
    GetByTag: { run: (collection, [tag], document) => matching(collection, 'tag', tag, document) },
    GetByTitle: { run: (collection, [title], document) => matching(collection, 'alias', title, document) },
    GetByTypes: { run: (collection) => collection },
  },
});
