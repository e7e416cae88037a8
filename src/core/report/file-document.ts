/** A report as the file it is: what a .docx says of text, format, sections, tables and changes. Plain data, measures in millimetres and points. */
import type { ControlSnapshot, ParagraphSnapshot } from './snapshot';

/** A stretch of text of one look, as it takes effect after styles and defaults (ECMA-376 Part 1 §17.7.2). */
export interface FileRun {
  readonly text: string;
  /** Font of the Latin letters; null = not said anywhere. */
  readonly font: string | null;
  /** In points; null = not said anywhere. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** All letters shown as capitals. */
  readonly capitals: boolean;
  /** RRGGBB; null = automatic. */
  readonly color: string | null;
  readonly highlighted: boolean;
  /** Not shown and not printed. */
  readonly hidden: boolean;
}

/** Distance of lines: a multiple of the font's own, or points. */
export type LineSpacing =
  | { readonly kind: 'multiple'; readonly value: number }
  | { readonly kind: 'at-least' | 'exactly'; readonly points: number };

/** Where a paragraph of a table stands: the table by its place in the document, row and grid column from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph of the main text with its format. `index` counts as Word's `body.paragraphs` does; `text` is as accepted. */
export interface FileParagraph extends ParagraphSnapshot {
  readonly runs: readonly FileRun[];
  /** Id of its style; null = the default. */
  readonly style: string | null;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** Millimetres; negative = hanging. */
  readonly firstLine: number;
  /** Millimetres. */
  readonly indent: number;
  /** Points. */
  readonly before: number;
  /** Points. */
  readonly after: number;
  readonly line: LineSpacing;
  /** Number or sign Word puts before it by itself, as it prints; null = none. It is not part of `text`. */
  readonly autoNumber: string | null;
  /** Outline level 0–8; null = body text. */
  readonly outlineLevel: number | null;
  /** Index of its section. */
  readonly section: number;
  readonly cell: CellPlace | null;
  /** A page break stands before or in it. */
  readonly pageBreak: boolean;
  /** A picture, drawing or object stands in it. */
  readonly picture: boolean;
  /** Somebody inserted, deleted or moved something in it and nobody accepted it. */
  readonly changed: boolean;
}

/** A cell of a table; its paragraphs are those whose `cell` names it. */
export interface FileCell {
  readonly row: number;
  /** Grid column of its left edge, from 0. */
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Text as accepted, paragraphs separated by `\n`. */
  readonly text: string;
}

/** A table of the main text; nested ones are tables of their own. */
export interface FileTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FileCell[];
  /** Index of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  /** Rows repeated at the top of each page. */
  readonly headerRows: number;
  /** Tags of the controls around it, outermost first. */
  readonly tags: readonly string[];
}

/** A header as it prints. */
export interface FileHeader {
  readonly text: string;
  /** It has a PAGE field. */
  readonly page: boolean;
  readonly alignment: FileParagraph['alignment'];
  /** Size of the page number in points; null = not said. */
  readonly size: number | null;
}

/** A section of the document; lengths in millimetres. */
export interface FileSection {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The first page has a header of its own (`titlePg`). */
  readonly ownFirstPage: boolean;
  /** Number its pages begin with; null = they go on from the section before. */
  readonly startsAt: number | null;
  /** Of ordinary and of first pages; null = none. Inherited ones are put in. */
  readonly header: FileHeader | null;
  readonly firstHeader: FileHeader | null;
  readonly footer: FileHeader | null;
}

/** A comment in the margin. */
export interface FileComment {
  readonly author: string;
  readonly text: string;
  /** Index of the paragraph where it begins; null = not found. */
  readonly paragraph: number | null;
  readonly resolved: boolean;
}

/** A control, with what only the file says of it. */
export interface FileControl extends ControlSnapshot {
  /** It shows its placeholder: nothing was written (`w:showingPlcHdr`). */
  readonly placeholder: boolean;
  /** Index of the paragraph it stands in or begins with. */
  readonly paragraph: number;
  /** Index of the last paragraph it holds; the same as `paragraph` for an inline one. */
  readonly lastParagraph: number;
  /** Place of an inline control's text in its paragraph's text; null = it holds whole paragraphs. */
  readonly start: number | null;
}

/** What a reading could not see, and why nothing is said about it. */
export type Unseen = 'format' | 'sections' | 'changes' | 'comments';

/** Everything the checks read of one file. */
export interface FileDocument {
  readonly paragraphs: readonly FileParagraph[];
  readonly controls: readonly FileControl[];
  readonly tables: readonly FileTable[];
  readonly sections: readonly FileSection[];
  readonly comments: readonly FileComment[];
  /** Number of changes nobody accepted, by kind. */
  readonly changes: {
    readonly inserted: number;
    readonly deleted: number;
    readonly moved: number;
    readonly format: number;
  };
  readonly pictures: number;
  /** XML of the custom XML parts in our namespaces. */
  readonly dataParts: readonly string[];
  /** The file holds macros; they are never run. */
  readonly macros: boolean;
  /** When it was saved last as the file itself says (ISO 8601), and by whom ('' = not said); absent = it says nothing. */
  readonly saved?: { readonly at: string; readonly by: string };
  /** Track Changes is switched on or off; absent where the reading could not see it. */
  readonly tracking?: 'on' | 'off';
  readonly unseen: readonly Unseen[];
}
