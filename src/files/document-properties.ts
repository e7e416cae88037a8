/** When a file was saved last and by whom, from its core properties. ECMA-376 Part 2, 11.1 (`dcterms:modified`, `cp:lastModifiedBy`). */
import type { FileDocument } from '../core/report/file-document';
import { enteredLine } from '../core/text/entered-text';
import { decodeXml } from './xml-scan';

/** Text of the first element of a local name; '' = none. The part is small and beside the document: damage to it is no trouble. */
const textOf = (xml: string, name: string): string =>
  enteredLine(
    decodeXml(new RegExp(`<(?:[\\w.-]{1,20}:)?${name}(?:\\s[^<>]{0,200})?>([^<>]{0,200})<`, 'u').exec(xml)?.[1] ?? ''),
  );

/** A day or a moment of W3CDTF. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/u;

/** What the properties say; nothing where they say no moment. */
export function readProperties(xml: string): Pick<FileDocument, 'saved'> {
  const head = xml.slice(0, 20_000);
  const at = textOf(head, 'modified');
  return MOMENT.test(at) && !Number.isNaN(Date.parse(at)) ? { saved: { at, by: textOf(head, 'lastModifiedBy') } } : {};
}
