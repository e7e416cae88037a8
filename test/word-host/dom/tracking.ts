/** Track Changes: insertions and deletions kept in the document under an author's name. ECMA-376 Part 1 §17.13.5. */
import { getW, isW, makeW } from './names';
import { ancestor, child, childElements, descendants, detach } from './walk';
import { runsIn } from './blocks';
import { insertOrdered, properties } from './order';

/** Who changes, when tracking is on; null = changes are made at once. */
export type Tracking = { readonly author: string; readonly date: string } | null;

let lastId = 9000;

const change = (near: Node, name: 'ins' | 'del', tracking: NonNullable<Tracking>): Element =>
  makeW(near, name, { id: String((lastId += 1)), author: tracking.author, date: tracking.date });

/** Marks everything in a node as inserted. */
export const markInserted = (node: Element, tracking: Tracking): void => {
  if (tracking === null) return;
  for (const run of isW(node, 'r') ? [node] : runsIn(node)) wrap(run, change(run, 'ins', tracking));
  for (const paragraph of withSelf(node, 'p'))
    insertOrdered(properties(properties(paragraph, 'pPr'), 'rPr'), change(paragraph, 'ins', tracking));
  for (const row of withSelf(node, 'tr')) properties(row, 'trPr').appendChild(change(row, 'ins', tracking));
};

/**
 * Takes a node out, or keeps it as a deletion when tracking is on. What the same author inserted goes at once.
 * Controls stay until the deletion is accepted.
 */
export const removeTracked = (node: Element, tracking: Tracking): void => {
  if (tracking === null) {
    detach(node);
    return;
  }
  for (const run of isW(node, 'r') ? [node] : runsIn(node)) removeRun(run, tracking);
  for (const paragraph of withSelf(node, 'p')) markParagraphDeleted(paragraph, tracking);
};

/** Keeps a paragraph mark as a deletion. */
export const markParagraphDeleted = (paragraph: Element, tracking: NonNullable<Tracking>): void => {
  const mark = properties(properties(paragraph, 'pPr'), 'rPr');
  if (child(mark, 'del') === null) insertOrdered(mark, change(paragraph, 'del', tracking));
};

const removeRun = (run: Element, tracking: NonNullable<Tracking>): void => {
  if (ancestor(run, 'del') !== null) return;
  const inserted = ancestor(run, 'ins');
  if (inserted !== null && getW(inserted, 'author') === tracking.author) {
    detach(run);
    if (childElements(inserted).length === 0) detach(inserted);
    return;
  }
  for (const text of descendants(run, (each) => isW(each, 't'))) {
    const deleted = makeW(run, 'delText');
    deleted.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    deleted.textContent = text.textContent;
    text.parentNode?.replaceChild(deleted, text);
  }
  wrap(run, change(run, 'del', tracking));
};

const wrap = (run: Element, around: Element): void => {
  run.parentNode?.insertBefore(around, run);
  around.appendChild(run);
};

const withSelf = (node: Element, name: string): Element[] => [
  ...(isW(node, name) ? [node] : []),
  ...descendants(node, (each) => isW(each, name)),
];

/** The changes below `root`: runs inserted or deleted, and paragraph marks. */
export const changesIn = (root: Node): Element[] =>
  descendants(root, (each) => isW(each, 'ins', 'del', 'moveFrom', 'moveTo'));
