/**
 * Typing into the drawn pages. Characters typed inside one paragraph appear at once, as the browser sets them, and are handed
 * to the document in short steps; everything else (Enter, deletions across paragraphs, placeholders, paste) is done in the
 * document first and then drawn. While that is drawn, keys wait.
 */
import type { DocumentWriter } from './document-writer';
import { markHere, placeholderAround, placeholderSpan } from './drawn-controls';
import { editOf, isPlainTyping, type Edit } from './edits';
import { drawnParagraph, drawnText, selectedSpan, showSelection, type Span } from './place';
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
    const plain =
      !drawing && span !== null && isPlainTyping(event, span, placeholderAround(root, target?.startContainer ?? null));
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
