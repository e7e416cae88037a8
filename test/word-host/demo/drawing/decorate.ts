/** Puts back into the drawing what the copy only marked: which paragraph is which, and where the content controls are. */
import type { DrawnControl } from './marked-copy';
import { marks } from './marks';

/** What the drawing calls a control, by its tag: headings are shaded softly, bodies boxed with their name, fields shaded. */
export function controlKind(tag: string): 'heading' | 'body' | 'field' | 'annex' | 'other' {
  const kinds = { h: 'heading', b: 'body', f: 'field', a: 'annex' } as const;
  const letter = /^bctd\.([hbfa])\./.exec(tag)?.[1];
  return letter === 'h' || letter === 'b' || letter === 'f' || letter === 'a' ? kinds[letter] : 'other';
}

/** Numbers the drawn paragraphs (`data-paragraph`) and marks the controls. Runs before the pages are cut. */
export function decorateParagraphs(root: HTMLElement, controls: readonly DrawnControl[]): void {
  const drawn = new Map<number, HTMLElement>();
  for (const mark of root.querySelectorAll<HTMLElement>(`span[id^="${marks.paragraph}"]`)) {
    const paragraph = mark.closest<HTMLElement>('p');
    const number = Number(mark.id.slice(marks.paragraph.length));
    mark.remove();
    if (!paragraph) continue;
    paragraph.dataset['paragraph'] = String(number);
    drawn.set(number, paragraph);
  }
  for (const lineBreak of root.querySelectorAll('br')) lineBreak.dataset['drawn'] = 'true';
  for (const control of [...controls].reverse()) {
    if (control.inline) wrapInline(root, control);
    else markBlock(control, drawn);
  }
}

function markControl(element: HTMLElement, control: DrawnControl): void {
  element.dataset['control'] = String(control.number);
  element.dataset['tag'] = control.tag;
  element.dataset['kind'] = controlKind(control.tag);
  if (control.placeholder) element.dataset['placeholder'] = 'true';
}

function wrapInline(root: HTMLElement, control: DrawnControl): void {
  const start = root.querySelector(`[id="${marks.controlStart}${control.number}"]`);
  const end = root.querySelector(`[id="${marks.controlEnd}${control.number}"]`);
  if (start && end && start.parentNode === end.parentNode) {
    const wrapper = document.createElement('span');
    wrapper.className = 'control inline';
    wrapper.title = control.alias;
    markControl(wrapper, control);
    start.before(wrapper);
    while (wrapper.nextSibling && wrapper.nextSibling !== end) wrapper.append(wrapper.nextSibling);
  }
  start?.remove();
  end?.remove();
}

function markBlock(control: DrawnControl, drawn: ReadonlyMap<number, HTMLElement>): void {
  for (const { paragraph, table } of control.blocks) {
    const block = table ? drawn.get(paragraph)?.closest<HTMLElement>('table') : drawn.get(paragraph);
    if (!block || block.dataset['control'] !== undefined) continue;
    markControl(block, control);
    if (controlKind(control.tag) === 'heading') block.dataset['keepWithNext'] = 'true';
  }
}

/** Draws a box around what lies next to each other in one block control on one page. Runs after the pages are cut. */
export function boxControls(root: HTMLElement, controls: readonly DrawnControl[]): void {
  for (const control of controls) {
    if (control.inline) continue;
    let box: HTMLElement | null = null;
    for (const block of root.querySelectorAll<HTMLElement>(`[data-control="${control.number}"]`)) {
      if (!box || block.previousElementSibling !== box) box = boxBefore(block, control);
      box.append(block);
    }
  }
}

function boxBefore(block: HTMLElement, control: DrawnControl): HTMLElement {
  const box = document.createElement('div');
  box.className = 'control block';
  box.dataset['alias'] = control.alias.replace(/^Nội dung: /, '');
  markControl(box, control);
  block.before(box);
  return box;
}
