/** A place in the text, told the same way by the drawing and by the document: a paragraph and a number of characters. */

export interface Place {
  /** Number of the paragraph in document order, those in tables included. */
  readonly paragraph: number;
  /** Characters before the place; a tab and a line break count as one. */
  readonly offset: number;
  /** Number of the inline control around it, among all controls of the document; null outside. It tells which side of an edge is meant. */
  readonly control: number | null;
}

/** From … to, in document order; equal ends are a caret. */
export interface Span {
  readonly from: Place;
  readonly to: Place;
  /** Number of the control whose placeholder the span lies in; null outside every placeholder. */
  readonly placeholder: number | null;
}

/** A caret. */
export const caretAt = (place: Place): Span => ({ from: place, to: place, placeholder: null });

const selector = '[data-paragraph]';

/** The drawn paragraph around a node. */
export function paragraphAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(selector) ?? null;
}

/** A drawn paragraph by its number. */
export function drawnParagraph(root: ParentNode, number: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-paragraph="${number}"]`);
}

/** Text of a drawn paragraph, a line break as `\n`. */
export function drawnText(paragraph: HTMLElement): string {
  return textNodes(paragraph).map(textOf).join('');
}

/** The place of a point of the drawing; null outside every paragraph. */
export function placeOf(node: Node, offset: number): Place | null {
  const paragraph = paragraphAround(node);
  if (!paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  const counted = textNodes(paragraph).reduce((sum, one) => sum + charactersBefore(one, node, offset, before), 0);
  return { paragraph: Number(paragraph.dataset['paragraph']), offset: counted, control: inlineControl(node) };
}

function inlineControl(node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const control = element?.closest<HTMLElement>('.control.inline')?.dataset['control'];
  return control === undefined ? null : Number(control);
}

function charactersBefore(one: Text | HTMLBRElement, node: Node, offset: number, before: Range): number {
  if (one === node) return Math.min(offset, textOf(one).length);
  return before.comparePoint(one, 0) === 0 && before.intersectsNode(one) ? textOf(one).length : 0;
}

/** The point of the drawing for a place; the paragraph's end when it has fewer characters; null when it is not drawn. */
export function pointOf(root: ParentNode, place: Place): { readonly node: Node; readonly offset: number } | null {
  const paragraph = drawnParagraph(root, place.paragraph);
  if (!paragraph) return null;
  let left = place.offset;
  let last: { node: Node; offset: number } | null = null;
  for (const one of textNodes(paragraph)) {
    const length = textOf(one).length;
    if (one instanceof Text) {
      if (left <= length) return { node: one, offset: left };
      last = { node: one, offset: length };
    } else if (left === 0) {
      return { node: one.parentNode ?? paragraph, offset: indexOf(one) };
    } else {
      last = { node: one.parentNode ?? paragraph, offset: indexOf(one) + 1 };
    }
    left -= length;
  }
  return last ?? { node: paragraph, offset: 0 };
}

/** The placeholder that holds a node; null when none does. */
export function placeholderAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.control[data-placeholder]') ?? null;
}

/** A range of the page as a span of the document; its ends are the paragraphs it touches; null when it touches none. */
export function spanOf(root: HTMLElement, range: AbstractRange): Span | null {
  const from = placeOf(range.startContainer, range.startOffset) ?? touched(root, range, 'first');
  const to = placeOf(range.endContainer, range.endOffset) ?? touched(root, range, 'last');
  const around = placeholderAround(range.startContainer);
  const placeholder = around?.contains(range.endContainer) ? Number(around.dataset['control']) : null;
  return from && to ? { from, to, placeholder } : null;
}

/** Start of the first, or end of the last, paragraph that a range touches. */
function touched(root: HTMLElement, range: AbstractRange, which: 'first' | 'last'): Place | null {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const all = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => live.intersectsNode(one));
  const paragraph = which === 'first' ? all[0] : all.at(-1);
  if (!paragraph) return null;
  const offset = which === 'first' ? 0 : drawnText(paragraph).length;
  return { paragraph: Number(paragraph.dataset['paragraph']), offset, control: null };
}

/** Puts the selection of the page where the span is drawn. Answers whether it could. */
export function showSelection(root: ParentNode, span: Span): boolean {
  const from = pointOf(root, span.from);
  const to = pointOf(root, span.to);
  if (!from || !to) return false;
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

function textNodes(paragraph: HTMLElement): (Text | HTMLBRElement)[] {
  const found: (Text | HTMLBRElement)[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A break the document does not have is the browser's own, which keeps an emptied paragraph open.
    if (node instanceof Text) found.push(node);
    else if (node instanceof HTMLBRElement && node.dataset['drawn'] === 'true') found.push(node);
  }
  return found;
}

const textOf = (node: Text | HTMLBRElement): string => (node instanceof Text ? node.data : '\n');
const indexOf = (node: ChildNode): number => [...(node.parentNode?.childNodes ?? [])].indexOf(node);
