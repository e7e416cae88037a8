/** What the keys ask of the document. */
import type { DocumentWriter } from './document-writer';
import type { Place, Span } from './place';

/** An edit: answers with the place behind it, null where Word refuses, `undone` when the caret means nothing any more. */
export interface Edit {
  readonly run: (writer: DocumentWriter, caret: Span) => Place | null | 'undone';
  /** What is typed at the caret; null for any other edit. Two such edits can be done as one. */
  readonly typed: string | null;
}

const edit = (run: Edit['run']): Edit => ({ run, typed: null });

/** Text typed at the caret. */
const typing = (typed: string): Edit => ({ run: (writer, caret) => writer.replace(caret, typed), typed });

/** Text put over a span. */
export const putting = (span: Span, text: string): Edit => edit((writer) => writer.replace(span, text));

/** Takes back the last step. */
export const undoing: Edit = edit((writer) => {
  writer.undo();
  return 'undone';
});

/** Changes nothing: what was typed is drawn as the document has it. */
export const nothing: Edit = edit((_writer, caret) => caret.to);

/** Adds an edit to those that wait. Letters typed one after another become one step for Ctrl+Z. */
export function addEdit(waiting: Edit[], next: Edit): void {
  const last = waiting.at(-1);
  const one = (typed: string | null | undefined): typed is string => typeof typed === 'string' && typed !== '\n';
  if (last && one(last.typed) && one(next.typed)) waiting.splice(-1, 1, typing(last.typed + next.typed));
  else waiting.push(next);
}

/** Typing or deleting characters inside one paragraph and outside every placeholder: the browser may do it by itself. */
export function isPlainTyping(inputType: string, span: Span): boolean {
  if (span.placeholder !== null || span.from.paragraph !== span.to.paragraph) return false;
  if (inputType === 'insertText' || inputType === 'insertReplacementText') return true;
  return inputType.startsWith('deleteContent') && span.from.offset !== span.to.offset;
}

/** What an input event asks for; `span` null = at the caret. Null for what the page does not do (formatting, drag and drop). */
export function editOf(event: InputEvent, span: Span | null): Edit | null {
  const put = (text: string): Edit => (span ? putting(span, text) : typing(text));
  switch (event.inputType) {
    case 'insertText':
    case 'insertReplacementText':
      return put(event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
    case 'insertParagraph':
    case 'insertLineBreak':
      return put('\n');
    case 'insertFromPaste':
      return put((event.dataTransfer?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, ''));
    case 'historyUndo':
      return undoing;
    default:
      return event.inputType.startsWith('delete') ? deletion(event.inputType, span) : null;
  }
}

/** Backspace and Delete. At the edge of a paragraph the mark between two paragraphs goes. */
function deletion(inputType: string, span: Span | null): Edit {
  return edit((writer, caret) => {
    const { from, to, placeholder } = span ?? caret;
    const take = (first: Place, last: Place): Place | null =>
      writer.replace({ from: first, to: last, placeholder }, '');
    if (from.paragraph !== to.paragraph || from.offset !== to.offset) return take(from, to);
    if (inputType.endsWith('Forward')) {
      if (from.offset < writer.textOf(from.paragraph).length) return take(from, { ...to, offset: to.offset + 1 });
      return take(from, { paragraph: to.paragraph + 1, offset: 0, control: null });
    }
    if (from.offset > 0) return take({ ...from, offset: from.offset - 1 }, to);
    if (from.paragraph === 0) return from;
    const end = writer.textOf(from.paragraph - 1).length;
    return take({ paragraph: from.paragraph - 1, offset: end, control: null }, to);
  });
}
