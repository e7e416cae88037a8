/** The words in which the small tables of *Số liệu khác* are described. */

/** A column that is entered: a text, a choice (a text with proposals), a count, or a number that may have decimals. */
export interface EnteredFigure {
  readonly id: string;
  readonly header: string;
  readonly kind: 'text' | 'choice' | 'count' | 'decimal';
  /** Millimetres wanted in a printed table. */
  readonly width: number;
  /** Proposals of a choice; other words are accepted. */
  readonly choices?: readonly string[];
}

/** A column that is reckoned from two others: `percent` = one ÷ other × 100, `difference` = one − other. */
export interface ComputedFigure {
  readonly id: string;
  readonly header: string;
  readonly kind: 'percent' | 'difference';
  readonly width: number;
  readonly one: string;
  readonly other: string;
}

/** A column of a small table. */
export type FigureColumn = EnteredFigure | ComputedFigure;

/** A small table per unit that belongs to an item of the form. */
export interface FigureTable {
  readonly id: string;
  /** Item in whose body its figures stand, e.g. `P1.II.2`. */
  readonly item: string;
  /** What the pane calls it. */
  readonly name: string;
  /** Whether a unit may have several rows. */
  readonly several: boolean;
  /** Becomes a table in the body, or a sentence. */
  readonly prints: 'table' | 'sentence';
  readonly columns: readonly FigureColumn[];
  /** The place of the form that asks for it. */
  readonly basis: string;
}
