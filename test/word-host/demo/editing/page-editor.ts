/**
 * Typing into the drawn pages. Characters typed inside one paragraph appear at once, as the browser sets them, and are handed
 * to the document in short steps; everything else (Enter, deletions across paragraphs, placeholders, paste) is done in the
 * document first and then drawn. While that is drawn, keys wait.
 */
import type { DocumentWriter } from './document-writer';
import { drawnParagraph, drawnText, placeOf, selectedSpan, showSelection, type Place, type Span } from './place';
import { textChange } from './text-change';

export interface PageEditorParts {
  readonly root: HTMLElement;
  readonly writer: DocumentWriter;
  /** Draws the document again; resolves when the pages stand. */
  readonly redraw: () => Promise<void>;
  /** Word refused: says so. */
  readonly refused: () => void;
  readonly pasted: (transfer: DataTransfer) => string;
}

export interface PageEditor {
  /** Hands to the document what was typed and not yet handed over. Called before anyone reads the document. */
  commit(): void;
  /** Whether a change of the document comes from this editor just now. */
  readonly writing: boolean;
  /** Puts the caret back after the pages were drawn again. */
  restore(): void;
  undo(): Promise<void>;
}

/** An edit that waits for the pages to be drawn. */
type Edit = (writer: DocumentWriter, caret: Span) => Place | null | 'undone';

const pause = 400;

/** Lets the person write in the pages below `root`. */
export function createPageEditor({ root, writer, redraw, refused, pasted }: PageEditorParts): PageEditor {
  let typedIn: number | null = null;
  let timer = 0;
  let composing = false;
  let composedInPlaceholder: Span | null = null;
  let drawing = false;
  let writing = false;
  let caret: Span | null = null;
  const waiting: Edit[] = [];

  const write = <T>(act: () => T): T => {
    writing = true;
    try {
      return act();
    } finally {
      writing = false;
    }
  };

  const selection = (): Span | null => {
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
    return range && root.contains(range.commonAncestorContainer) ? selectedSpan(range) : null;
  };

  const commit = (): void => {
    clearTimeout(timer);
    const paragraph = typedIn === null ? null : drawnParagraph(root, typedIn);
    if (typedIn === null || !paragraph) return;
    const number = typedIn;
    typedIn = null;
    const place = selection()?.to;
    const now = drawnText(paragraph);
    const change = textChange(writer.textOf(number), now, place?.paragraph === number ? place.offset : now.length);
    if (!change) return;
    const span = { from: { paragraph: number, offset: change.from }, to: { paragraph: number, offset: change.to } };
    if (write(() => writer.replace(span, change.text)) === null) refused();
  };

  /** Does the edits that wait, in the document, then draws once. */
  const drain = async (): Promise<void> => {
    if (drawing) return;
    drawing = true;
    try {
      while (waiting.length > 0) {
        for (const edit of waiting.splice(0)) perform(edit);
        await redraw();
      }
    } finally {
      drawing = false;
    }
  };

  const perform = (edit: Edit): void => {
    if (!caret) return;
    const now = caret;
    const place = write(() => edit(writer, now));
    if (place === 'undone') return;
    if (place === null) refused();
    else caret = { from: place, to: place };
  };

  const queue = (edit: Edit): void => {
    if (!drawing) {
      commit();
      caret = selection() ?? caret;
    }
    waiting.push(edit);
    void drain();
  };

  const scheduleCommit = (): void => {
    const place = selection()?.to;
    if (!place) return;
    if (typedIn !== null && typedIn !== place.paragraph) commit();
    typedIn = place.paragraph;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (composing) return;
      commit();
      queue((_writer, now) => now.to);
    }, pause);
  };

  root.addEventListener('beforeinput', (event) => {
    const target = event.getTargetRanges()[0];
    const span = target ? selectedSpan(target) : selection();
    if (event.inputType === 'insertCompositionText') return;
    const plain = !drawing && span !== null && isPlainTyping(event, span, placeholderAt(root, target));
    if (plain) return;
    event.preventDefault();
    const edit = editOf(event, span, pasted);
    if (edit) queue(drawing ? (editOf(event, null, pasted) ?? edit) : edit);
  });
  root.addEventListener('input', scheduleCommit);
  root.addEventListener('compositionstart', () => {
    composing = true;
    composedInPlaceholder = placeholderSpan(root);
  });
  root.addEventListener('compositionend', (event) => {
    composing = false;
    const whole = composedInPlaceholder;
    composedInPlaceholder = null;
    if (whole) {
      clearTimeout(timer);
      typedIn = null;
      waiting.push((into) => into.replace(whole, event.data));
      caret = whole;
      void drain();
    } else scheduleCommit();
  });
  root.addEventListener('focusout', commit);
  document.addEventListener('selectionchange', () => {
    if (drawing || composing) return;
    const whole = placeholderSpan(root);
    const now = selection();
    if (!now) return;
    caret = now;
    if (whole && now.from.paragraph === now.to.paragraph && now.from.offset === now.to.offset)
      showSelection(root, whole);
    write(() => writer.select(whole ?? now));
    markHere(root);
  });

  return {
    commit,
    get writing() {
      return writing;
    },
    restore() {
      if (caret && root.contains(document.activeElement)) showSelection(root, caret);
      markHere(root);
    },
    async undo() {
      commit();
      caret ??= { from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 0 } };
      waiting.push((into) => (into.undo() ? 'undone' : 'undone'));
      await drain();
    },
  };
}

