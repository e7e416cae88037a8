/** What the keys ask of the document. */
import type { DocumentWriter } from './document-writer';
import type { Place, Span } from './place';

/** An edit at the caret: answers with the place behind it, null where Word refuses, `undone` when the caret means nothing any more. */
export type Edit = (writer: DocumentWriter, caret: Span) => Place | null | 'undone';

/** Typing or deleting characters inside one paragraph and outside every placeholder: the browser may do it by itself. */
export function isPlainTyping(event: InputEvent, span: Span, placeholder: Element | null): boolean {
  if (placeholder || span.from.paragraph !== span.to.paragraph) return false;
  if (event.inputType === 'insertText' || event.inputType === 'insertReplacementText') return true;
  return event.inputType.startsWith('deleteContent') && span.from.offset !== span.to.offset;
}

/** What an input event asks for; `span` null = at the caret. Null for what the page does not do (formatting, drag and drop). */
export function editOf(event: InputEvent, span: Span | null, pasted: (transfer: DataTransfer) => string): Edit | null {
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
