/** Taking content away, with what Word never lets go: the last paragraph of a body, header or cell, and locked controls. */
import {
  ancestor,
  child,
  childElements,
  descendants,
  detach,
  isInside,
  next,
  nextElement,
  nextOver,
  previousElement,
} from '../dom/walk';
import { isMark, isW, makeW } from '../dom/names';
import { contentOf, showPrompt } from '../dom/controls';
import { blocksIn, isEmptyParagraph } from '../dom/blocks';
import { markParagraphDeleted, removeTracked } from '../dom/tracking';
import { paragraphOf, type Marks } from '../dom/marks';
import { properties } from '../dom/order';
import { refuseLockedContent, refuseLockedControls, type EditRules } from './edit-rules';

const PROPERTIES = ['pPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sdtPr', 'sectPr', 'rPr'];

/** Deletes what lies between two marks. Throws `NotAllowed` before anything is changed when a lock is in the way. */
export const deleteBetween = (marks: Marks, root: Element, rules: EditRules): void => {
  widen(marks);
  refuseLockedContent(marks.start);
  refuseLockedContent(marks.end);
  const whole = wholeNodes(marks, root);
  refuseLockedControls(
    whole.flatMap((node) => [...(isW(node, 'sdt') ? [node] : []), ...descendants(node, (each) => isW(each, 'sdt'))]),
  );
  const first = paragraphOf({ parent: marks.start.parentNode as Node, before: marks.start });
  const last = paragraphOf({ parent: marks.end.parentNode as Node, before: marks.end });
  const containers = new Set(whole.map((node) => node.parentNode as Element));
  for (const node of whole) remove(node, root, rules);
  if (first !== null && first !== last) joinParagraphs(first, last, marks, root, rules);
  for (const container of containers) if (isInside(container, root)) mend(container, rules);
};

/** A range that begins with the first character of a control, or ends with its last, and leaves the control holds it whole. */
const widen = (marks: Marks): void => {
  for (
    let control = ancestor(marks.start, 'sdt');
    control !== null && !isInside(marks.end, control);
    control = ancestor(control, 'sdt')
  ) {
    if (isAtEdge(marks.start, control, (node) => node.previousSibling))
      control.parentNode?.insertBefore(marks.start, control);
  }
  for (
    let control = ancestor(marks.end, 'sdt');
    control !== null && !isInside(marks.start, control);
    control = ancestor(control, 'sdt')
  ) {
    if (isAtEdge(marks.end, control, (node) => node.nextSibling))
      control.parentNode?.insertBefore(marks.end, control.nextSibling);
  }
};

/** Whether nothing but marks and properties lies between a mark and the edge of a control. */
const isAtEdge = (mark: Element, control: Element, step: (node: Node) => Node | null): boolean => {
  for (let node: Node = mark; node !== control; node = node.parentNode as Node) {
    for (let beside = step(node); beside !== null; beside = step(beside)) {
      if (beside.nodeType === 1 && !isMark(beside) && !isW(beside, ...PROPERTIES)) return false;
    }
  }
  return true;
};

/** The outermost nodes that lie completely between the marks, properties left out. */
const wholeNodes = (marks: Marks, root: Element): Element[] => {
  const found: Element[] = [];
  let node: Node | null = nextOver(marks.start, root);
  while (node !== null && node !== marks.end) {
    if (isInside(marks.end, node)) node = next(node, root);
    else {
      if (node.nodeType === 1 && !isMark(node) && !isW(node, ...PROPERTIES)) found.push(node as Element);
      node = nextOver(node, root);
    }
  }
  return found;
};

const remove = (node: Element, root: Element, rules: EditRules): void => {
  keepMarks(node);
  if (rules.tracking !== null) removeTracked(node, rules.tracking);
  else if (isW(node, 'p') && isLastParagraph(node)) empty(node, rules);
  else if (isW(node, 'tc')) for (const block of blocksIn(node)) remove(block, root, rules);
  else detach(node);
};

/** Marks of other ranges inside a node that goes away move before it. */
const keepMarks = (node: Element): void => {
  for (const each of descendants(node, isMark)) node.parentNode?.insertBefore(each, node);
};

/** Whether a paragraph is one its container cannot be without: the last of a body, header, footer or cell. */
export const isLastParagraph = (paragraph: Element): boolean => {
  const container = paragraph.parentNode;
  if (!isW(container, 'body', 'hdr', 'ftr', 'tc')) return false;
  const following = nextElement(paragraph);
  return following === null || isW(following, 'sectPr');
};

