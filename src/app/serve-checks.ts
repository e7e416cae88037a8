/** The other end of the thread that checks. */
import { checkSteps, type CheckGround, type CheckJob } from './check-steps';
import type { ThreadWord } from './check-thread';

/** Says that it is there; then what comes of each job. Never rejects. */
export function serveChecks(ground: CheckGround, say: (word: ThreadWord) => void): (job: CheckJob) => Promise<void> {
  say({ kind: 'ready' });
  return async (job) => {
    try {
      for await (const step of checkSteps(ground, job)) say({ kind: 'step', step });
      say({ kind: 'through' });
    } catch {
      say({ kind: 'lost' });
    }
  };
}
