/**
 * *Nhập trên bảng lớn* in a window of Office: what is entered there is taken over at once, one entry after another, and what
 * changes here – by **Hoàn tác**, an import, a colleague – goes there. Loaded with the verbs of the tab.
 */
import type { AppendixId } from '../core/report/control-tag';
import { sameValue } from '../core/report/same-value';
import { bigGridSaid } from './big-grid-words';
import { contentText, countsText, documentsText, plainText, readToPane, type GridData } from './big-grid-messages';
import type { AppendixActions, TypedCell } from './appendix-state';
import { changedEntries } from './changed-entries';
import { cellsOf } from './grid-cells';
import { createJoiner, piecesOf } from './message-pieces';
import type { PaneSession } from './pane-session';
import type { DialogPort, OpenedDialog } from './ports';

/** Milliseconds until a window that says nothing is given up: its page could not be loaded. */
const READY_WITHIN = 20_000;
/** Milliseconds a window has to give back what is being typed in it. */
const END_WITHIN = 1_500;

/** The verbs of the window. */
export type BigGridActions = Pick<AppendixActions, 'openBigGrid' | 'closeBigGrid'>;

/** A window, and what it was last told. */
interface Told {
  readonly dialog: OpenedDialog;
  /** Shuts it; the reason is '' where all is well. */
  readonly shut: (why: string) => void;
  table: AppendixId;
  sent: GridData | null;
  /** The last entry of documents that was taken over. */
  after: number;
}

/** What a window shows; documents and counts, which go over by themselves, apart. */
const framePart = ({ year, clusterKind, labourRatio, units, columns, documentLayout }: GridData) => ({
  year,
  clusterKind,
  labourRatio,
  units,
  columns,
  documentLayout,
});

/** The verbs over one session; `enter` takes over what the window says. */
export function createBigGridDialog(
  session: PaneSession,
  enter: Pick<AppendixActions, 'enterCells' | 'setDocuments'>,
): BigGridActions {
  let told: Told | null = null;
  let messages = 0;
  const data = (): GridData => session.state().appendix.data;
  const show = (bigGrid: { readonly table: AppendixId; readonly open: boolean } | null): void =>
    session.setAppendix({ bigGrid });

  const send = (to: Told, text: string): void => {
    messages += 1;
    for (const message of piecesOf(messages, text) ?? []) to.dialog.send(message);
  };
  const sendAll = (to: Told): void => {
    to.sent = data();
    send(to, contentText(to.table, to.after, to.sent));
  };
  session.onChange(() => {
    const now = data();
    const before = told?.sent ?? null;
    if (told === null || before === null || before === now) return;
    if (!sameValue(framePart(before), framePart(now))) {
      sendAll(told);
      return;
    }
    told.sent = now;
    const changed = now.counts === before.counts ? [] : changedEntries(before.counts, now.counts);
    if (changed.length > 0) send(told, countsText(changed));
    if (!sameValue(before.documents, now.documents)) send(told, documentsText(told.after, now.documents));
  });

  /** Figures stand as soon as they were given in; what follows from them may take its time. */
  const takeCells = (from: Told, id: number, what: string, cells: readonly TypedCell[]): void => {
    const known = cells.filter(cellsOf(from.table, data()));
    if (known.length > 0) void enter.enterCells(known, what === '' ? undefined : what);
    const refused = cells.length - known.length;
    send(from, plainText({ kind: 'answer', id, sentence: refused === 0 ? '' : bigGridSaid.refused(refused) }));
  };

  const receive = (from: Told, text: string): void => {
    const message = readToPane(text);
    switch (message?.kind) {
      case 'ready':
        show({ table: from.table, open: true });
        sendAll(from);
        return;
      case 'cells':
        takeCells(from, message.id, message.what, message.cells);
        return;
      case 'documents':
        from.after = message.id;
        if (from.sent !== null) from.sent = { ...from.sent, documents: message.documents };
        void enter.setDocuments(message.documents);
        send(from, plainText({ kind: 'answer', id: message.id, sentence: '' }));
        return;
      case 'closed':
        from.shut('');
        return;
      default:
    }
  };

  /** Opens the window; resolves when its grid is shown, or with the reason why not. */
  const open = async (table: AppendixId, port: DialogPort): Promise<string> => {
    let settle: (why: string) => void = () => undefined;
    const settled = new Promise<string>((resolve) => {
      settle = resolve;
    });
    let mine: Told | null = null;
    const gone = (why: string): void => {
      settle(why);
      if (told === mine) told = null;
      show(null);
    };
    const join = createJoiner();
    show({ table, open: false });
    const answer = await port.open({
      received: (message) => {
        const text = join(message);
        if (text === null || mine === null || told !== mine) return;
        receive(mine, text);
        if (mine.sent !== null) settle('');
      },
      closed: (byPerson) => gone(byPerson ? '' : bigGridSaid.failed),
    });
    if (!answer.ok) {
      gone(answer.trouble.sentence);
      return answer.trouble.sentence;
    }
    const dialog = answer.value;
    const shut = (why: string): void => {
      dialog.close();
      gone(why);
    };
    mine = { dialog, shut, table, sent: null, after: 0 };
    told = mine;
    const late = setTimeout(() => shut(bigGridSaid.failed), READY_WITHIN);
    const why = await settled;
    clearTimeout(late);
    return why;
  };

  return {
    openBigGrid: (table) => {
      const { dialog } = session.deps;
      if (dialog === null) return Promise.resolve(bigGridSaid.missing);
      const { bigGrid } = session.state().appendix;
      if (bigGrid === null) return open(table, dialog);
      // One window at a time: it turns to the other table, as soon as it is there.
      if (told !== null && bigGrid.table !== table) {
        told.table = table;
        if (told.sent !== null) sendAll(told);
        show({ ...bigGrid, table });
      }
      return Promise.resolve('');
    },
    closeBigGrid: async () => {
      const ending = told;
      if (ending === null) return;
      send(ending, plainText({ kind: 'end' }));
      const late = setTimeout(() => ending.shut(''), END_WITHIN);
      await new Promise<void>((resolve) => {
        const stop = session.onChange(() => {
          if (told === ending) return;
          stop();
          resolve();
        });
      });
      clearTimeout(late);
    },
  };
}
