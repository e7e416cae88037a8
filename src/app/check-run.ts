/** Runs the checks over the open document, a little at a time, so that the pane stays alive and can be stopped. */
import type { AnyCheck } from '../core/checks/check';
import type { CheckMemory } from '../core/checks/memory/check-memory';
import type { Report } from '../core/checks/reading/report';
import { runChecks, type CheckResult } from '../core/checks/run-checks';
import type { CheckProgress } from './check-state';

/** Milliseconds after which the next check waits for the page: with the longest check still less than the 50 a person notices. */
const STRETCH = 12;

/** How a run is watched and stopped. */
export interface RunWatch {
  readonly told: (progress: CheckProgress) => void;
  readonly stopped: () => boolean;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Gives way to the page. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Results in the order of the list; those found until it was stopped. */
export async function runInStretches(
  checks: readonly AnyCheck[],
  report: Report,
  { choices }: CheckMemory,
  { told, stopped, now }: RunWatch,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  const wanted = checks.filter(({ id }) => choices[id] !== 'off');
  let since = now();
  for (const result of runChecks(wanted, report, choices)) {
    results.push(result);
    if (now() - since < STRETCH) continue;
    told({ phase: wanted[results.length]?.title ?? '', done: results.length, of: wanted.length });
    await breathe();
    if (stopped()) break;
    since = now();
  }
  return results;
}
