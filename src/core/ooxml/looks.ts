/** How letters and paragraphs look, free of XML. */

/** Look of letters where it differs from the paragraph's style. */
export interface Letters {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  /** Points. */
  readonly size?: number;
}

/** Look of a paragraph where it differs from its style. Lengths in twips. */
export interface Layout {
  readonly align?: 'both' | 'center' | 'left' | 'right';
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  /** 240 = single with `auto`; twips with `exact`. */
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact';
  readonly keepNext?: boolean;
  readonly outlineLevel?: 0 | 1 | 2;
  /** A rule below the paragraph, between its indents. */
  readonly ruled?: boolean;
}
