/** Places in the tree, and the zero-width marks that keep the ends of a range through every edit. */
import { isW, makeW, MARK, XML } from './names';
import { ancestor, child, childElements, compareOrder, detach, isAttached } from './walk';
import { leaves, type TextRules } from './text';

/** A place: before a child of `parent`, or at its end. */
export interface Spot {
  readonly parent: Node;
  readonly before: Node | null;
}

/** Two marks in the tree. `start` comes before `end`, or directly at it when the range is empty. */
export interface Marks {
  readonly start: Element;
  readonly end: Element;
}

const mark = (spot: Spot): Element => {
  const owner = spot.parent.ownerDocument as Document;
  const element = owner.createElementNS(MARK, 'word-host:mark');
  spot.parent.insertBefore(element, spot.before);
  return element;
};

/** Marks a range from one place to another. */
export const placeMarks = (from: Spot, to: Spot): Marks => {
  const end = mark(to);
  const same = from.parent === to.parent && from.before === to.before;
  return { start: mark(same ? { parent: to.parent, before: end } : from), end };
};

/** Marks a place. */
export const placeCaret = (spot: Spot): Marks => placeMarks(spot, spot);

/** Takes marks out of the tree. */
export const releaseMarks = (marks: Marks): void => {
  detach(marks.start);
  detach(marks.end);
};

/** Whether both ends still belong to the document. */
export const marksLive = (marks: Marks): boolean => isAttached(marks.start) && isAttached(marks.end);

export const before = (node: Node): Spot => ({ parent: node.parentNode as Node, before: node });
export const after = (node: Node): Spot => ({ parent: node.parentNode as Node, before: node.nextSibling });
export const endOf = (parent: Node): Spot => ({ parent, before: null });

/** The place before the first content of a paragraph or control content, behind its properties. */
export const startOf = (parent: Element): Spot => ({
  parent,
  before: childElements(parent).find((each) => !isW(each, 'pPr', 'tcPr')) ?? null,
});

/** The place before the section properties of a body; the end of anything else. */
export const endOfBlocks = (container: Element): Spot => ({
  parent: container,
  before: isW(container, 'body') ? child(container, 'sectPr') : null,
});

/** The paragraph a place lies in; null between blocks. */
export const paragraphOf = (spot: Spot): Element | null =>
  isW(spot.parent, 'p') ? spot.parent : ancestor(spot.parent, 'p');

/** Whether a comes before b, by their marks. */
export const comesBefore = (a: Element, b: Element): boolean => compareOrder(a, b) < 0;

/**
 * The place after `offset` characters of an element's text; runs are split where it falls inside one. Where a control begins or
 * ends there, `side` says with which character the place goes: the one before it, or the one behind it.
 */
export const spotAt = (root: Element, offset: number, rules: TextRules, side: 'before' | 'behind' = 'before'): Spot => {
  const all = leaves(root, rules);
  const leaf =
    (side === 'behind'
      ? all.find((each) => offset >= each.start && offset < each.start + each.text.length)
      : undefined) ??
    all.find((each) => offset <= each.start + each.text.length && (offset > each.start || each.start === 0));
  if (leaf === undefined) return endOf(root);
  const run = ancestor(leaf.element, 'r');
  if (run === null) return after(leaf.element);
  const within = offset - leaf.start;
  if (within === 0) return splitRun(run, leaf.element);
  if (within === leaf.text.length) return splitRun(run, leaf.element.nextSibling);
  const rest = leaf.element.cloneNode(false) as Element;
  rest.appendChild(run.ownerDocument.createTextNode(leaf.text.slice(within)));
  leaf.element.textContent = leaf.text.slice(0, within);
  for (const part of [leaf.element, rest]) part.setAttributeNS(XML, 'xml:space', 'preserve');
  run.insertBefore(rest, leaf.element.nextSibling);
  return splitRun(run, rest);
};

/** The place before `part` of a run, which is split there unless the place is one of its ends. */
const splitRun = (run: Element, part: Node | null): Spot => {
  const first = childElements(run).find((each) => !isW(each, 'rPr')) ?? null;
  if (part === null) return after(run);
  if (part === first) return before(run);
  const second = makeW(run, 'r');
  const formatting = child(run, 'rPr');
  if (formatting !== null) second.appendChild(formatting.cloneNode(true));
  for (let node: Node | null = part; node !== null;) {
    const following: Node | null = node.nextSibling;
    second.appendChild(node);
    node = following;
  }
  run.parentNode?.insertBefore(second, run.nextSibling);
  return before(second);
};
