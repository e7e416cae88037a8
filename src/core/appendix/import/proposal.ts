/** What an import would do, for a preview: nothing is written by it. */
import type { CellValue, DocumentRecord } from '../counts';

/** Where a value stands in the files. */
export interface CellOrigin {
  readonly file: string;
  readonly sheet: string;
  /** As Excel names it, e.g. `C7`; a range where values were added up, e.g. `C7:C12`. */
  readonly cell: string;
  /** In a hidden row or column. */
  readonly hidden: boolean;
}

/** A value as it was found. */
export interface FoundCount {
  readonly origin: CellOrigin;
  /** `MemberUnit.id`, or `WHOLE_CLUSTER`. */
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly value: CellValue;
  /** Why the value is no count and is kept as typed; '' where it is one. */
  readonly sentence: string;
}

/** A value that would be entered or changed. */
export interface CountChange extends FoundCount {
  /** What stands there now; undefined = nothing. */
  readonly old: CellValue | undefined;
}

/** A document as it was found. */
export interface FoundDocument {
  readonly origin: CellOrigin;
  readonly record: Omit<DocumentRecord, 'id'>;
}

/** A document that would be added, or changed where one of that issuer and number is there. */
export interface DocumentChange {
  readonly origin: CellOrigin;
  readonly record: DocumentRecord;
  readonly old: DocumentRecord | null;
}

/** A cell that was not understood, and why. */
export interface UnreadCell {
  readonly origin: CellOrigin;
  readonly text: string;
  readonly sentence: string;
}

/** A row of sums that does not say what the rows above it add up to. */
export interface TotalDisagreement {
  readonly origin: CellOrigin;
  readonly column: string;
  readonly said: number;
  readonly sum: number;
  readonly sentence: string;
}

/** A name that is no unit's, or a table that names none. */
export interface UnmatchedUnit {
  readonly origin: CellOrigin;
  /** Key for `ImportSetting.chosenUnits`. */
  readonly key: string;
  readonly text: string;
  /** Ids of units with near names, the nearest first. */
  readonly near: readonly string[];
  readonly sentence: string;
}

/** The same cell of the annex with different values in several places: she chooses. */
export interface CountConflict {
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly found: readonly FoundCount[];
  readonly old: CellValue | undefined;
}

/** Everything an import found. */
export interface ImportProposal {
  readonly changes: readonly CountChange[];
  readonly documents: readonly DocumentChange[];
  /** Values and documents that are in the report already. */
  readonly unchanged: number;
  readonly conflicts: readonly CountConflict[];
  readonly unread: readonly UnreadCell[];
  readonly totals: readonly TotalDisagreement[];
  readonly unmatched: readonly UnmatchedUnit[];
  /** Sentences on whole sheets and files: hidden ones, macros, no table, cut. */
  readonly notes: readonly string[];
}

/** What was found in one place; a proposal is made of many. */
export interface Findings {
  readonly counts: readonly FoundCount[];
  readonly documents: readonly FoundDocument[];
  readonly unread: readonly UnreadCell[];
  readonly totals: readonly TotalDisagreement[];
  readonly unmatched: readonly UnmatchedUnit[];
  readonly notes: readonly string[];
}

/** Nothing found. */
export const noFindings: Findings = { counts: [], documents: [], unread: [], totals: [], unmatched: [], notes: [] };

/** Findings of several places in their order. */
export const allFindings = (parts: readonly Findings[]): Findings => ({
  counts: parts.flatMap(({ counts }) => counts),
  documents: parts.flatMap(({ documents }) => documents),
  unread: parts.flatMap(({ unread }) => unread),
  totals: parts.flatMap(({ totals }) => totals),
  unmatched: parts.flatMap(({ unmatched }) => unmatched),
  notes: parts.flatMap(({ notes }) => notes),
});
