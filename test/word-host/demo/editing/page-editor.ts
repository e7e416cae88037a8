/**
 * Typing into the drawn pages. Characters typed inside one paragraph appear at once, as the browser sets them, and are handed
 * to the document in short steps; everything else (Enter, deletions across paragraphs, placeholders, paste) is done in the
 * document first and then drawn. While that is drawn, keys wait.
 */
import type { DocumentWriter } from './document-writer';
import { markHere, selectWholePlaceholder } from './drawn-controls';
import { addEdit, editOf, isPlainTyping, nothing, putting, undoing, type Edit } from './edits';
import { caretAt, drawnParagraph, drawnText, showSelection, spanOf, type Span } from './place';
import { textChange } from './text-change';

export interface PageEditorParts {
  readonly root: HTMLElement;
  readonly writer: DocumentWriter;
  /** Draws the document again; resolves when the pages stand. */
  readonly redraw: () => Promise<void>;
  /** Word refused: says so. */
  readonly refused: () => void;
}

export interface PageEditor {
  /** Hands to the document what was typed and not yet handed over. Called before anyone else reads the document. */
  commit(): void;
  /** Whether a change of the document comes from this editor just now. */
  readonly writing: boolean;
  /** Puts the caret back after the pages were drawn again. */
  restore(): void;
  /** The document's selection may have moved: the caret follows, and the place comes into view where the add-in went there. */
  follow(how: 'into view' | 'quietly'): void;
  undo(): void;
}

/** Milliseconds without a key before what was typed is handed over and drawn. */
const pause = 400;

const start: Span = caretAt({ paragraph: 0, offset: 0, control: null });

/** Lets the person write in the pages below `root`. */
export function createPageEditor({ root, writer, redraw, refused }: PageEditorParts): PageEditor {
  let typedIn: number | null = null;
  let timer = 0;
  let composing = false;
  let composedOver: Span | null = null;
  let drawing = false;
  let writing = false;
  let caret: Span = start;
  /** The selection the document was last told of: drawing the same again is no news. */
  let told = '';
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
    const selected = getSelection();
    const range = selected?.rangeCount ? selected.getRangeAt(0) : null;
    return range && root.contains(range.commonAncestorContainer) ? spanOf(root, range) : null;
  };

  const showCaret = (): void => {
    showSelection(root, caret);
    drawnParagraph(root, caret.to.paragraph)?.scrollIntoView({ block: 'nearest' });
  };

  const commit = (): void => {
    clearTimeout(timer);
    const number = typedIn;
    typedIn = null;
    const paragraph = number === null ? null : drawnParagraph(root, number);
    if (number === null || !paragraph) return;
    const place = selection()?.to;
    const here = place?.paragraph === number ? place : null;
    const now = drawnText(paragraph);
    const change = textChange(writer.textOf(number), now, here?.offset ?? now.length);
    if (!change) return;
    const at = (offset: number) => ({ paragraph: number, offset, control: here?.control ?? null });
    const span = { from: at(change.from), to: at(change.to), placeholder: null };
    if (write(() => writer.replace(span, change.text)) === null) refused();
  };

  const perform = (edit: Edit): void => {
    const place = write(() => edit.run(writer, caret));
    if (place === null) refused();
    else if (place !== 'undone') caret = caretAt(place);
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

  const queue = (edit: Edit): void => {
    if (!drawing) {
      commit();
      caret = selection() ?? caret;
    }
    addEdit(waiting, edit);
    void drain();
  };

  const commitSoon = (): void => {
    const place = selection()?.to;
    if (!place) return;
    if (typedIn !== null && typedIn !== place.paragraph) commit();
    typedIn = place.paragraph;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!composing) queue(nothing);
    }, pause);
  };

  root.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertCompositionText') return;
    const target = event.getTargetRanges()[0];
    const span = target ? spanOf(root, target) : selection();
    if (!drawing && span && isPlainTyping(event.inputType, span)) return;
    event.preventDefault();
    // What the event points at is gone when the pages are being drawn: the edit is meant for the caret.
    const edit = editOf(event, drawing ? null : span);
    if (edit) queue(edit);
  });
  root.addEventListener('keydown', (event) => {
    // The browser knows of no steps to take back: the pages are drawn anew after each.
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      queue(undoing);
    }
  });
  root.addEventListener('input', commitSoon);
  root.addEventListener('compositionstart', () => {
    composing = true;
    const span = selection();
    composedOver = span?.placeholder === null ? null : span;
  });
  root.addEventListener('compositionend', (event) => {
    composing = false;
    const over = composedOver;
    composedOver = null;
    if (!over) {
      commitSoon();
      return;
    }
    clearTimeout(timer);
    typedIn = null;
    queue(putting(over, event.data));
  });
  root.addEventListener('focusout', commit);
  // The focus comes by a key: the caret stands where the add-in or the person left it. A click puts it elsewhere.
  let pressed = false;
  root.addEventListener('pointerdown', () => (pressed = true));
  root.addEventListener('pointerup', () => (pressed = false));
  root.addEventListener('focus', () => {
    if (!pressed) showCaret();
  });
  document.addEventListener('selectionchange', () => {
    if (drawing || composing || !root.contains(document.activeElement)) return;
    selectWholePlaceholder(root);
    const now = selection();
    if (!now) return;
    caret = now;
    if (typedIn === null && JSON.stringify(now) !== told) {
      told = JSON.stringify(now);
      write(() => writer.select(now));
    }
    markHere(root);
  });

  return {
    commit,
    get writing() {
      return writing;
    },
    restore() {
      if (root.contains(document.activeElement)) showCaret();
      markHere(root);
    },
    follow(how) {
      if (drawing || typedIn !== null) return;
      const place = writer.caret();
      if (place.paragraph !== caret.to.paragraph) caret = caretAt(place);
      const paragraph = drawnParagraph(root, place.paragraph);
      if (how === 'quietly' || !paragraph) return;
      paragraph.scrollIntoView({ block: 'center' });
      markHere(root, paragraph);
    },
    undo: () => queue(undoing),
  };
}
