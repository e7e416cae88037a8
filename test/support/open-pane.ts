/** The real pane over the real office.js over the Word host, in this process. */
import { createPane, type PaneController } from '../../src/app/pane';
import type { ItemState, PaneState } from '../../src/app/pane-state';
import type { CheckThread } from '../../src/app/check-thread';
import type { DialogPort } from '../../src/app/ports';
import { mau02 } from '../../src/core/outline/mau-02';
import { packDocx } from '../../src/files/pack-docx';
import { readDocument } from '../../src/files/read-document';
import { readWorkbook } from '../../src/files/read-workbook';
import { sendCopy } from '../../src/files/send-copy';
import { writeWorkbook } from '../../src/files/write-workbook';
import { readCapabilities } from '../../src/word/capabilities';
import { createDataPart } from '../../src/word/data-part';
import { createFilePort } from '../../src/word/file-bytes';
import { createOutlineGateway } from '../../src/word/outline-gateway';
import { WordSession } from '../../src/word/word-session';
import { rulePages } from './rule-pages';
import { openPaneBeside, openWord, type OpenedWord } from '../word-host/in-process-door';
import type { WordHost, WordHostOptions } from '../word-host/word-host';

/** What she answers a question with: its id, Huỷ, or the text it asked for as well. */
export type Given = string | null | { readonly id: string; readonly typed: string };

export interface OpenedPane {
  readonly host: WordHost;
  readonly pane: PaneController;
  readonly state: () => PaneState;
  /** Files offered for saving. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  /** Blocks of cells put on the clipboard. */
  readonly copied: { readonly text: string; readonly html: string }[];
  /** Items of a state, by id. */
  readonly withState: (state: ItemState) => readonly string[];
  /** Presses a button and answers the questions it asks, in order; a question beyond the answers is cancelled. */
  readonly press: (action: () => Promise<void>, ...answers: readonly Given[]) => Promise<void>;
  readonly close: () => void;
}

/** 14:05 on 22 November 2026: the report in hand is that of 2026. */
export const today = new Date(2026, 10, 22, 14, 5);

interface OpenPaneOptions extends Partial<WordHostOptions> {
  /** Milliseconds after which an answer counts as lost. */
  readonly patience?: number;
  /** A document that is open already: a second pane beside it. */
  readonly on?: WordHost;
  /** The host does not let the pane copy. */
  readonly noCopying?: boolean;
  /** Windows the pane may open; none when absent. */
  readonly dialog?: (word: OpenedWord) => DialogPort;
  /** Starts the thread that checks; absent = the pane checks by itself. */
  readonly checkThread?: () => CheckThread | null;
  /** What happens to the document before the pane first reads it. */
  readonly prepare?: (host: WordHost) => void;
}

/** Opens a document and the pane beside it. */
export async function openPane(options: OpenPaneOptions = {}): Promise<OpenedPane> {
  const word = options.on ? await openPaneBeside(options.on) : await openWord(options);
  options.prepare?.(word.host);
  const session = new WordSession(word, readCapabilities(word), options.patience ?? 5_000);
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const copied: { text: string; html: string }[] = [];
  const pane = createPane({
    outline: mau02,
    gateway: createOutlineGateway(session),
    dataPart: createDataPart(session),
    download: {
      save: (name, bytes) => {
        saved.push({ name, bytes });
        return { ok: true, value: undefined };
      },
    },
    copyCells: (cells) => {
      if (options.noCopying !== true) copied.push(cells);
      return Promise.resolve(options.noCopying !== true);
    },
    readWorkbook: (bytes, file) => Promise.resolve(readWorkbook(bytes, file)),
    writeWorkbook: (sheets) => Promise.resolve(writeWorkbook(sheets)),
    file: createFilePort(session),
    readDocument: (bytes, file) => Promise.resolve(readDocument(bytes, file)),
    sendCopy: (bytes) => Promise.resolve(sendCopy(bytes)),
    startCheckThread: () => Promise.resolve(options.checkThread?.() ?? null),
    rulePages: () => Promise.resolve(rulePages()),
    packDocx: (parts) => Promise.resolve(packDocx(parts)),
    dialog: options.dialog?.(word) ?? null,
    clock: { now: () => today },
    addIn: null,
  });
  await pane.start();
  word.host.resetCounts();
  const state = (): PaneState => pane.store.getState();
  return {
    host: word.host,
    pane,
    state,
    saved,
    copied,
    withState: (wanted) =>
      state()
        .items.filter((item) => item.state === wanted)
        .map((item) => item.id),
    press: async (action, ...answers) => {
      const left = [...answers];
      const stop = pane.store.subscribe(({ question }) => {
        if (!question) return;
        const given = left.shift() ?? null;
        const [id, typed] = given === null || typeof given === 'string' ? [given] : [given.id, given.typed];
        setTimeout(() => pane.actions.answer(id, typed), 0);
      });
      await action();
      stop();
    },
    close: () => word.close(),
  };
}
