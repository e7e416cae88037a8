/** The paragraphs of a block control in a document, those of tables in it one by one. */
import { paragraphTexts } from './document-xml';

/** Texts of the first control of this tag; [] where there is none. */
export function bodyParagraphs(documentXml: string, tag: string): readonly string[] {
  const at = documentXml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (at < 0) return [];
  const start = documentXml.indexOf('<w:sdtContent>', at);
  let depth = 0;
  for (const found of documentXml.slice(start).matchAll(/<(\/?)w:sdtContent>/gu)) {
    depth += found[1] === '' ? 1 : -1;
    if (depth === 0) return paragraphTexts(`<w:body>${documentXml.slice(start, start + found.index)}`);
  }
  return [];
}
