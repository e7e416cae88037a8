/** A thread beside the pane's that checks a document, so that the pane stays at her hand meanwhile. */
import type { CheckJob, CheckStep } from './check-steps';

/** What the thread says: that it is there, every step, and how a job ended. */
export type ThreadWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: CheckStep }
  | { readonly kind: 'through' }
  | { readonly kind: 'lost' };

/** A started thread; it takes one job at a time. */
export interface CheckThread {
  /** Whether it could be started; false also when it was ended before. */
  readonly ready: Promise<boolean>;
  /** Makes a check; false: it died on the way, or was ended. */
  readonly check: (job: CheckJob, onStep: (step: CheckStep) => void) => Promise<boolean>;
  /** Ends it at once, whatever it does. */
  readonly end: () => void;
}

/** Starts a thread; null where this webview makes none. */
export type StartCheckThread = () => Promise<CheckThread | null>;
