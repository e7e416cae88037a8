/**
 * Reads a .docx as the checks and the comparison with other reports need it: text, format, sections, tables, changes.
 * In the browser and without one; nothing is run, and nothing outside the file is looked up.
 */
import { failure, success, type Result } from '../app/trouble';
import type { FileDocument, FileHeader } from '../core/report/file-document';
import { budget, TooMuch } from './document-budget';
import { changeCount } from './document-changes';
import { fileComments } from './document-comments';
import { listCounters } from './document-counters';
import { createFormats } from './document-formats';
import { fileHeader } from './document-headers';
import { readLists } from './document-numbering';
import { openPackage, type DocumentPackage } from './document-package';
import { fileSections } from './document-sections';
import { readSettings } from './document-settings';
import { readStyles } from './document-styles';
import { themeFonts } from './document-theme';
import { readProperties } from './document-properties';
import { documentKind, documentTrouble, type DocumentTrouble } from './document-trouble';
import { readLimits } from './docx-parts';
import { readStory, type Story } from './read-story';
import { XmlDamage, XmlDtd } from './xml-scan';

/** Beginning of the namespaces of our custom XML parts. */
const ours = /^[^<]*(?:<[?!][^>]*>[^<]*)*<[^>]*\sxmlns(?::[\w.-]+)?=["']urn:bao-cao-thi-dua:/u;

function documentOf(parts: DocumentPackage): FileDocument {
  const theme = themeFonts(parts.part('theme'));
  const lists = readLists(parts.part('numbering'));
  const formats = createFormats(readStyles(parts.part('styles'), theme), lists, theme);
  const changes = changeCount();
  const spend = budget();
  const story = (xml: string): Story => readStory(xml, { formats, counters: listCounters(lists), changes, spend });

  const main = story(parts.main);
  const headers = new Map<string, FileHeader | null>();
  const header = (id: string): FileHeader | null => {
    const xml = headers.has(id) ? null : parts.header(id);
    if (!headers.has(id)) headers.set(id, xml === null ? null : fileHeader(story(xml)));
    return headers.get(id) ?? null;
  };
  const sections = fileSections(main.sections, header);
  for (const kind of ['footnotes', 'endnotes']) story(parts.part(kind));
  return {
    paragraphs: main.paragraphs,
    controls: main.controls,
    tables: main.tables,
    sections,
    comments: fileComments(parts.part('comments'), parts.part('commentsExtended'), main.comments),
    changes: changes.total(),
    pictures: main.pictures,
    dataParts: parts.custom.filter((xml) => ours.test(xml.slice(0, 2_000))),
    macros: parts.macros,
    ...readSettings(parts.part('settings')),
    ...readProperties(parts.properties),
    unseen: [],
  };
}

function read(bytes: Uint8Array): FileDocument | DocumentTrouble {
  try {
    const parts = openPackage(bytes);
    return typeof parts === 'string' ? parts : documentOf(parts);
  } catch (error) {
    if (error instanceof XmlDtd) return 'entities';
    if (error instanceof XmlDamage) return 'broken';
    if (error instanceof TooMuch) return 'bomb';
    throw error;
  }
}

/** The document, or a sentence why not. Never throws, whatever the bytes are. */
export function readDocument(bytes: Uint8Array, file: string): Result<FileDocument> {
  const kind = bytes.length > readLimits.file ? 'tooBig' : documentKind(bytes);
  const found = kind === 'zip' ? read(bytes) : kind;
  return typeof found === 'string' ? failure(documentTrouble(found, file)) : success(found);
}
