/** Reads and changes a saved .docx as another program would. */
import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const main = 'word/document.xml';

/** A content control of the saved file. */
export interface SavedControl {
  readonly tag: string;
  readonly text: string;
}

/** The main part of a .docx as a tree. */
export function mainPart(docx: Uint8Array): Document {
  return new DOMParser().parseFromString(strFromU8(unzipSync(docx)[main] ?? new Uint8Array()), 'text/xml');
}

const all = (node: Document | Element, name: string): Element[] => Array.from(node.getElementsByTagNameNS(W, name));
const value = (element: Element | undefined): string => element?.getAttributeNS(W, 'val') ?? '';
const textOf = (element: Element): string =>
  all(element, 't')
    .map((text) => text.textContent)
    .join('');

/** Text of every paragraph, in order. */
export const paragraphTexts = (docx: Uint8Array): readonly string[] => all(mainPart(docx), 'p').map(textOf);

/** Every content control, in order. */
export function savedControls(docx: Uint8Array): readonly SavedControl[] {
  return all(mainPart(docx), 'sdt').map((control) => ({ tag: value(all(control, 'tag')[0]), text: textOf(control) }));
}

/** XML of the first blocks that stand directly in the body, without the section breaks that paragraphs carry. */
export function firstBlocks(docx: Uint8Array, count: number): readonly string[] {
  const body = all(mainPart(docx), 'body')[0];
  for (const section of body ? all(body, 'sectPr') : []) {
    if (section.parentNode?.nodeName === 'w:pPr') section.parentNode.removeChild(section);
  }
  const blocks = Array.from(body?.childNodes ?? []).filter(
    (node) => node.nodeName === 'w:p' || node.nodeName === 'w:tbl',
  );
  return blocks.slice(0, count).map((block) => new XMLSerializer().serializeToString(block));
}

/** XML of every section's properties: page size, margins, headers and footers. */
export const sections = (docx: Uint8Array): readonly string[] =>
  all(mainPart(docx), 'sectPr').map((section) => new XMLSerializer().serializeToString(section));

/** A part of the .docx as text. */
export const partText = (docx: Uint8Array, name: string): string =>
  strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

/** Text of every custom XML part. */
export const customXml = (docx: Uint8Array): string =>
  Object.entries(unzipSync(docx))
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');

/** The document as a program writes it that loses a content control and everything in it. */
export function withoutControl(docx: Uint8Array, tag: string): Uint8Array {
  return changed(docx, (document) => {
    for (const control of all(document, 'sdt')) {
      if (value(all(control, 'tag')[0]) === tag) control.parentNode?.removeChild(control);
    }
  });
}

/** The document as a program writes it that drops a content control but keeps the words in it; without a tag, all of them. */
export function unwrapped(docx: Uint8Array, tag?: string): Uint8Array {
  return changed(docx, (document) => {
    for (const control of all(document, 'sdt')) {
      if (tag !== undefined && value(all(control, 'tag')[0]) !== tag) continue;
      const content = Array.from(control.childNodes).find((node) => node.nodeName === 'w:sdtContent');
      for (const node of Array.from(content?.childNodes ?? [])) control.parentNode?.insertBefore(node, control);
      control.parentNode?.removeChild(control);
    }
  });
}

function changed(docx: Uint8Array, change: (document: Document) => void): Uint8Array {
  const parts = unzipSync(docx);
  const document = mainPart(docx);
  change(document);
  return zipSync({ ...parts, [main]: strToU8(new XMLSerializer().serializeToString(document)) });
}
