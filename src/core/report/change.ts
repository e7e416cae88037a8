/** A place of a document that is to read differently, and what that is found from. */
import type { Outline } from '../outline/outline';
import type { TextEdit } from '../text/text-edits';
import type { ReportData } from './data-entries';
import type { FieldId } from './fields';
import type { Anchor } from './gaps';
import type { DocumentSnapshot } from './snapshot';

/** A piece of a line that is inserted: words of the form, or a field with its text (`BLANK` where it has none). */
export type LinePiece = string | { readonly field: FieldId; readonly text: string };

/** One place that is to read differently. */
export interface Change {
  /** Names the change in this plan; the key of a choice. */
  readonly id: string;
  readonly kind: 'heading' | 'field' | 'sentence' | 'line';
  /** `insert`, `remove`: a whole line, see `anchor`. */
  readonly action: 'rewrite' | 'insert' | 'remove';
  /** Tag of the control; null for a line of the form's own words. */
  readonly tag: string | null;
  /** Id of the control in the snapshot; null where there is none. */
  readonly control: number | null;
  /** Index of the paragraph, where the change is of one paragraph. */
  readonly paragraph: number | null;
  /** Beside what a line is inserted; null where nothing stands to lean on, and for every other action. */
  readonly anchor: Anchor | null;
  /** The place in words. */
  readonly name: string;
  /** What stands there; '' where nothing was written. */
  readonly oldText: string;
  readonly newText: string;
  /** The line in pieces, its fields told from its words; [] for every action but `insert`. */
  readonly pieces: readonly LinePiece[];
  /**
   * The least that makes one into the other without touching a nested field, in order; null = the text is replaced whole.
   * Nested year fields are changes of their own.
   */
  readonly edits: readonly TextEdit[] | null;
  /** A heading that holds fields and has no edits: it is printed anew, because text alone would lose them. */
  readonly relay: boolean;
  /** Her own words stand there: shown beside, never rewritten unasked. */
  readonly edited: boolean;
  /** Another person's unaccepted change lies inside. */
  readonly tracked: boolean;
}

/** What a plan is made from. `written` = what the pane last wrote, by tag. */
export interface ChangeGround {
  readonly outline: Outline;
  readonly before: ReportData;
  readonly after: ReportData;
  readonly snapshot: DocumentSnapshot;
  readonly written: Readonly<Record<string, string>>;
}
