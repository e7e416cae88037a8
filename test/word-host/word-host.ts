/**
 * A stand-in for Word: holds a real .docx and executes what office.js asks, synchronously and in any JavaScript.
 * The doors (`in-process-door.ts`, `demo/pane-frame.ts`) carry messages between it and the library.
 */
import { strToU8 } from 'fflate';
import { CommonApi, CommonApiError } from './common-api/common-api';
import { FaultPlan } from './faults';
import { documentParts } from './package/blank-document';
import { DocxPackage } from './package/docx-package';
import { XmlTools } from './package/xml-tools';
import { Person } from './person';
import { ltsc2021, type Profile } from './profiles';
import { Interpreter } from './protocol/interpreter';
import { errorInfo, isHousekeeping, type RequestBody, type ResponseBody } from './protocol/request';
import { OpenDocument } from './word/open-document';
import { vocabulary } from './word/vocabulary';

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

/** One line of the log. */
export interface LogEntry {
  readonly kind: 'request' | 'call' | 'person';
  readonly names: readonly string[];
  readonly error: string | null;
}

/** What a Common API call answers: `Error` 0, or a code of the Common API. */
export type CommonAnswer = { readonly Error: number } & Readonly<Record<string, unknown>>;

const LOG_KEPT = 200;
const NO_COUNTS: Counts = { requests: 0, commonCalls: 0, byName: {} };

/** A Word with one document open. */
export class WordHost {
  readonly person: Person;
  readonly faults = new FaultPlan();
  /** Milliseconds a door waits before it answers. */
  latency = 0;
  /** Number with which windows of the add-in are refused, e.g. 12011; 0 = they open. */
  dialogRefusal = 0;
  counts: Counts = NO_COUNTS;
  readonly log: LogEntry[] = [];

  private readonly tools: XmlTools;
  private opened: { readonly document: OpenDocument; readonly interpreter: Interpreter; readonly common: CommonApi };
  private readonly changeListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly documentListeners = new Set<(bytes: Uint8Array) => void>();

  constructor(options: WordHostOptions) {
    this.tools = new XmlTools(options.xml);
    this.url = options.url ?? '';
    this.opened = this.open(options.document ?? null, options.profile ?? ltsc2021);
    this.person = new Person(
      () => this.document,
      (deed, wrote) => this.afterDeed(deed, wrote),
    );
  }

  /** Address of the document; '' for one never saved. */
  readonly url: string;

  get profile(): Profile {
    return this.document.profile;
  }

  /** Track Changes of the document. */
  get tracking(): boolean {
    return this.document.tracking;
  }

  set tracking(on: boolean) {
    this.document.tracking = on;
  }

  /** Executes a rich API request; null = the answer is lost. */
  process(body: RequestBody): ResponseBody | null {
    if (isHousekeeping(body)) return this.opened.interpreter.process(body, []);
    const fault = this.faults.next('request');
    const names: string[] = [];
    const before: ResponseBody = { Results: [], TraceIds: [] };
    this.document.beginRequest();
    const answer = fault?.when === 'before' ? before : this.opened.interpreter.process(body, names);
    if (fault !== null && answer.Error === undefined) {
      answer.Results.splice(0);
      answer.Error = errorInfo(String(fault.code), '', Math.max(0, body.Actions.length - 1));
    }
    this.count('requests', names);
    this.note('request', names, fault?.when === 'lost' ? 'lost' : (answer.Error?.Code ?? null));
    this.tell(this.changeListeners);
    return fault?.when === 'lost' ? null : answer;
  }

