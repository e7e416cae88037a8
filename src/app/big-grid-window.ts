/** The window of the big grid, inside: what it shows, and how what is entered goes to the pane. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppendixData } from '../core/appendix/appendix-data';
import { emptyAppendix } from '../core/appendix/appendix-entries';
import type { AppendixId } from '../core/report/control-tag';
import type { AppendixActions } from './appendix-state';
import { enteredDocumentsText, plainText, readToWindow, type ToWindow } from './big-grid-messages';
import { bigGridSaid } from './big-grid-words';
import { withEntries } from './changed-entries';
import { createJoiner, piecesOf } from './message-pieces';
import type { ParentPort } from './ports';

/** What the window shows. */
export interface BigGridView {
  /** Null until the pane has sent it. */
  readonly content: { readonly table: AppendixId; readonly data: AppendixData } | null;
  /** What went wrong; '' = all is well. */
  readonly sentence: string;
  /** The pane closes the window: what is being typed is to be accepted now, then `leave` called. */
  readonly ending: boolean;
}

/** The window of the big grid. */
export interface BigGridWindow {
  readonly store: StoreApi<BigGridView>;
  readonly actions: Pick<AppendixActions, 'enterCells' | 'setDocuments'>;
  /** Asks for what is to be shown; call once. */
  readonly start: () => void;
  /** Says that nothing is being typed any more, as soon as the pane has taken everything over. */
  readonly leave: () => Promise<void>;
}

/** Milliseconds after which an entry without an answer is said to be in doubt. */
const ANSWER_WITHIN = 8_000;
/** Milliseconds leaving waits for answers. */
const LEAVE_WITHIN = 1_000;

/** Makes the window over its way to the pane. */
export function createBigGridWindow(pane: ParentPort): BigGridWindow {
  const store = createStore<BigGridView>(() => ({ content: null, sentence: '', ending: false }));
  const waiting = new Map<number, () => void>();
  let entries = 0;
  let messages = 0;
  let lastDocuments = 0;
  const say = (sentence: string): void => store.setState({ sentence });

  const send = (text: string): boolean => {
    messages += 1;
    const pieces = piecesOf(messages, text);
    for (const piece of pieces ?? []) pane.send(piece);
    return pieces !== null;
  };
  /** Sends an entry; resolves when the pane has taken it over. */
  const enter = (text: (id: number) => string): Promise<void> =>
    new Promise((resolve) => {
      entries += 1;
      const late = setTimeout(() => say(bigGridSaid.silent), ANSWER_WITHIN);
      waiting.set(entries, () => {
        clearTimeout(late);
        resolve();
      });
      if (send(text(entries))) return;
      answered(entries, bigGridSaid.tooLong);
    });
  const answered = (id: number, sentence: string): void => {
    const done = waiting.get(id);
    if (done === undefined) return;
    waiting.delete(id);
    const standing = store.getState().sentence;
    if (sentence !== '' || waiting.size === 0)
      say(sentence === '' && standing !== bigGridSaid.silent ? standing : sentence);
    done();
  };
  const change = (part: Partial<AppendixData>): void => {
    const { content } = store.getState();
    if (content !== null) store.setState({ content: { ...content, data: { ...content.data, ...part } } });
  };

  const receive = (message: ToWindow | null): void => {
    switch (message?.kind) {
      case 'content': {
        const { table, after, data } = message;
        const standing = store.getState().content?.data.documents;
        const documents = after < lastDocuments && standing !== undefined ? standing : data.documents;
        store.setState({ content: { table, data: { ...emptyAppendix, ...data, documents } } });
        return;
      }
      case 'counts': {
        const { content } = store.getState();
        if (content !== null) change({ counts: withEntries(content.data.counts, message.counts) });
        return;
      }
      case 'documents':
        // Older than what was entered here since, which is on its way.
        if (message.after >= lastDocuments) change({ documents: message.documents });
        return;
      case 'answer':
        answered(message.id, message.sentence);
        return;
      case 'end':
        store.setState({ ending: true });
        return;
      default:
    }
  };
  const join = createJoiner();
  pane.onMessage((received) => {
    const text = join(received);
    if (text !== null) receive(readToWindow(text));
  });

  return {
    store,
    actions: {
      enterCells: (cells, what = '') =>
        enter((id) => plainText({ kind: 'cells', id, what, cells: cells.map((cell) => ({ ...cell })) })),
      setDocuments: (documents) => {
        change({ documents });
        const done = enter((id) => enteredDocumentsText(id, documents));
        lastDocuments = entries;
        return done;
      },
    },
    start: () => void send(plainText({ kind: 'ready' })),
    leave: async () => {
      const end = Date.now() + LEAVE_WITHIN;
      while (waiting.size > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
      send(plainText({ kind: 'closed' }));
    },
  };
}
