/**
 * What the use cases need from outside, as narrow as they can be. `src/word` and `src/files` implement these.
 * A call never throws for expected trouble, it returns a failure; after a failure the caller reads the document again.
 */
import type { Anchor } from '../core/report/gaps';
import type { TextEdit } from '../core/text/text-edits';
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
}

/** Where a whole outline goes: in place of a blank document's paragraph, or behind her text after a section break that keeps her page setup. */
export type InsertPlace = 'replace-blank' | 'append';

/** One insertion of the whole outline and the steps behind it. */
export interface InsertOutlineRequest {
  /** Flat OPC packages in document order, normally one; none = the insertion was carried out already, only the steps behind it remain. */
  readonly packages: readonly string[];
  readonly place: InsertPlace;
  /** Switch Track Changes off for the insertion and on again at the end, also after a fault. */
  readonly pauseTracking: boolean;
  /** Paragraphs (of the reading after the insertion) whose inline controls the read-back wants to see. */
  readonly fieldParagraphs: (reading: DocumentSnapshot) => readonly number[];
  /** Empty paragraphs the insertion left behind its end, to be deleted. */
  readonly leftovers: (reading: DocumentSnapshot) => readonly number[];
  /** Flat OPC of the page number for the first section's header; null = none is to be put in. */
  readonly pageNumber: string | null;
  /** Turn the last section landscape with these margins (page setup of Word). */
  readonly landscapeLast: boolean;
}

/** An inline control as it stands in a paragraph. */
export interface PlacedControl {
  readonly tag: string;
  readonly paragraph: number;
}

/** Page setup of the document's last section, lengths in points. */
export interface LastSection {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerDistance: number;
  readonly footerDistance: number;
  readonly differentFirstPageHeaderFooter: boolean;
}

/** What came of an insertion. The steps behind the insertion may fail each by itself; that is said and harmless. */
export interface InsertOutlineOutcome {
  /** The document right after the insertion, leftovers taken out. */
  readonly reading: DocumentSnapshot;
  readonly placed: readonly PlacedControl[];
  readonly pageNumber: 'inserted' | 'header-in-use' | 'failed' | 'not-asked';
  readonly landscape: 'done' | 'failed' | 'not-asked';
  /** The last section as it was before it was turned; null where it was not. */
  readonly lastSection: LastSection | null;
  readonly trackingRestored: boolean;
}

/** A place in a block control: all it shows as its placeholder, or behind its last paragraph. */
export interface InsideControl {
  readonly kind: 'inside';
  readonly id: number;
  readonly side: 'Replace' | 'End';
}

/** Behind all that stands, in a new section: what stands keeps its page size, margins, headers and footers. */
export interface BehindAll {
  readonly kind: 'new-section';
}

/** A package put beside a present part of the report, into it, or behind all. */
export interface GapFilling {
  readonly anchor: Anchor | InsideControl | BehindAll;
  readonly package: string;
}

/** A control to be laid around what is there already. */
export interface ControlToLay {
  readonly tag: string;
  readonly title: string;
  readonly appearance: 'hidden' | 'boundingBox';
  /** First and last paragraph, by index in the reading, text of the first verified. Where the first stands in a table, the whole table. */
  readonly first: number;
  readonly last: number;
  /** Letters of the first paragraph: an inline control around them alone, left out where Word does not find them. */
  readonly words?: { readonly start: number; readonly end: number };
  /** Locked against deletion unless said otherwise. */
  readonly locked?: false;
}

