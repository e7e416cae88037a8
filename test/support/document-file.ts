/** Hand-written .docx files for the reader: the body as XML, other parts beside it. */
import { strToU8, zipSync } from 'fflate';
import type { FileDocument } from '../../src/core/report/file-document';
import { readDocument } from '../../src/files/read-document';

/** Parts of a document by what they are; the main text is `body`. */
export interface DocumentFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Names of the theme's fonts. */
  readonly theme?: { readonly major: string; readonly minor: string };
  readonly settings?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
  /** Headers and footers by the id of their relationship, which begins with `header` or `footer`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Any other part, by its name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** In place of the transitional namespaces. */
  readonly namespaces?: { readonly main: string; readonly relations: string };
}

/** Namespaces of ISO 29500 Strict. */
export const strictNamespaces = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const transitional = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The parts by name, unpacked. */
export function documentParts(file: DocumentFile): Readonly<Record<string, string | Uint8Array>> {
  const { main, relations } = file.namespaces ?? transitional;
  const root = (name: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${main}" xmlns:r="${relations}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${inner}</w:${name}>`;
  const links: string[] = [];
  const link = (id: string, kind: string, target: string): void => {
    links.push(`<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`);
  };
  const parts: Record<string, string | Uint8Array> = { '[Content_Types].xml': '<Types/>' };
  const add = (kind: string, name: string, inner: string | undefined): void => {
    if (inner === undefined) return;
    link(kind, kind, `${kind}.xml`);
    parts[`word/${kind}.xml`] = root(name, inner);
  };
  add('styles', 'styles', file.styles);
  add('numbering', 'numbering', file.numbering);
  add('settings', 'settings', file.settings);
  add('comments', 'comments', file.comments);
  add('commentsExtended', 'commentsEx', file.commentsExtended);
  add('footnotes', 'footnotes', file.footnotes);
  if (file.theme) {
    const { major, minor } = file.theme;
    link('theme', 'theme', 'theme/theme1.xml');
    parts['word/theme/theme1.xml'] =
      `<a:theme xmlns:a="a"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="${major}"/></a:majorFont><a:minorFont><a:latin typeface="${minor}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
  }
  for (const [id, inner] of Object.entries(file.headers ?? {})) {
    link(id, id.startsWith('footer') ? 'footer' : 'header', `${id}.xml`);
    parts[`word/${id}.xml`] = root(id.startsWith('footer') ? 'ftr' : 'hdr', inner);
  }
  return {
    ...parts,
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    'word/document.xml': root('document', `<w:body>${file.body}</w:body>`),
    ...file.parts,
  };
}

/** The .docx. */
export const documentFile = (file: DocumentFile): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(documentParts(file)).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );

/** What is read of bytes; throws the sentence of a trouble. */
export function readFile(bytes: Uint8Array): FileDocument {
  const read = readDocument(bytes, 'bao-cao.docx');
  if (!read.ok) throw new Error(read.trouble.sentence);
  return read.value;
}

/** What is read of a document; a text alone is its body. */
export const readBody = (file: DocumentFile | string): FileDocument =>
  readFile(documentFile(typeof file === 'string' ? { body: file } : file));

/** A paragraph of one run; `settings` = inside of `w:pPr`, `look` = inside of `w:rPr`. */
export const p = (text: string, settings = '', look = ''): string =>
  `<w:p><w:pPr>${settings}</w:pPr>${r(text, look)}</w:p>`;

/** A run. */
export const r = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
