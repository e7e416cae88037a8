/** The in-process door: the real office.js in a fresh context of this process, talking to a host. For jest. */
import type { WordHost, WordHostOptions } from './word-host';

/** A Word with the add-in side of office.js beside it. */
export interface OpenedWord {
  readonly host: WordHost;
  readonly Word: typeof globalThis.Word;
  readonly Office: typeof globalThis.Office;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  /** Ends the session; nothing is answered any more. */
  close(): void;
}

/** Opens a document in a host and starts office.js against it; resolves after `Office.onReady`. */
export declare function openWord(options?: Partial<WordHostOptions>): Promise<OpenedWord>;
