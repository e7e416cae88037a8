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

/** The way to a thread. What goes over is copied. */
export interface ThreadDoor {
  readonly give: (job: CheckJob) => void;
  readonly end: () => void;
}

/** Milliseconds after which a thread that says nothing counts as not started. */
const PATIENCE = 10_000;

/** Over the door that `open` makes, which tells every word and that the thread is lost; null where it throws. */
export function threadBehind(
  open: (hear: (word: ThreadWord) => void, lose: () => void) => ThreadDoor,
): CheckThread | null {
  let heard: (word: ThreadWord) => void = () => undefined;
  let lose: () => void = () => undefined;
  const lost = new Promise<false>((resolve) => {
    lose = () => resolve(false);
  });
  const listening = new Promise<true>((resolve) => {
    heard = ({ kind }) => {
      if (kind === 'ready') resolve(true);
    };
  });
  let door: ThreadDoor;
  try {
    door = open(
      (word) => (word.kind === 'lost' ? lose() : heard(word)),
      () => lose(),
    );
  } catch {
    return null;
  }
  const patience = setTimeout(() => lose(), PATIENCE);
  void lost.then(() => door.end());
  return {
    ready: Promise.race([listening, lost]).finally(() => clearTimeout(patience)),
    check: (job, onStep) => {
      const through = new Promise<true>((resolve) => {
        heard = (word) => {
          if (word.kind === 'step') onStep(word.step);
          if (word.kind === 'through') resolve(true);
        };
      });
      // The bytes are copied and not given away: should the thread be lost, the pane checks them itself.
      door.give(job);
      return Promise.race([through, lost]);
    },
    end: () => lose(),
  };
}
