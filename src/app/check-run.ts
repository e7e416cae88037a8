/** Runs a check: in a thread beside the pane's, or in the pane's own a little at a time where there is no other. It can be stopped. */
import type { CheckProgress } from './check-state';
import { checkSteps, type CheckGround, type CheckJob } from './check-steps';
import type { CheckThread } from './check-thread';
import { checkBusy } from './check-words';
import { gathering, type CheckedDocument } from './checked-document';
import type { Result } from './trouble';

/** Milliseconds after which the next check waits for the page: with the longest check still less than the 50 a person notices. */
const STRETCH = 12;

/** How a run is watched and stopped. */
export interface RunWatch {
  readonly told: (progress: CheckProgress) => void;
  readonly stop: AbortSignal;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** What was checked until it was stopped, null = nothing yet; or why the file cannot be read. Both ways come to the same. */
export async function runCheck(
  ground: CheckGround,
  thread: CheckThread | null,
  job: CheckJob,
  watch: RunWatch,
): Promise<Result<CheckedDocument | null>> {
  const apart = thread && (await checkApart(thread, job, watch));
  return apart ?? checkHere(ground, job, watch);
}

/** Gives way to the page. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Null: the thread was lost, so that nothing it said counts. */
async function checkApart(
  thread: CheckThread,
  job: CheckJob,
  { told, stop }: RunWatch,
): Promise<Result<CheckedDocument | null> | null> {
  const gathered = gathering();
  const end = (): void => thread.end();
  stop.addEventListener('abort', end);
  try {
    told({ phase: checkBusy.starting, done: 0, of: 0 });
    const through =
      (await thread.ready) &&
      (await thread.check(job, (step) => {
        gathered.take(step);
        told(step.next);
      }));
    return through || stop.aborted ? gathered.checked(!stop.aborted) : null;
  } finally {
    stop.removeEventListener('abort', end);
  }
}

async function checkHere(
  ground: CheckGround,
  job: CheckJob,
  { told, stop, now }: RunWatch,
): Promise<Result<CheckedDocument | null>> {
  const gathered = gathering();
  let since = now();
  for await (const step of checkSteps(ground, job)) {
    gathered.take(step);
    if (step.kind === 'result' && now() - since < STRETCH) continue;
    told(step.next);
    await breathe();
    if (stop.aborted) return gathered.checked(false);
    since = now();
  }
  return gathered.checked(true);
}
