/** `Word.Body`: the main text, a header or footer, or a cell. */
import { isW } from '../dom/names';
import { blocksIn } from '../dom/blocks';
import { sectionAt } from '../dom/sections';
import { textOf } from '../dom/text';
import { insertParagraphBeside } from '../edit/insertion';
import { defineType, reads, writes } from '../protocol/type-table';
import { bodyOoxml } from './ooxml-of';
import type { ElementObject } from './objects';
import { clearBody, location } from './placing';
import { wrapInControl } from './wrapping';
import { surroundings, textMembers } from './shared-members';
import { picturesIn } from './inline-picture-type';
import { tablesIn } from './table-type';

const types: Readonly<Record<string, string>> = { body: 'MainDoc', hdr: 'Header', ftr: 'Footer', tc: 'TableCell' };

export const bodyType = defineType<ElementObject>({
  scalars: {
    Text: reads(({ element }, document) => textOf(element, document.textRules())),
    Type: reads(({ element }) => types[element.localName] ?? 'Unknown'),
    Style: reads(() => ''),
    StyleBuiltIn: reads(() => 'Other'),
  },
  navigations: {
    ...surroundings<ElementObject>(({ element }) => element),
    Paragraphs: { get: ({ element }, document) => document.paragraphs(element) },
    ContentControls: { get: ({ element }, document) => document.controls(element) },
    InlinePictures: { get: ({ element }, document) => picturesIn(element, document) },
    Tables: { get: ({ element }, document) => tablesIn(element, document) },
    ParentSection: {
      get: ({ element }, document) => document.element('Section', sectionAt(element, document.body)),
    },
  },
  methods: {
    ...textMembers(['Replace', 'Start', 'End'], ['Start', 'End']),
    Clear: writes(({ element }, _args, document) => clearBody(element, document)),
    GetOoxml: { run: ({ element }, _args, document) => bodyOoxml(blocksIn(element), document) },
    GetReviewedText: {
      run: ({ element }, [version], document) =>
        textOf(element, document.textRules(location(version ?? 'Current', 'Current', 'Original') as 'Current')),
      since: ['WordApi', '1.4'],
    },
    InsertParagraph: writes(({ element }, [text, where], document) => {
      const atEnd = location(where, 'Start', 'End') === 'End';
      const blocks = blocksIn(element);
      const beside = atEnd ? blocks[blocks.length - 1] : blocks[0];
      if (beside === undefined) return null;
      const made = insertParagraphBeside(
        beside,
        atEnd ? 'After' : 'Before',
        String(text),
        isW(beside, 'p') ? beside : null,
        document.rules,
      );
      return document.element('Paragraph', made);
    }),
    InsertContentControl: writes(({ element }, _args, document) => {
      const blocks = blocksIn(element);
      return wrapInControl(blocks[0] as Element, blocks[blocks.length - 1] as Element, document);
    }),
  },
});
