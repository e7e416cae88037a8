/** One thing at a time: an action begins when the one before it has ended. */

/** Runs tasks one after another. */
export interface WorkLine {
  /** What runs now: something she is told of, a quiet write, or nothing. */
  readonly now: () => 'loud' | 'quiet' | null;
  /** Runs it when nothing else does. */
  readonly run: (kind: 'loud' | 'quiet', task: () => Promise<void>) => Promise<void>;
}

/** An empty line. */
export function createWorkLine(): WorkLine {
  let now: 'loud' | 'quiet' | null = null;
  let last: Promise<void> = Promise.resolve();
  return {
    now: () => now,
    run: (kind, task) => {
      const mine = last.then(async () => {
        now = kind;
        try {
          await task();
        } finally {
          now = null;
        }
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
