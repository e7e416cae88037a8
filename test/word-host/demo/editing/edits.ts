/** What the keys ask of the document. */
import type { DocumentWriter } from './document-writer';
import type { Place, Span } from './place';

/** An edit at the caret: answers with the place behind it, null where Word refuses, `undone` when the caret means nothing any more. */
export type Edit = (writer: DocumentWriter, caret: Span) => Place | null | 'undone';

/** Takes back the last step. */
export const undoEdit: Edit = (writer) => {
  writer.undo();
  return 'undone';
};

/** Typing or deleting characters inside one paragraph and outside every placeholder: the browser may do it by itself. */
export function isPlainTyping(inputType: string, span: Span): boolean {
  if (span.placeholder !== null || span.from.paragraph !== span.to.paragraph) return false;
  if (inputType === 'insertText' || inputType === 'insertReplacementText') return true;
  return inputType.startsWith('deleteContent') && span.from.offset !== span.to.offset;
}

/** What an input event asks for; `span` null = at the caret. Null for what the page does not do (formatting, drag and drop). */
export function editOf(event: InputEvent, span: Span | null): Edit | null {
  const put =
    (text: string): Edit =>
    (writer, caret) =>
      writer.replace(span ?? caret, text);
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
      return undoEdit;
    default:
      return event.inputType.startsWith('delete') ? deletion(event.inputType, span) : null;
  }
}

/** Backspace and Delete. At the edge of a paragraph the mark between two paragraphs goes. */
function deletion(inputType: string, span: Span | null): Edit {
  return (writer, caret) => {
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
  };
}
