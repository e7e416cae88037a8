/** The document as it is about to be printed: paragraphs, tables and controls, free of XML. */
import type { TableModel } from '../appendix/table-model';
import type { Layout, Letters } from './looks';
import type { StyleId } from './styles';

/** A run of text in one look. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly letters: Letters;
  /** Printed in the style of placeholder text. */
  readonly placeholder: boolean;
}

/** A content control of rich text. */
export interface Control {
  readonly tag: string;
  readonly title: string;
  /** Where the control stands, so that the same tag at two places gets two ids. */
  readonly place: string;
  readonly locked: boolean;
  readonly appearance: 'hidden' | 'boundingBox';
  /** The content is a prompt, not the person's text. */
  readonly showsPlaceholder: boolean;
  /** What stands in the control when it is empty; null = Word's own prompt. */
  readonly prompt: string | null;
}

/** A control inside a paragraph. */
export interface InlineControl {
  readonly kind: 'inline-control';
  readonly control: Control;
  readonly run: TextRun;
}

/** The number of the page. */
export interface PageNumber {
  readonly kind: 'page-number';
}

export type Inline = TextRun | InlineControl | PageNumber;

/** Setup of a section of the report: A4 with the decree's margins, numbered from 1, no number on its first page. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** Relationship id of the primary header; null = as the section before. */
  readonly header: string | null;
}

/** A paragraph; `closes` makes it the last one of its section. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** null = the document's own default style. */
  readonly style: StyleId | null;
  readonly layout: Layout;
  readonly letters: Letters;
  readonly content: readonly Inline[];
  /** The section that ends with this paragraph. */
  readonly closes: Section | null;
}

/** A table of figures: ruled, its header on every page, columns of fixed widths that fill `width` (twips). */
export interface Table {
  readonly kind: 'table';
  readonly model: TableModel;
  readonly width: number;
}

/** A control around whole paragraphs and tables; behind a table stands a paragraph. */
export interface BlockControl {
  readonly kind: 'block-control';
  readonly control: Control;
  readonly content: readonly (Paragraph | Table)[];
}

/** A table without borders that only sets things side by side. */
export interface Columns {
  readonly kind: 'columns';
  readonly widths: readonly number[];
  /** Rows of cells of paragraphs. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
}

export type Block = Paragraph | BlockControl | Columns | Table;

/** A paragraph of a style; what differs from it is given beside. */
export const paragraph = (
  style: StyleId | null,
  content: readonly Inline[],
  layout: Layout = {},
  letters: Letters = {},
): Paragraph => ({ kind: 'paragraph', style, layout, letters, content, closes: null });

/** Plain text in the look of its paragraph. */
export const text = (value: string, letters: Letters = {}): TextRun => ({
  kind: 'text',
  text: value,
  letters,
  placeholder: false,
});
