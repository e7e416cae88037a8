/** Reading XML in tests: elements by their qualified names, as the document writes them. */
import { DOMParser, Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';

/** The root element; anything not well-formed throws. */
export const parseXml = (xml: string): Element => {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('No root element.');
  return root;
};

/** Child elements, of one name where it is given. */
export const children = (parent: Node, name?: string): readonly Element[] =>
  Array.from(parent.childNodes).filter(
    (node): node is Element => node instanceof Element && (name === undefined || node.nodeName === name),
  );

/** All elements of a name below, in document order. */
export const all = (root: Element, name: string): readonly Element[] => Array.from(root.getElementsByTagName(name));

/** The only element of a name below. */
export const only = (root: Element, name: string): Element => {
  const found = all(root, name);
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${found.length} elements ${name}.`);
  return first;
};

/** The first child down a path of names; null where there is none. */
export const down = (root: Element, ...path: readonly string[]): Element | null =>
  path.reduce<Element | null>(
    (element, name) => (element === null ? null : (children(element, name)[0] ?? null)),
    root,
  );

/** Attribute `w:val` of the first child down a path; null where the child or the attribute is missing. */
export const valueOf = (root: Element, ...path: readonly string[]): string | null =>
  down(root, ...path)?.getAttribute('w:val') ?? null;

/** Text of a paragraph. */
export const textOf = (root: Element): string =>
  all(root, 'w:t')
    .map((text) => text.textContent ?? '')
    .join('');

/** The nearest element of a name around; null where there is none. */
export const around = (element: Element, name: string): Element | null => {
  for (let node = element.parentNode; node !== null; node = node.parentNode)
    if (node instanceof Element && node.nodeName === name) return node;
  return null;
};
