/** Reading and writing the XML of the copy, in the browser. */
import { strFromU8, strToU8 } from 'fflate';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Every `w:` element of a name below a node, in document order. */
export const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagNameNS(W, name)];

/** First `w:` child of a name. */
export const child = (element: Element | null | undefined, name: string): Element | undefined =>
  element ? [...element.children].find((one) => one.namespaceURI === W && one.localName === name) : undefined;

/** `w:val`, '' where it is missing. */
export const value = (element: Element | undefined): string => element?.getAttributeNS(W, 'val') ?? '';

/** A part as a tree. Throws, with a sentence for the person, when the part is not there. */
export function parseXml(bytes: Uint8Array | undefined): Document {
  if (!bytes) throw new Error('Tệp không phải là văn bản Word (.docx).');
  return new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
}

/** A tree as a part. */
export const serialiseXml = (document: Document): Uint8Array =>
  strToU8(new XMLSerializer().serializeToString(document));

/** Makes a `w:` element with its children. */
export function make(document: Document, name: string, ...children: Element[]): Element {
  const made = document.createElementNS(W, `w:${name}`);
  made.append(...children);
  return made;
}

/** A bookmark, which docx-preview draws as an empty span with the name as its id. */
export function bookmark(document: Document, name: string): Element {
  const element = make(document, 'bookmarkStart');
  element.setAttributeNS(W, 'w:id', '0');
  element.setAttributeNS(W, 'w:name', name);
  return element;
}
