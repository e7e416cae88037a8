/** What the page's editing asks of the document. A refusal is Word's own: a locked control is not deleted. */
import type { Place, Span } from './place';

export interface DocumentWriter {
  /** Text of a paragraph as it is drawn. */
  textOf(paragraph: number): string;
  /**
   * Replaces a span by text in which `\n` starts a paragraph; in a placeholder the text replaces the whole of it.
   * Answers with the place behind the text, or null where Word refuses.
   */
  replace(span: Span, text: string): Place | null;
  /** Ctrl+Z; false when there is nothing to undo. */
  undo(): boolean;
  /** Where the selection of the document ends, whoever put it there. */
  caret(): Place;
  /** Tells the document where the person's selection is. */
  select(span: Span): void;
}
