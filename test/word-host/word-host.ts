/**
 * A stand-in for Word: holds a real .docx and executes what office.js asks, synchronously and in any JavaScript.
 * The doors (`in-process-door.ts`, `browser/browser-door.ts`) carry messages between it and the library.
 */
import { FaultPlan } from './faults';
import { ltsc2021, type Profile } from './profiles';

/** The XML classes the host works with: xmldom's in Node, the browser's own in the browser. */
export interface XmlLibrary {
  readonly DOMParser: new () => { parseFromString(text: string, type: 'application/xml'): unknown };
  readonly XMLSerializer: new () => { serializeToString(node: never): string };
}

/** How a host starts. */
export interface WordHostOptions {
  readonly xml: XmlLibrary;
  /** A .docx; a blank document when absent. */
  readonly document?: Uint8Array | undefined;
  readonly profile?: Profile | undefined;
  /** Address of the document as `Office.context.document.url` gives it; '' for one never saved. */
  readonly url?: string | undefined;
}

/** What the host has answered since the last reset. */
export interface Counts {
  /** Awaited requests; the library's start and clean-up are not counted. */
  readonly requests: number;
  readonly commonCalls: number;
  /** Members used, e.g. `Body.insertOoxml` or `getFileAsync`, and how often. */
  readonly byName: Readonly<Record<string, number>>;
}

/** What a person does in the document. Indexes are those of `body.paragraphs`; deletions answer false where Word refuses. */
export interface Person {
  /** Name under which changes are tracked. */
  author: string;
  /** Caret to the end of the first control with this tag (a placeholder is selected whole), or of a paragraph. */
  clickInto(place: string | number): void;
  /** Selects a control's content, or the paragraphs from … to, marks included. */
  select(place: string | { readonly from: number; readonly to: number }): void;
  type(text: string): void;
  pressEnter(): void;
  deleteSelection(): boolean;
  /** Empties a control; Word then shows its own prompt in it. */
  clearControl(tag: string): boolean;
  deleteParagraph(index: number): boolean;
  /** Plain text (line feeds start paragraphs) or a flat OPC package. */
  paste(content: string | { readonly ooxml: string }): void;
  /** Ctrl+Z; false when there is nothing to undo. */
  undo(): boolean;
}

/** One line of the log. */
export interface LogEntry {
  readonly kind: 'request' | 'call' | 'person';
  readonly names: readonly string[];
  readonly error: string | null;
}

/** A Word with one document open. */
export declare class WordHost {
  constructor(options: WordHostOptions);
  readonly profile: Profile;
  readonly url: string;
  readonly person: Person;
  readonly faults: FaultPlan;
  /** Milliseconds a door waits before it answers. */
  latency: number;
  /** Track Changes of the document. */
  tracking: boolean;
  readonly counts: Counts;
  readonly log: readonly LogEntry[];
  resetCounts(): void;
  /** Executes a rich API request; null = the answer is lost. */
  process(body: unknown): unknown;
  /** Executes a Common API call; null = the answer is lost. */
  commonApi(dispatchId: number, data: unknown): unknown;
  /** The .docx as it is now; parts the host did not touch are kept byte for byte. */
  save(): Uint8Array;
  /** Opens another document in place of this one; null = blank. */
  load(document: Uint8Array | null, profile?: Profile): void;
  /** `word/document.xml` as it is now. */
  readonly documentXml: string;
  /** Any part as text; null when there is none. */
  partText(name: string): string | null;
  /** Calls back after the document or the selection changed; returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Calls back with the bytes of `createDocument(base64).open()`; returns the way to stop. */
  onNewDocument(listener: (bytes: Uint8Array) => void): () => void;
}

/** Profile of a host when none is given. */
export const defaultProfile: Profile = ltsc2021;
