/**
 * What the use cases need from outside, as narrow as they can be. `src/word` and `src/files` implement these;
 * a call never throws for expected trouble, it returns a failure, and after a failure the caller reads the document again.
 */
import type { AppendixId } from '../core/report/control-tag';
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { Result } from './trouble';

/** What this Word can do beyond WordApi 1.3. Each is true only if the requirement set is there and the member exists. */
export interface Capabilities {
  /** Read and switch Track Changes (WordApi 1.4). */
  readonly tracking: boolean;
  /** Text as accepted, `getReviewedText` (WordApi 1.4). */
  readonly reviewedText: boolean;
  /** Section page setup (WordApiDesktop 1.3). */
  readonly pageSetup: boolean;
  /** `createDocument(base64).open()` opens a new window (desktop). */
  readonly newDocument: boolean;
  /** Word in a browser: structural writes are slow and may not be undone. */
  readonly web: boolean;
  /** Whether the document's address says that it is an old-format file (.doc). */
  readonly oldFormat: boolean;
}

/** Where a package goes. */
export type InsertPlace =
  | { readonly kind: 'replace-blank' }
  /** A section break that copies the section's own setup, then the package at the end. */
  | { readonly kind: 'append' };

/** One contiguous gap to fill: the package stands next to a present control. */
export interface GapInsertion {
  /** Control id of the present neighbour, from the snapshot the plan was made on. */
  readonly anchor: number;
  readonly side: 'Before' | 'After';
  readonly package: string;
}

/** A control as it is found in a paragraph: for verifying what was inserted. */
export interface PlacedControl {
  readonly id: number;
  readonly tag: string;
  /** Index of the paragraph in the reading. */
  readonly paragraph: number;
}

export interface OutlineGateway {
  readonly capabilities: Capabilities;
  /** One request, two where another's tracked changes must be looked for. */
  read(): Promise<Result<DocumentSnapshot>>;
  /** One request: [tracking off,] [break,] package; answers with a reading made in the same request. */
  insertPackage(args: {
    readonly package: string;
    readonly place: InsertPlace;
    readonly trackingOff: boolean;
  }): Promise<Result<DocumentSnapshot>>;
  /** One request: every gap filled in document order, then a reading. */
  fillGaps(args: { readonly gaps: readonly GapInsertion[]; readonly trackingOff: boolean }): Promise<Result<DocumentSnapshot>>;
  /** One request: the inline controls of the given paragraphs. */
  controlsIn(paragraphs: readonly number[], reading: DocumentSnapshot): Promise<Result<readonly PlacedControl[]>>;
  /** One request: deletes the given empty paragraphs (by index, text verified empty first) and answers with a reading. */
  deleteEmptyParagraphs(indexes: readonly number[]): Promise<Result<DocumentSnapshot>>;
  /**
   * One request: the PAGE field into the primary header of the section that holds the given paragraph's control, if that header is empty.
   * Answers whether it was put in.
   */
  insertPageNumber(args: { readonly package: string; readonly section: number }): Promise<Result<'inserted' | 'header-in-use'>>;
  /** One request: the last section turned landscape with NĐ 30 margins, and tracking restored. */
  finish(args: { readonly landscapeLast: boolean; readonly trackingOn: boolean }): Promise<Result<void>>;
  /**
   * One request: unlocks the given controls and deletes from the given paragraph to the end of the document
   * (`from` 0 = everything), then a reading.
   */
  deleteFrom(args: { readonly paragraph: number; readonly expectedText: string; readonly trackingOff: boolean }): Promise<Result<DocumentSnapshot>>;
  /** One request: unlocks and deletes the given controls with their content, then a reading. */
  deleteControls(ids: readonly number[], trackingOff: boolean): Promise<Result<DocumentSnapshot>>;
  /** One request: lock or unlock controls. */
  setLocked(ids: readonly number[], locked: boolean): Promise<Result<void>>;
  /** One request: text of controls, by id; equal values are not written. */
  writeTexts(texts: readonly { readonly id: number; readonly text: string }[]): Promise<Result<DocumentSnapshot>>;
  /**
   * One request: a heading of several paragraphs keeps its first; the rest is given to the body control below.
   * `rest` are paragraph indexes of the overflow, `body` the body control's id or null.
   */
  moveOverflowToBody(args: {
    readonly heading: number;
    readonly headingTag: string;
    readonly headingTitle: string;
    readonly body: number | null;
    readonly bodyTag: string;
    readonly bodyTitle: string;
    readonly first: number;
    readonly last: number;
    /** The body holds only guidance, which goes away. */
    readonly bodyIsEmpty: boolean;
  }): Promise<Result<DocumentSnapshot>>;
  /** One request: the caret goes to the start of a control, or of a paragraph after its text was verified. */
  goTo(place: { readonly control: number } | { readonly paragraph: number; readonly text: string }): Promise<Result<void>>;
  /** Opens a whole .docx (base64) as a new document. */
  openNewDocument(base64: string): Promise<Result<void>>;
  /** Calls back when the person comes back to the pane or the selection moves; returns the way to stop. */
  onReturn(callback: () => void): () => void;
}

/** The custom XML part that holds the report's data. Costs in Common API calls: read ≤ 2, write ≤ 3, none when unchanged. */
export interface DataPartPort {
  /** XML of every part in our namespace; [] when there is none. */
  readAll(): Promise<Result<readonly string[]>>;
  /** Replaces the part last read by this one (added first, then the old one deleted); no call when equal to the last one read or written. */
  write(xml: string): Promise<Result<void>>;
}

/** Offers a file to the person to save. */
export interface DownloadPort {
  save(name: string, bytes: Uint8Array, type: string): Result<void>;
}

/** Zips the parts of a .docx. */
export type PackDocx = (parts: ReadonlyMap<string, string>) => Uint8Array;

/** Pane preferences on this computer only; never report data. Missing or blocked storage gives `null`. */
export interface PreferencesPort {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}

export interface Clock {
  now(): Date;
}

export type { AppendixId };
