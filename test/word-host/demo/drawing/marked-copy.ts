/**
 * The copy of a document that is drawn. Content controls are unwrapped, because docx-preview does not know them, and
 * what the drawing must find again (paragraphs, controls, page numbers, the header of a following page) is marked by bookmarks.
 */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { all, bookmark, child, parseXml, serialiseXml, value } from './copy-xml';
import { marks } from './marks';
import { withPageMarks } from './page-fields';
import { prepareSections, type SectionPages } from './sections';

/** A content control as it is drawn. */
export interface DrawnControl {
  readonly number: number;
  readonly tag: string;
  readonly alias: string;
  readonly placeholder: boolean;
  /** Inside a paragraph, or around whole paragraphs and tables. */
  readonly inline: boolean;
  /** What stands directly in a block control, in order; a table is known by its first paragraph. Empty for an inline control. */
  readonly blocks: readonly { readonly paragraph: number; readonly table: boolean }[];
}

export interface MarkedCopy {
  readonly bytes: Uint8Array;
  readonly sections: readonly SectionPages[];
  readonly controls: readonly DrawnControl[];
  readonly paragraphs: number;
}

/** Makes the copy. Paragraphs are numbered from 0 in document order, those in tables included. Throws when the bytes are no .docx. */
export function markedCopy(docx: Uint8Array): MarkedCopy {
  const parts: Record<string, Uint8Array> = unzipSync(docx);
  const main = mainPartName(parts);
  const document = parseXml(parts[main]);
  const body = all(document, 'body')[0];
  if (!body) throw new Error('Tệp không có nội dung văn bản Word.');

  // Paragraphs of text boxes stand inside another paragraph and are not counted, as Word does not count them.
  const paragraphs = all(body, 'p').filter((paragraph) => !paragraph.parentElement?.closest('p'));
  paragraphs.forEach((paragraph, number) => markAtStart(paragraph, `${marks.paragraph}${number}`));
  const controls = all(body, 'sdt').map((sdt, number) => describe(sdt, number, paragraphs));
  all(body, 'sdt').forEach((sdt, number) => unwrap(sdt, controls[number]?.inline === true, number));
  const sections = prepareSections(body);
  parts[main] = serialiseXml(document);

  for (const name of Object.keys(parts)) {
    if (/^word\/(header|footer)\d*\.xml$/.test(name)) parts[name] = withPageMarks(parts[name]);
  }
  return { bytes: zipSync(parts, { level: 0 }), sections, controls, paragraphs: paragraphs.length };
}

function mainPartName(parts: Record<string, Uint8Array>): string {
  const relationships = parts['_rels/.rels'];
  const target =
    relationships &&
    /Target="\/?([^"]+)"[^>]*officeDocument"|officeDocument"[^>]*Target="\/?([^"]+)"/.exec(strFromU8(relationships));
  return target?.[1] ?? target?.[2] ?? 'word/document.xml';
}

function markAtStart(paragraph: Element, name: string): void {
  const properties = child(paragraph, 'pPr');
  paragraph.insertBefore(
    bookmark(paragraph.ownerDocument, name),
    properties ? properties.nextSibling : paragraph.firstChild,
  );
}

function describe(sdt: Element, number: number, paragraphs: readonly Element[]): DrawnControl {
  const properties = child(sdt, 'sdtPr');
  const blocks = blocksIn(sdt).flatMap((block) => {
    const table = block.localName === 'tbl';
    const paragraph = table ? all(block, 'p')[0] : block;
    return paragraph ? [{ paragraph: paragraphs.indexOf(paragraph), table }] : [];
  });
  return {
    number,
    tag: value(child(properties, 'tag')),
    alias: value(child(properties, 'alias')),
    placeholder: child(properties, 'showingPlcHdr') !== undefined,
    inline: blocks.length === 0,
    blocks,
  };
}

/** Paragraphs and tables directly in a control, seen through the controls between. */
function blocksIn(sdt: Element): Element[] {
  return [...(child(sdt, 'sdtContent')?.children ?? [])].flatMap((element) => {
    if (element.localName === 'sdt') return blocksIn(element);
    return element.localName === 'p' || element.localName === 'tbl' ? [element] : [];
  });
}

function unwrap(sdt: Element, inline: boolean, number: number): void {
  const parent = sdt.parentNode;
  const content = child(sdt, 'sdtContent');
  if (!parent) return;
  if (inline) parent.insertBefore(bookmark(sdt.ownerDocument, `${marks.controlStart}${number}`), sdt);
  for (const node of content ? [...content.childNodes] : []) parent.insertBefore(node, sdt);
  if (inline) parent.insertBefore(bookmark(sdt.ownerDocument, `${marks.controlEnd}${number}`), sdt);
  parent.removeChild(sdt);
}
