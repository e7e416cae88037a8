/** Reads a text from beginning to end: the main one, a header, the notes. One pass, no tree. ECMA-376 Part 1, 17.2 to 17.5. */
import type { FileControl, FileParagraph, FileTable } from '../core/report/file-document';
import type { Spend } from './document-budget';
import type { ChangeCount } from './document-changes';
import { controlReading } from './document-controls';
import type { Counters } from './document-counters';
import type { Formats } from './document-formats';
import { pageNumberReading, type PageNumber } from './document-page-numbers';
import { pictureReading } from './document-pictures';
import { textStream } from './document-stream';
import { tableReading } from './document-tables';
import { changeElements, plainText, propertyElements, signText, silentElements } from './document-text';
import { storyWriting, type StorySection } from './story-writing';
import { scanXml } from './xml-scan';
import { treeGrowth, type TreeGrowth, type XmlNode } from './xml-tree';

/** Deepest nesting of elements; a table in a cell of a table needs twenty. */
const DEEPEST = 500;

/** What a text is read with. */
export interface StorySetting {
  readonly formats: Formats;
  readonly counters: Counters;
  readonly changes: ChangeCount;
  readonly spend: Spend;
}

/** A text as it was read. */
export interface Story {
  readonly paragraphs: readonly FileParagraph[];
  readonly controls: readonly FileControl[];
  readonly tables: readonly FileTable[];
  readonly sections: readonly StorySection[];
  /** Paragraph of the place a comment belongs to, by id of the comment. */
  readonly comments: ReadonlyMap<string, number>;
  /** Inline pictures. */
  readonly pictures: number;
  readonly pageNumbers: readonly PageNumber[];
}

/** Reads a part. Throws `XmlDamage`, and `TooMuch` beyond the budget. */
export function readStory(xml: string, { formats, counters, changes, spend }: StorySetting): Story {
  const stream = textStream();
  const tables = tableReading(stream, spend);
  const controls = controlReading(stream, spend);
  const story = storyWriting({ formats, counters, spend, stream, tables, controls });
  const numbers = pageNumberReading(story);
  const pictures = pictureReading(story, controls);
  const comments = new Map<string, number>();

  let growth: TreeGrowth | null = null;
  /** Depth inside an element that is not read. */
  let silent = 0;
  /** Depth inside what was inserted, deleted or moved, and inside what is gone once that is accepted. */
  let changed = 0;
  let gone = 0;
  /** Text of the leaf that is read; null = none is. */
  let leaf: { readonly name: string; readonly preserved: boolean; text: string } | null = null;

  const put = (text: string): void => {
    if (gone > 0 || text === '' || numbers.inInstruction()) return;
    numbers.beforeText();
    story.put(text);
  };

  const seeChange = (name: string): void => {
    changes.see(name);
    if (!changeElements.has(name)) return;
    controls.change();
    const paragraph = story.current();
    if (paragraph !== null) paragraph.changed = true;
  };

  /** What opens a paragraph, run, table, control or change. */
  const openBlock = new Map<string, (attribute: XmlNode['attribute']) => void>(
    Object.entries({
      p: () => {
        story.begin(changed > 0);
      },
      r: () => {
        story.beginRun();
      },
      tbl: () => {
        story.divide();
        tables.openTable(story.hereOrNext(), controls.tags());
      },
      tr: () => {
        tables.openRow();
      },
      tc: () => {
        story.divide();
        tables.openCell();
      },
      sdt: () => {
        const paragraph = story.current();
        if (paragraph === null) story.divide();
        const place = { inline: paragraph !== null, paragraph: story.hereOrNext(), offset: paragraph?.length ?? 0 };
        controls.open({ ...place, changed: changed > 0 });
      },
      fldChar: (attribute) => {
        if (gone === 0) numbers.mark(attribute('fldCharType') ?? '');
      },
      fldSimple: (attribute) => {
        if (gone === 0) numbers.openSimple(attribute('instr') ?? '');
      },
      commentRangeStart: (attribute) => {
        const id = attribute('id') ?? '';
        if (!comments.has(id)) comments.set(id, story.hereOrNext());
      },
      commentReference: (attribute) => {
        const id = attribute('id') ?? '';
        if (!comments.has(id)) comments.set(id, story.hereOrNext());
      },
      ptab: (attribute) => {
        const paragraph = story.current();
        if (paragraph !== null) paragraph.tab = attribute('alignment');
      },
      br: (attribute) => {
        const paragraph = story.current();
        if (paragraph !== null && gone === 0 && attribute('type') === 'page') paragraph.pageBreak = true;
      },
    }),
  );

  const closeBlock = new Map<string, () => void>(
    Object.entries({
      p: () => {
        numbers.endParagraph();
        story.end();
      },
      tbl: () => {
        story.divide();
        tables.closeTable(story.paragraphs.length - 1);
      },
      tc: () => {
        story.divide();
        tables.closeCell();
      },
      sdt: () => {
        if (story.current() === null) story.divide();
        controls.close(story.paragraphs.length - 1);
      },
      fldSimple: () => {
        numbers.closeSimple();
      },
    }),
  );

  const takeProperties = new Map<string, (node: XmlNode) => void>(
    Object.entries({
      pPr: story.properties,
      rPr: story.runProperties,
      sdtPr: controls.properties,
      trPr: tables.rowProperties,
      tcPr: tables.cellProperties,
      sectPr: story.lastSection,
    }),
  );

  const open = (name: string, attribute: XmlNode['attribute']): void => {
    if (growth === null && silent === 0 && propertyElements.has(name)) growth = treeGrowth();
    seeChange(name);
    if (growth !== null) {
      growth.open(name, attribute);
      return;
    }
    if (name === 't' || name === 'instrText') leaf = { name, preserved: attribute('space') === 'preserve', text: '' };
    if (silent > 0 || silentElements.has(name) || (name === 'p' && story.current() !== null)) {
      silent += 1;
      pictures.open(name, gone > 0);
      return;
    }
    if (changeElements.has(name)) {
      changed += 1;
      if (name === 'del' || name === 'moveFrom') gone += 1;
    }
    openBlock.get(name)?.(attribute);
    put(signText(name, attribute));
  };

  const endLeaf = ({ name, preserved, text }: { name: string; preserved: boolean; text: string }): void => {
    if (name === 't' && silent === 0) put(plainText(text, preserved));
    else if (name === 'instrText' && pictures.inside()) numbers.inTextBox(text);
    else if (name === 'instrText' && gone === 0) numbers.instruction(text);
  };

  const close = (name: string): void => {
    if (growth !== null) {
      const node = growth.close();
      if (node === null) return;
      growth = null;
      takeProperties.get(node.name)?.(node);
      return;
    }
    if (leaf?.name === name) {
      endLeaf(leaf);
      leaf = null;
    }
    if (silent > 0) {
      silent -= 1;
      if (silent === 0) pictures.close();
      return;
    }
    if (changeElements.has(name)) {
      changed -= 1;
      if (name === 'del' || name === 'moveFrom') gone -= 1;
    }
    closeBlock.get(name)?.();
  };

  const text = (said: string): void => {
    if (leaf !== null) leaf.text += said;
  };

  scanXml(xml, { open, close, text }, DEEPEST);
  // Paragraphs behind the last section's properties: a header, or a document without any.
  story.lastSection({ name: 'sectPr', attribute: () => null, children: [] });
  const { paragraphs, sections } = story;
  const found = { comments, pictures: pictures.count(), pageNumbers: numbers.all };
  return { paragraphs, sections, controls: controls.all(), tables: tables.all(), ...found };
}
