/** Controls in the drawing, as the caret meets them. */
import { drawnText, placeOf, type Place, type Span } from './place';

/** The placeholder that holds a node; null when none does. */
export function placeholderAround(root: HTMLElement, node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const found = element?.closest<HTMLElement>('.control[data-placeholder]') ?? null;
  return found && root.contains(found) ? found : null;
}

/** The whole of the placeholder that holds the caret. */
export function placeholderSpan(root: HTMLElement): Span | null {
  const selected = getSelection();
  const found = selected?.rangeCount ? placeholderAround(root, selected.getRangeAt(0).startContainer) : null;
  if (!found) return null;
  const from = placeOf(found, 0) ?? edge(found, 0);
  const to = placeOf(found, found.childNodes.length) ?? edge(found, -1);
  return from && to ? { from, to } : null;
}

/** First or last place inside a box around whole paragraphs. */
function edge(box: HTMLElement, index: 0 | -1): Place | null {
  const paragraph = [...box.querySelectorAll<HTMLElement>('[data-paragraph]')].at(index);
  if (!paragraph) return null;
  return { paragraph: Number(paragraph.dataset['paragraph']), offset: index === 0 ? 0 : drawnText(paragraph).length };
}

/** Marks the control that holds the caret, as Word frames it. */
export function markHere(root: HTMLElement): void {
  const node = getSelection()?.anchorNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  const here = element && root.contains(element) ? element.closest<HTMLElement>('.control') : null;
  for (const marked of root.querySelectorAll<HTMLElement>('[data-here]'))
    if (marked !== here) delete marked.dataset['here'];
  if (here) here.dataset['here'] = 'true';
}
