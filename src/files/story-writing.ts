/** Puts the paragraphs of a text together while it is read. */
import type { FileParagraph } from '../core/report/file-document';
import type { Spend } from './document-budget';
import type { ControlReading } from './document-controls';
import type { Counters } from './document-counters';
import type { Formats } from './document-formats';
import { addText, closeParagraph, emptied, openParagraph, type OpenParagraph } from './document-paragraph';
import type { RunLook } from './document-run-look';
import type { TextStream } from './document-stream';
import type { TableReading } from './document-tables';
import { childOf, type XmlNode } from './xml-tree';

/** A section in the order of the text: its properties and its last paragraph. */
export interface StorySection {
  readonly properties: XmlNode;
  readonly last: number;
}

/** What is put together, and with what. */
export interface StoryTools {
  readonly formats: Formats;
  readonly counters: Counters;
  readonly spend: Spend;
  readonly stream: TextStream;
  readonly tables: TableReading;
  readonly controls: ControlReading;
}

/** The paragraphs of one text. */
export interface StoryWriting {
  readonly paragraphs: FileParagraph[];
  readonly sections: StorySection[];
  /** The paragraph that is open; null = between paragraphs. */
  readonly current: () => OpenParagraph | null;
  /** Index of the open paragraph, or of the next. */
  readonly hereOrNext: () => number;
  /** `changed`: it stands in something inserted, deleted or moved. */
  readonly begin: (changed: boolean) => void;
  readonly end: () => void;
  readonly properties: (node: XmlNode) => void;
  readonly beginRun: () => void;
  readonly runProperties: (node: XmlNode) => void;
  readonly look: () => RunLook;
  readonly put: (text: string) => void;
  /** What stands between two paragraphs keeps a deleted mark from joining them. */
  readonly divide: () => void;
  /** Properties of the last section. */
  readonly lastSection: (node: XmlNode) => void;
}

/** Nothing written yet. */
export function storyWriting({ formats, counters, spend, stream, tables, controls }: StoryTools): StoryWriting {
  const paragraphs: FileParagraph[] = [];
  const sections: StorySection[] = [];
  let open: OpenParagraph | null = null;
  let ofRun: XmlNode | null = null;
  let look: RunLook | null = null;
  /** Last paragraph, where its mark was deleted and nothing stands behind it yet. */
  let carried: OpenParagraph | null = null;

  const currentLook = (): RunLook => (look ??= formats.run(open?.format?.style ?? null, ofRun));

  const divide = (): void => {
    if (carried?.format) paragraphs[carried.place.index] = closeParagraph(carried, carried.format, null);
    carried = null;
  };

  return {
    paragraphs,
    sections,
    current: () => open,
    hereOrNext: () => open?.place.index ?? paragraphs.length,
    begin(changed) {
      spend();
      const place = {
        index: paragraphs.length,
        control: controls.inner(),
        tableLevel: tables.level(),
        section: sections.length,
        cell: tables.place(),
      };
      open = openParagraph(place, carried, changed || tables.isChanged());
      if (carried !== null) controls.moveInline(carried.place.index, place.index);
      carried = null;
    },
    end() {
      if (open === null) return;
      const format = (open.format ??= formats.paragraph(null));
      const number = open.joined || format.list === null ? null : counters(format.list.id, format.list.level);
      paragraphs.push(closeParagraph(open.joined ? emptied(open) : open, format, number));
      if (open.joined) carried = open;
      else stream.endParagraph();
      open = null;
    },
    properties(node) {
      if (open === null) return;
      open.format = formats.paragraph(node);
      const mark = childOf(node, 'rPr');
      open.joined = childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null;
      open.frame = childOf(node, 'framePr')?.attribute('xAlign') ?? null;
      const section = childOf(node, 'sectPr');
      if (section !== null) sections.push({ properties: section, last: open.place.index });
    },
    beginRun() {
      ofRun = look = null;
    },
    runProperties(node) {
      ofRun = node;
      look = null;
    },
    look: currentLook,
    put(text) {
      if (open === null || text === '') return;
      addText(open, text, currentLook(), spend);
      stream.put(text);
    },
    divide,
    lastSection(node) {
      divide();
      if (paragraphs.length > (sections.at(-1)?.last ?? -1) + 1)
        sections.push({ properties: node, last: paragraphs.length - 1 });
    },
  };
}
