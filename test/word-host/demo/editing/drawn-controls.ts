/** Controls in the drawing, as the caret meets them. */
import { placeholderAround } from './place';

/** Selects the whole placeholder that holds a lone caret, as Word does. */
export function selectWholePlaceholder(root: HTMLElement): void {
  const selected = getSelection();
  const around = selected?.isCollapsed ? placeholderAround(selected.anchorNode) : null;
  if (!selected || !around || !root.contains(around)) return;
  // From text to text: a selection that begins before the control would belong to what stands before it.
  const texts = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const first = texts.nextNode();
  let last = first;
  for (let next = first; next; next = texts.nextNode()) last = next;
  if (first instanceof Text && last instanceof Text) selected.setBaseAndExtent(first, 0, last, last.length);
}

/** Marks the control that holds the caret (or a given node), as Word frames it. */
export function markHere(root: HTMLElement, node: Node | null = getSelection()?.anchorNode ?? null): void {
  const element = node instanceof Element ? node : node?.parentElement;
  const here = element && root.contains(element) ? element.closest<HTMLElement>('.control') : null;
  for (const marked of root.querySelectorAll<HTMLElement>('[data-here]')) {
    if (marked !== here) delete marked.dataset['here'];
  }
  if (here) here.dataset['here'] = 'true';
}