/** Typing or deleting characters inside one paragraph and outside every placeholder: the browser may do it by itself. */
function isPlainTyping(event: InputEvent, span: Span, placeholder: HTMLElement | null): boolean {
  if (placeholder || span.from.paragraph !== span.to.paragraph) return false;
  if (event.inputType === 'insertText' || event.inputType === 'insertReplacementText') return true;
  return event.inputType.startsWith('deleteContent') && span.from.offset !== span.to.offset;
}

/** What an input event asks for; `span` null = at the caret. Null for what the page does not do (formatting, drag and drop). */
function editOf(event: InputEvent, span: Span | null, pasted: (transfer: DataTransfer) => string): Edit | null {
  const put =
    (text: string): Edit =>
    (writer, caret) =>
      writer.replace(span ?? caret, text);
  switch (event.inputType) {
    case 'insertText':
    case 'insertReplacementText':
      return put(event.data ?? '');
    case 'insertParagraph':
    case 'insertLineBreak':
      return put('\n');
    case 'insertFromPaste':
      return event.dataTransfer ? put(pasted(event.dataTransfer)) : null;
    case 'historyUndo':
      return (writer) => (writer.undo() ? 'undone' : 'undone');
    default:
      return event.inputType.startsWith('delete') ? deletion(event.inputType, span) : null;
  }
}

/** Backspace and Delete. At the edge of a paragraph the mark between two paragraphs goes. */
function deletion(inputType: string, span: Span | null): Edit {
  return (writer, caret) => {
    const { from, to } = span ?? caret;
    if (from.paragraph !== to.paragraph || from.offset !== to.offset) return writer.replace({ from, to }, '');
    if (!inputType.endsWith('Forward')) {
      if (from.offset > 0) return writer.replace({ from: { ...from, offset: from.offset - 1 }, to }, '');
      if (from.paragraph === 0) return from;
      const end = { paragraph: from.paragraph - 1, offset: writer.textOf(from.paragraph - 1).length };
      return writer.replace({ from: end, to }, '');
    }
    if (from.offset < writer.textOf(from.paragraph).length)
      return writer.replace({ from, to: { ...to, offset: to.offset + 1 } }, '');
    return writer.replace({ from, to: { paragraph: to.paragraph + 1, offset: 0 } }, '');
  };
}

/** The placeholder that holds a point; null when it holds none. */
function placeholderAt(root: HTMLElement, range: AbstractRange | undefined): HTMLElement | null {
  const node = range?.startContainer ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  const found = element?.closest<HTMLElement>('.control[data-placeholder]') ?? null;
  return found && root.contains(found) ? found : null;
}

/** The whole of the placeholder that holds the caret. */
function placeholderSpan(root: HTMLElement): Span | null {
  const selected = getSelection();
  const found = selected?.rangeCount ? placeholderAt(root, selected.getRangeAt(0)) : null;
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
function markHere(root: HTMLElement): void {
  const node = getSelection()?.anchorNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  const here = element && root.contains(element) ? element.closest<HTMLElement>('.control') : null;
  for (const marked of root.querySelectorAll<HTMLElement>('[data-here]'))
    if (marked !== here) delete marked.dataset['here'];
  if (here) here.dataset['here'] = 'true';
}
