/** Small documents and packages for the host's own tests, written as WordprocessingML. */
import { strToU8, zipSync } from 'fflate';
import { blankSection, documentParts } from './package/blank-document';
import { writeFlatOpc } from './package/flat-opc';

/** A paragraph with text, and XML for its properties. */
export const p = (text: string, settings = ''): string =>
  `<w:p>${settings === '' ? '' : `<w:pPr>${settings}</w:pPr>`}${text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

/** A control; `settings` stand behind tag and id in `w:sdtPr`. */
export const sdt = (tag: string, id: number, content: string, settings = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${settings}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** `w:lock` against deletion. */
export const locked = '<w:lock w:val="sdtLocked"/>';

/** A table of one row with these cells. */
export const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${cells.map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid><w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;

/** A .docx whose body is the given XML. */
export const docx = (body: string, section = blankSection, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const parts = { ...documentParts(body, section), ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

/** A flat OPC package whose body is the given XML. */
export const flat = (body: string): string => writeFlatOpc(body, null);