/** The number at the start of a heading, e.g. `4.` → `3.`; nothing else of the heading is touched. */
export interface NumberChange {
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/** Controls laid anew around text that stays as it is. */
export interface RelayRequest {
  /** Controls to take away, their text kept. */
  readonly remove: readonly number[];
  /** Controls to delete with their text: only ones that hold nothing she wrote. */
  readonly drop: readonly number[];
  readonly lay: readonly ControlToLay[];
  /** The paragraphs the plan was made on: verified before anything is touched. */
  readonly expected: readonly { readonly index: number; readonly text: string }[];
  /** Switch Track Changes off meanwhile; `restoreTracking` after a fault. */
  readonly pauseTracking?: boolean;
}

/** From `start` to before `end` of a text `to` is to stand. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** One change of the text, planned on a reading. */
export type TextChange =
  /** The whole text of a control; `\n` is a line break inside its paragraph. Controls nested in it go. */
  | { readonly kind: 'control'; readonly id: number; readonly text: string }
  /** Words of a control, those around them and nested controls untouched. */
  | { readonly kind: 'control-words'; readonly id: number; readonly edits: readonly TextEdit[] }
  /** Words of a paragraph, by its index in the reading. */
  | { readonly kind: 'paragraph-words'; readonly index: number; readonly edits: readonly TextEdit[] }
  /** Stretches of a paragraph by their places in its text, in order and apart from each other; none is without letters. */
  | { readonly kind: 'paragraph-places'; readonly index: number; readonly places: readonly TextPlace[] }
  /** The whole text of a paragraph; its format and the control around it stay. */
  | { readonly kind: 'paragraph'; readonly index: number; readonly text: string }
  /** A control goes with its content, locked or not. */
  | { readonly kind: 'remove-control'; readonly id: number }
  /** Paragraphs of a block control: in place of all it holds, or behind it. */
  | { readonly kind: 'paragraphs'; readonly id: number; readonly texts: readonly string[]; readonly behind: boolean }
  | { readonly kind: 'remove-paragraph'; readonly index: number }
  /** A paragraph becomes several, formatted alike: at each cut a paragraph mark stands in place of the letters from `start` to `end`. */
  | {
      readonly kind: 'split-paragraph';
      readonly index: number;
      readonly cuts: readonly { readonly start: number; readonly end: number }[];
    }
  /** A paragraph goes on in the one behind it; these letters stand in place of its mark. */
  | { readonly kind: 'join-paragraphs'; readonly index: number; readonly between: string }
  /** The table in which a paragraph lies goes. */
  | { readonly kind: 'remove-table'; readonly index: number }
  /** A paragraph formatted as the one it stands beside, its fields as inline controls. */
  | {
      readonly kind: 'line';
      readonly anchor: Anchor;
      readonly pieces: readonly (string | { readonly tag: string; readonly title: string; readonly text: string })[];
    };

/** A document before and after a change. */
export interface Rewritten {
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
}

/** The open document: every operation the use cases need, each with what it costs in requests. */
export interface OutlineGateway {
  readonly capabilities: Capabilities;
  /** The address says that this is an old-format file (.doc). Asked each time: the person may have saved it as .docx. */
  oldFormat(): boolean;
  /** File name of the open document; '' while it was never saved or Word does not say. */
  fileName(): string;
  /** Reads the main text: one request, a second one only where changes nobody has accepted must be looked for. */
  read(): Promise<Result<DocumentSnapshot>>;
  /** One request whatever stands there: changes nobody has accepted are those found when `read` last looked. */
  glance(): Promise<Result<DocumentSnapshot>>;
  /** At most four requests: insert (with a reading), read back, tidy, page number; one more restores Track Changes after a fault. */
  insertOutline(request: InsertOutlineRequest): Promise<Result<InsertOutlineOutcome>>;
  /** Fallback for Words that refuse `insertOoxml`: the Common API, at the selection. */
  insertAtSelection(packageXml: string): Promise<Result<void>>;
  /** Two requests: paragraphs for the anchors, then every package in document order and a reading. */
  fillGaps(gaps: readonly GapFilling[], pauseTracking: boolean): Promise<Result<DocumentSnapshot>>;
  /**
   * Two requests: unlocks ours in it and deletes from a paragraph (its text is verified first) to the end of the document.
   * Answers with a reading.
   */
  deleteFrom(paragraph: number, expectedText: string, pauseTracking: boolean): Promise<Result<DocumentSnapshot>>;
  /** One request: unlocks controls, then deletes some with their content; answers with a reading. */
  deleteControls(args: {
    readonly ids: readonly number[];
    readonly unlock: readonly number[];
    readonly pauseTracking: boolean;
  }): Promise<Result<DocumentSnapshot>>;
  /** Two requests: deletes paragraphs by index after every text was verified; answers with a reading. */
  deleteParagraphs(
    paragraphs: readonly { readonly index: number; readonly text: string }[],
    pauseTracking: boolean,
  ): Promise<Result<DocumentSnapshot>>;
  /** One request. */
  setLocked(ids: readonly number[], locked: boolean): Promise<Result<DocumentSnapshot>>;
  /** One request: replaces the text of controls; answers with a reading. */
  writeTexts(texts: readonly { readonly id: number; readonly text: string }[]): Promise<Result<DocumentSnapshot>>;
  /** One request: changes the numbers of headings; answers with a reading. */
  renumber(changes: readonly NumberChange[], pauseTracking: boolean): Promise<Result<DocumentSnapshot>>;
  /**
   * Two requests: reads, has the plan made on what stands, carries it out in document order and answers with both readings.
   * One request where the plan is empty. The plan is pure; what it names is what the reading it got shows.
   */
  rewrite(plan: (now: DocumentSnapshot) => readonly TextChange[], pauseTracking: boolean): Promise<Result<Rewritten>>;
  /**
   * Two requests: takes controls away without touching text, lays others around paragraphs and words; answers with a reading.
   * Two more where a Word refuses words: then only the paragraphs get theirs.
   */
  relay(args: RelayRequest): Promise<Result<DocumentSnapshot>>;
  /** One request for a control, two for a paragraph (its text is verified first): the caret goes to its start. */
  goTo(
    place: { readonly control: number } | { readonly paragraph: number; readonly text: string },
  ): Promise<Result<void>>;
  /** Opens a whole .docx (base64) as a new document. */
  openNewDocument(base64: string): Promise<Result<void>>;
  /** Two requests: whether a section, counted back from the last (0), has anything in a header or footer. */
  headersInUse(sectionFromEnd: number): Promise<Result<boolean>>;
  /** Two requests: gives the last section the page setup it had. */
  setLastSection(setup: LastSection): Promise<Result<void>>;
  /** Switches Track Changes on again after a fault; one request. */
  restoreTracking(): Promise<Result<void>>;
  /** Marks the document so that the pane opens with it (one Common API call). */
  openPaneWithDocument(): Promise<Result<void>>;
  /** Calls back when the person returns to the pane or rests while she writes; returns the way to stop. */
  onReturn(callback: () => void): () => void;
}

/** What came of writing the part. */
export type PartWriting =
  | { readonly kind: 'written' }
  /** Another pane or a co-author wrote in between: nothing was written, these are the parts that stand now, now known. */
  | { readonly kind: 'changed'; readonly parts: readonly string[] };

/** The custom XML part that holds the report's data. Costs in Common API calls: read ≤ 2, write ≤ 3, none when unchanged. */
export interface DataPartPort {
  /** XML of every part in our namespace; [] when there is none. Two calls for one part, one more for each further one. */
  readAll(): Promise<Result<readonly string[]>>;
  /**
   * Puts this part in place of all that were last read or written: looks whether they are still those (one call), adds, then
   * deletes the old. No call when the one part that stands is equal to it.
   */
  write(xml: string): Promise<Result<PartWriting>>;
  /** Keeps originals in parts of the namespace for what is kept aside; one that is kept already is not kept twice. */
  keepAside(parts: readonly string[]): Promise<Result<void>>;
}

/** A window of Office that is open; texts go to it in the order they are sent. */
export interface OpenedDialog {
  /** At most `MESSAGE_BYTES` long; lost where the window is gone. */
  send(text: string): void;
  close(): void;
}

/** Windows of Office beside the pane. */
export interface DialogPort {
  /** One at a time. `closed` comes once, and not after `close()`: by the person, or because its page could not be shown. */
  open(on: {
    readonly received: (text: string) => void;
    readonly closed: (byPerson: boolean) => void;
  }): Promise<Result<OpenedDialog>>;
}

/** The pane, as a window that it opened sees it. */
export interface ParentPort {
  send(text: string): void;
  onMessage(callback: (text: string) => void): void;
}

/** Pane preferences on this computer only; never report data. Missing or blocked storage gives `null`. */
export interface PreferencesPort {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}

/** The time of day; use cases take it from here, so that tests can set it. */
export interface Clock {
  now(): Date;
}
