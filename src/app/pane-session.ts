/** What the actions of one pane share: the ports, what was last read, and the ways to speak to the person. */
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { CheckMemory } from '../core/checks/memory/check-memory';
import type { AppendixState } from './appendix-state';
import type { CheckState } from './check-state';
import type { FormState } from './form-state';
import type { Notice, PaneState, Question } from './pane-state';
import type { LastReading } from './report-keeping';
import type { KeptFigures } from './kept-figures';
import type { PaneDeps } from './pane-deps';
import { said } from './pane-words';
import type { ReadReport } from './read-report';
import type { Result, Trouble } from './trouble';
import { sameDocument, type UndoEntry } from './undo';

/** What an action may know and do; one for the life of the pane. */
export interface PaneSession {
  readonly deps: PaneDeps;
  readonly state: () => PaneState;
  /** What was entered and chosen. */
  readonly data: () => ReportData;
  readonly setData: (change: Partial<ReportData>) => void;
  /** The data the document was last brought into line with. */
  readonly agreed: () => ReportData;
  readonly agree: (data: ReportData) => void;
  /** The report as the document has it: `agreed`, year and cluster as the document's own fields say. */
  readonly standing: () => ReportData;
  /** The figures of the annexes. */
  readonly figures: () => KeptFigures;
  readonly setFigures: (change: Partial<KeptFigures>) => void;
  /** What the document remembers of its checks. */
  readonly checks: () => CheckMemory;
  readonly setChecks: (change: Partial<CheckMemory>) => void;
  readonly setCheck: (change: Partial<CheckState>) => void;
  readonly setAppendix: (change: Partial<AppendixState>) => void;
  readonly settleConflict: (id: string, side: 'mine' | 'theirs') => void;
  readonly forgetConflicts: () => void;
  /** Calls back after every reading that is shown; returns the way to stop. */
  readonly onShown: (callback: (report: ReadReport) => void) => () => void;
  /** Calls back after every change of what the pane shows; returns the way to stop. */
  readonly onChange: (callback: () => void) => () => void;
  readonly setForm: (change: Partial<Pick<FormState, 'drafts' | 'notes'>>) => void;
  readonly lastReading: () => LastReading | null;
  /** Reads the document and shows it; null when Word could not be read, which has then been said. */
  readonly read: () => Promise<ReadReport | null>;
  /** Shows a reading that an action already has. */
  readonly show: (snapshot: DocumentSnapshot) => ReadReport;
  /** Says what is going on; actions start one after another, a second press meanwhile does nothing. */
  readonly work: (sentence: string, task: () => Promise<void>) => Promise<void>;
  /** As `work`, but waits for what is going on instead of doing nothing. */
  readonly whenFree: (sentence: string, task: () => Promise<void>) => Promise<void>;
  /** As `whenFree`, without a word unless it takes long: what happens when she leaves a field. */
  readonly quietly: (task: () => Promise<void>) => Promise<void>;
  readonly saying: (sentence: string) => void;
  /** Opens a dialog; null = Huỷ. */
  readonly ask: (question: Question) => Promise<string | null>;
  /** Opens a dialog that asks for a text. */
  readonly askText: (question: Question) => Promise<{ readonly id: string; readonly typed: string } | null>;
  readonly note: (kind: Notice['kind'], text: string) => void;
  readonly trouble: (trouble: Trouble) => void;
  readonly remember: (entry: UndoEntry | null) => void;
  readonly undoEntry: () => UndoEntry | null;
  /** Writes the data into their part; trouble is said as a warning and harms nothing. True when they are kept. */
  readonly saveData: () => Promise<boolean>;
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
