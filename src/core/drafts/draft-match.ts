/**
 * A draft: a document that was there before the pane, written by people. What is said of it: where the headings of the form
 * stand, how sure that is, and what is left. Indexes are those of `FileDocument.paragraphs`.
 */

/** `sure`: nothing else it could be. `look`: a person should look, the reason says at what. */
export type Certainty = 'sure' | 'look';

/** A heading of the form in a draft. */
export interface MatchedHeading {
  readonly item: string;
  /** First and last paragraph; several where the title is broken over lines. */
  readonly first: number;
  readonly last: number;
  /** Letters of the heading where it shares its only paragraph with text or another heading (UTF-16, end exclusive); null = whole paragraphs. */
  readonly words: { readonly start: number; readonly end: number } | null;
  readonly certainty: Certainty;
  /** What to look at, one sentence; '' when sure. */
  readonly reason: string;
  /** It stands in a cell of a table: it is read, no control is laid. */
  readonly inTable: boolean;
}

/** Paragraphs that follow each other; both ends belong. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What was recognised. */
export interface DraftMatch {
  /** In document order; at most one for an item. */
  readonly headings: readonly MatchedHeading[];
  /** Items of the form (headings only, mục bổ sung left out) that were not found, in the form's order. */
  readonly missing: readonly string[];
  /** Further paragraphs that say a heading found before, with its item. */
  readonly repeated: readonly { readonly item: string; readonly line: number }[];
  /** Written paragraphs between the title and the closing that belong to no item: look like headings, or stand before the first. */
  readonly strays: readonly LineRange[];
  /** Annexes by their opening line, up to their last paragraph. */
  readonly annexes: readonly ({ readonly id: 'I' | 'II' | 'III' } & LineRange)[];
}