  /** Executes a Common API call by its dispatch id; null = the answer is lost. */
  commonApi(dispatchId: number, data: Readonly<Record<string, unknown>>): CommonAnswer | null {
    const fault = this.faults.next('call');
    let answer: CommonAnswer = { Error: 0 };
    const name = this.opened.common.nameOf(dispatchId);
    this.document.beginRequest();
    try {
      if (fault?.when !== 'before') answer = { Error: 0, ...this.opened.common.call(dispatchId, data) };
    } catch (error) {
      if (!(error instanceof CommonApiError)) throw error;
      answer = { Error: error.code };
    }
    if (fault !== null) answer = { Error: Number(fault.code) };
    this.count('commonCalls', [name]);
    this.note('call', [name], fault?.when === 'lost' ? 'lost' : answer.Error === 0 ? null : String(answer.Error));
    this.tell(this.changeListeners);
    return fault?.when === 'lost' ? null : answer;
  }

  /** The .docx as it is now; parts the host did not touch are kept byte for byte. */
  save(): Uint8Array {
    return this.opened.common.save();
  }

  /** Opens another document in place of this one; null = blank. Old proxies of the add-in no longer find their objects. */
  load(document: Uint8Array | null, profile: Profile = this.profile): void {
    this.opened = this.open(document, profile);
    this.tell(this.changeListeners);
  }

  /** `word/document.xml` as it is now. */
  get documentXml(): string {
    const xml = this.document.parts.xml(this.document.parts.mainName);
    return xml === null ? '' : this.tools.serialize(xml);
  }

  /** Any part as it would be saved; null when there is none. */
  partText(name: string): string | null {
    return DocxPackage.read(this.save(), this.tools).text(name);
  }

  /** Settings of the add-in kept in the document, name to JSON text. */
  get settings(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.opened.common.settings);
  }

  /** Files of `getFileAsync` that were not closed; Word gives no third. */
  get openFiles(): number {
    return this.opened.common.openFiles;
  }

  resetCounts(): void {
    this.counts = NO_COUNTS;
  }

  /** Calls back after the document or the selection may have changed; returns the way to stop. */
  onChange(listener: () => void): () => void {
    return listen(this.changeListeners, listener);
  }

  /** Calls back after the person moved the selection; returns the way to stop. */
  onSelection(listener: () => void): () => void {
    return listen(this.selectionListeners, listener);
  }

  /** Calls back with the bytes of `createDocument(base64).open()`; returns the way to stop. */
  onNewDocument(listener: (bytes: Uint8Array) => void): () => void {
    return listen(this.documentListeners, listener);
  }

  private get document(): OpenDocument {
    return this.opened.document;
  }

  private open(bytes: Uint8Array | null, profile: Profile): WordHost['opened'] {
    const parts = bytes === null ? DocxPackage.of(documentParts(), this.tools) : DocxPackage.read(bytes, this.tools);
    const document = new OpenDocument(parts, this.tools, profile);
    document.openOther = (base64) => {
      const made = base64 === '' ? DocxPackage.of(documentParts(), this.tools).save() : fromBase64(base64);
      for (const listener of this.documentListeners) listener(made);
    };
    return { document, interpreter: new Interpreter(vocabulary, document), common: new CommonApi(document, this.url) };
  }

  private afterDeed(deed: string, wrote: boolean): void {
    this.note('person', [deed], null);
    if (!wrote) this.tell(this.selectionListeners);
    this.tell(this.changeListeners);
  }

  private count(kind: 'requests' | 'commonCalls', names: readonly string[]): void {
    const byName = { ...this.counts.byName };
    for (const name of names) byName[name] = (byName[name] ?? 0) + 1;
    this.counts = { ...this.counts, [kind]: this.counts[kind] + 1, byName };
  }

  private note(kind: LogEntry['kind'], names: readonly string[], error: string | null): void {
    this.log.push({ kind, names: [...new Set(names)], error });
    if (this.log.length > LOG_KEPT) this.log.shift();
  }

  private tell(listeners: ReadonlySet<() => void>): void {
    for (const listener of listeners) listener();
  }
}

const listen = <T>(listeners: Set<T>, listener: T): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const fromBase64 = (base64: string): Uint8Array => strToU8(atob(base64), true);
