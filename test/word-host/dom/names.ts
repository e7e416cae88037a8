/** Namespaces and the few element tests everything else uses. ECMA-376 Part 1 §17; WordprocessingML 2010/2012 extensions. */

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';
export const XML = 'http://www.w3.org/XML/1998/namespace';
/** Namespace of the zero-width elements that mark where ranges begin and end; never saved. */
export const MARK = 'urn:word-host:mark';

/** An element in a namespace; narrower than `Element`, so that a failed test leaves an element an element. */
export type NamedElement = Element & { readonly namespaceURI: string };

/** Whether a node is a WordprocessingML element with this local name (any of them when several are given). */
export const isW = (node: Node | null | undefined, ...names: readonly string[]): node is NamedElement =>
  node?.nodeType === 1 && (node as Element).namespaceURI === W && names.includes((node as Element).localName);

/** Whether a node is a range mark. */
export const isMark = (node: Node | null | undefined): node is NamedElement =>
  node?.nodeType === 1 && (node as Element).namespaceURI === MARK;

/** Makes a `w:` element in the document of `near`. */
export const makeW = (near: Node, name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
  const owner = (near.nodeType === 9 ? near : near.ownerDocument) as Document;
  const element = owner.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) setW(element, key, value);
  return element;
};

/** Value of a `w:` attribute; null when absent. */
export const getW = (element: Element | null | undefined, name: string): string | null =>
  element?.hasAttributeNS(W, name) === true ? element.getAttributeNS(W, name) : null;

/** Sets a `w:` attribute. */
export const setW = (element: Element, name: string, value: string): void =>
  element.setAttributeNS(W, `w:${name}`, value);
