/** The open document as plain data: what one reading of Word gives. Nothing here refers back to Word. */

/** A paragraph of the main text, in document order. */
export interface ParagraphSnapshot {
  /** Zero-based place among all paragraphs of the body, cells of tables included. */
  readonly index: number;
  /** Text without the paragraph mark; as accepted where Word can say so. */
  readonly text: string;
  /** Id of the innermost control that holds the whole paragraph (index into `controls` by `id`); null = none. */
  readonly control: number | null;
  /** 0 outside tables. */
  readonly tableLevel: number;
}

/** A rich-text content control anywhere in the main text. Ids are valid for this reading only. */
export interface ControlSnapshot {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** Text of the control; a control that shows its placeholder gives the placeholder or '' (Words differ). Paragraphs separated by `\n`. */
  readonly text: string;
  /** Inline pictures directly in it, which its text does not show; none where it is absent. */
  readonly pictures?: number;
  /** Id of the control directly around it; null = none. */
  readonly parent: number | null;
  /** Whether Word refuses a person's deletion of the control. */
  readonly locked: boolean;
  /** Another person's unaccepted change lies inside; `unknown` where Word cannot say. */
  readonly tracked: boolean | 'unknown';
  /** Its text is as accepted although changes lie inside; absent where this reading did not ask. */
  readonly accepted?: true;
}

/** One reading of the open document. */
export interface DocumentSnapshot {
  readonly paragraphs: readonly ParagraphSnapshot[];
  readonly controls: readonly ControlSnapshot[];
  /** Inline pictures of the main text; a paragraph that holds nothing else reads as empty. */
  readonly pictures: number;
  /** Track Changes: on, off, or not known (WordApi below 1.4). */
  readonly tracking: 'on' | 'off' | 'unknown';
}
