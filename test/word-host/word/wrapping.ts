/** `insertContentControl`: a control laid around what stands. */
import { isMark, isW } from '../dom/names';
import { ancestor, childElements, nextElement } from '../dom/walk';
import { isEmptyParagraph } from '../dom/blocks';
import { contentOf, giveNewId, makeControl, showPrompt } from '../dom/controls';
import { refuseLockedContent } from '../edit/edit-rules';
import { HostError } from '../protocol/host-error';
import type { ElementObject, RangeObject } from './objects';
import type { OpenDocument } from './open-document';

/** Lays a rich-text control around blocks or around part of a paragraph. */
export const wrapInControl = (first: Node, last: Node, document: OpenDocument): ElementObject => {
  if (first.parentNode !== last.parentNode || document.profile.oldFormat) throw new HostError('GeneralException');
  refuseLockedContent(first);
  const control = makeControl(first);
  first.parentNode?.insertBefore(control, first);
  for (let node: Node | null = first; node !== null;) {
    const following: Node | null = node === last ? null : node.nextSibling;
    contentOf(control).appendChild(node);
    node = following;
  }
  giveNewId(control);
  if (childElements(contentOf(control)).every((each) => isMark(each) || (isW(each, 'p') && isEmptyParagraph(each))))
    showPrompt(control, document.prompt(control));
  return document.element('ContentControl', control);
};

/** Lays a control around a range: around whole paragraphs it becomes a block, inside one paragraph it becomes inline. */
export const wrapRange = ({ marks }: RangeObject, document: OpenDocument): ElementObject => {
  const startParagraph = ancestor(marks.start, 'p');
  const endParagraph = ancestor(marks.end, 'p');
  if (startParagraph !== null && startParagraph === endParagraph) {
    if (marks.start.parentNode !== marks.end.parentNode) throw new HostError('GeneralException');
    if (document.profile.cellControls === 'refused' && ancestor(marks.start, 'tc') !== null)
      throw new HostError('GeneralException');
    return wrapInControl(marks.start.nextSibling as Node, marks.end, document);
  }
  const first = startParagraph ?? nextElement(marks.start);
  const last = endParagraph ?? lastBlockBefore(marks.end);
  if (first === null || last === null || !isW(first, 'p', 'tbl', 'sdt')) throw new HostError('GeneralException');
  return wrapInControl(first, last, document);
};

const lastBlockBefore = (mark: Element): Element | null => {
  let node: Node | null = mark.previousSibling;
  while (node !== null && !isW(node, 'p', 'tbl', 'sdt')) node = node.previousSibling;
  return node;
};
