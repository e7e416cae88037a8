/** Walking the tree with what both xmldom and browsers have. */
import { isMark, isW } from './names';

/** Child elements, marks included. */
export const childElements = (parent: Node): Element[] => {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(node as Element);
  }
  return found;
};

/** First child with this `w:` name. */
export const child = (parent: Node | null | undefined, name: string): Element | null => {
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isW(node, name)) return node;
  }
  return null;
};

/** `child` of `child` … along a path such as `'sdtPr/lock'`. */
export const at = (parent: Node | null, path: string): Element | null =>
  path.split('/').reduce<Element | null>((element, name) => child(element, name), parent as Element | null);

/** The node after `node` in document order without entering it; null at the end of `root`. */
export const nextOver = (node: Node, root: Node): Node | null => {
  for (let current: Node | null = node; current !== null && current !== root; current = current.parentNode) {
    if (current.nextSibling !== null) return current.nextSibling;
  }
  return null;
};

/** The node after `node` in document order; null at the end of `root`. */
export const next = (node: Node, root: Node): Node | null => node.firstChild ?? nextOver(node, root);

/** Every element below `root` that passes, in document order; `enter` says whether to look inside an element. */
export const descendants = (
  root: Node,
  passes: (element: Element) => boolean,
  enter: (element: Element) => boolean = () => true,
): Element[] => {
  const found: Element[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const element: Element | null = node.nodeType === 1 ? (node as Element) : null;
    if (element !== null && passes(element)) found.push(element);
    node = element !== null && !enter(element) ? nextOver(node, root) : next(node, root);
  }
  return found;
};

/** Nearest ancestor with one of these `w:` names; null when there is none. */
export const ancestor = (node: Node, ...names: readonly string[]): Element | null => {
  for (let current = node.parentNode; current !== null; current = current.parentNode) {
    if (isW(current, ...names)) return current;
  }
  return null;
};

/** Whether `node` lies inside `root` (or is it). */
export const isInside = (node: Node, root: Node): boolean => {
  for (let current: Node | null = node; current !== null; current = current.parentNode) {
    if (current === root) return true;
  }
  return false;
};

/** Whether a node still belongs to a document. */
export const isAttached = (node: Node): boolean => {
  let current = node;
  while (current.parentNode !== null) current = current.parentNode;
  return current.nodeType === 9;
};

/** Negative when `a` comes before `b` in document order, 0 when they are the same node. */
export const compareOrder = (a: Node, b: Node): number =>
  a === b ? 0 : (a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1;

/** Takes a node out of the tree. */
export const detach = (node: Node): void => {
  node.parentNode?.removeChild(node);
};

/** Next sibling element that is no mark. */
export const nextElement = (node: Node): Element | null => sibling(node, (each) => each.nextSibling);

/** Previous sibling element that is no mark. */
export const previousElement = (node: Node): Element | null => sibling(node, (each) => each.previousSibling);

const sibling = (node: Node, step: (node: Node) => Node | null): Element | null => {
  let current = step(node);
  while (current !== null && (current.nodeType !== 1 || isMark(current))) current = step(current);
  return current as Element | null;
};
