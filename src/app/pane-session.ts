/** What the actions of one pane share: the ports, what was last read, and the ways to speak to the person. */
import type { Outline } from '../core/outline/outline';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { Notice, PaneState, Question } from './pane-state';
import type { Clock, DataPartPort, DownloadPort, OutlineGateway, PackDocx } from './ports';
import { said } from './pane-words';
import type { ReadReport } from './read-report';
import type { Result, Trouble } from './trouble';
import { sameDocument, type UndoEntry } from './undo';

/** The add-in as a document that opens the pane by itself names it. */
export interface AddInReference {
  readonly addInId: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

/** What a pane stands on: the form, the ports, the clock. */
export interface PaneDeps {
  readonly outline: Outline;
  readonly gateway: OutlineGateway;
  readonly dataPart: DataPartPort;
  readonly download: DownloadPort;
  readonly packDocx: PackDocx;
  readonly clock: Clock;
  readonly addIn: AddInReference | null;
}

/** What an action may know and do; one for the life of the pane. */
export interface PaneSession {
  readonly deps: PaneDeps;
  readonly state: () => PaneState;
  /** Choices of the report; year and cluster follow the document's own fields once they stand. */
  readonly data: () => ReportData;
  readonly setData: (change: Partial<ReportData>) => void;
  /** Reads the document and shows it; null when Word could not be read, which has then been said. */
  readonly read: () => Promise<ReadReport | null>;
  /** Shows a reading that an action already has. */
  readonly show: (snapshot: DocumentSnapshot) => ReadReport;
  /** Says what is going on; actions start one after another, a second press meanwhile does nothing. */
  readonly work: (sentence: string, task: () => Promise<void>) => Promise<void>;
  readonly saying: (sentence: string) => void;
  /** Opens a dialog; null = Huỷ. */
  readonly ask: (question: Question) => Promise<string | null>;
  readonly note: (kind: Notice['kind'], text: string) => void;
  readonly trouble: (trouble: Trouble) => void;
  readonly remember: (entry: UndoEntry | null) => void;
  readonly undoEntry: () => UndoEntry | null;
  /** Writes choices into the data part; trouble is said as a warning and harms nothing. */
  readonly saveData: () => Promise<void>;
}

/** Asks for consent where Track Changes is on; `null` = Huỷ, otherwise whether to pause it. */
export async function consentToPause(
  session: PaneSession,
  snapshot: DocumentSnapshot,
  question: Question,
): Promise<boolean | null> {
  if (snapshot.tracking !== 'on') return false;
  return (await session.ask(question)) === null ? null : true;
}

/**
 * Whether the document is as it was read before a question: she can go on writing in Word while it stands.
 * If not, it is shown and said, and the action is to do nothing.
 */
export async function stillAsRead(session: PaneSession, snapshot: DocumentSnapshot): Promise<boolean> {
  const now = await session.read();
  if (!now) return false;
  if (sameDocument(now.snapshot, snapshot)) return true;
  session.note('warning', said.changedMeanwhile);
  return false;
}

/** The value of a result; the trouble is said after the document was read again. */
export async function valueOrSay<T>(session: PaneSession, result: Result<T>): Promise<T | null> {
  if (result.ok) return result.value;
  await session.read();
  session.trouble(result.trouble);
  return null;
}

/** The value of a result, also where Word carried the deed out and answered with a fault: `done` tells it from what stands. */
export async function evenAfterFault(
  session: PaneSession,
  result: Result<DocumentSnapshot>,
  done: (now: DocumentSnapshot) => boolean,
): Promise<DocumentSnapshot | null> {
  if (result.ok) return result.value;
  const now = await session.deps.gateway.read();
  return now.ok && done(now.value) ? now.value : valueOrSay(session, result);
}