/** Takes everything out of a paragraph but its properties. */
export const empty = (paragraph: Element, rules: EditRules): void => {
  for (const part of childElements(paragraph))
    if (!isMark(part) && !isW(part, 'pPr')) removeTracked(part, rules.tracking);
};

/** The mark of `first` was deleted: what is left of `last` (or of the next paragraph) comes behind what is left of `first`. */
const joinParagraphs = (first: Element, last: Element | null, marks: Marks, root: Element, rules: EditRules): void => {
  if (rules.tracking !== null) {
    markParagraphDeleted(first, rules.tracking);
    return;
  }
  const second = last ?? followingParagraph(marks.end, root);
  if (second === null) {
    const sectPr = child(child(first, 'pPr'), 'sectPr');
    if (sectPr !== null) detach(sectPr);
    return;
  }
  const surviving = isEmptyParagraph(second) && !isEmptyParagraph(first) ? first : second;
  const settings = child(surviving, 'pPr')?.cloneNode(true) as Element | undefined;
  const secondSection = child(child(second, 'pPr'), 'sectPr');
  for (const old of [child(first, 'pPr')]) if (old !== null) detach(old);
  if (settings !== undefined) {
    const ownSection = child(settings, 'sectPr');
    if (ownSection !== null) detach(ownSection);
    first.insertBefore(settings, first.firstChild);
  }
  if (secondSection !== null) properties(first, 'pPr').appendChild(secondSection);
  for (let node: Node | null = second.firstChild; node !== null;) {
    const following: Node | null = node.nextSibling;
    if (!isW(node, 'pPr')) first.appendChild(node);
    node = following;
  }
  const emptied = second.parentNode as Element;
  detach(second);
  mend(emptied, rules);
};

const followingParagraph = (node: Node, root: Element): Element | null => {
  let found: Node | null = nextOver(node, root);
  while (found !== null && !isW(found, 'p', 'tbl', 'sdt')) found = nextOver(found, root);
  return isW(found, 'p') ? found : null;
};

/** Gives a container back what it cannot be without: a last paragraph, or the prompt of an emptied control. */
export const mend = (container: Element, rules: EditRules): void => {
  if (isW(container, 'sdtContent')) {
    if (childElements(container).every(isMark))
      showPrompt(container.parentNode as Element, rules.prompt(container.parentNode as Element));
    return;
  }
  if (isW(container, 'tbl')) {
    if (child(container, 'tr') === null) {
      const around = container.parentNode as Element;
      detach(container);
      mend(around, rules);
    }
    return;
  }
  if (!isW(container, 'body', 'hdr', 'ftr', 'tc')) return;
  const section = child(container, 'sectPr');
  let last = section === null ? container.lastChild : previousElement(section);
  while (last !== null && (last.nodeType !== 1 || isMark(last))) last = last.previousSibling;
  const needed =
    isW(container, 'tc') || isW(container, 'body') ? !isW(last, 'p') && !isW(last, 'sdt') : !isW(last, 'p');
  if (needed) container.insertBefore(makeW(container, 'p'), section);
};

/** Empties a control; its prompt is what remains. */
export const emptyControl = (control: Element, rules: EditRules): void => {
  refuseLockedContent(contentOf(control));
  const inside = descendants(contentOf(control), (each) => isW(each, 'sdt'));
  refuseLockedControls(inside);
  if (rules.tracking !== null) {
    for (const part of childElements(contentOf(control))) removeTracked(part, rules.tracking);
    return;
  }
  showPrompt(control, rules.prompt(control));
};

/** Deletes a control, with or without its content. */
export const deleteControl = (control: Element, keepContent: boolean, rules: EditRules): void => {
  refuseLockedContent(control);
  refuseLockedControls([control]);
  const container = control.parentNode as Element;
  if (keepContent) {
    for (const part of childElements(contentOf(control))) container.insertBefore(part, control);
    detach(control);
    return;
  }
  refuseLockedControls(descendants(contentOf(control), (each) => isW(each, 'sdt')));
  keepMarks(control);
  if (rules.tracking !== null) removeTracked(control, rules.tracking);
  else {
    detach(control);
    mend(container, rules);
  }
};
