/** Putting things into the document: what is new first, verified, then what it takes the place of goes. Never none, never both unsaid. */
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { GapFilling, OutlineGateway, TextChange } from './ports';
import { success, type Result } from './trouble';
import { sameDocument } from './undo';

/** One thing that is put into the document: a table, a sentence, guidance. Its plan is pure. */
export interface Placing {
  /** Packages that are put in first. */
  readonly gaps: readonly GapFilling[];
  /** What remains to be done on the document as it then stands. */
  readonly plan: (now: DocumentSnapshot) => readonly TextChange[];
  readonly isDone: (now: DocumentSnapshot) => boolean;
  /** Another way, for a Word that refuses this one; made on what then stands. */
  readonly otherwise?: (now: DocumentSnapshot) => Placing;
}

/**
 * Requests: one for the packages (two where one stands beside a paragraph), two for the rest. After a fault what stands is
 * read, and what remains is tried once more; the answer is the document as it then is, each thing to be looked at by `isDone`.
 */
export async function carryOut(
  gateway: OutlineGateway,
  placings: readonly Placing[],
  before: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const gaps = placings.flatMap((one) => one.gaps);
  const filled = gaps.length === 0 ? success(before) : await gateway.fillGaps(gaps, pauseTracking);
  if (!filled.ok) {
    const now = await gateway.read();
    if (!now.ok || sameDocument(now.value, before)) return filled;
  }
  const plan = (now: DocumentSnapshot): readonly TextChange[] => placings.flatMap((one) => one.plan(now));
  const written = await gateway.rewrite(plan, pauseTracking);
  const others = placings.some(({ otherwise }) => otherwise !== undefined);
  if (written.ok && !(others && placings.some((one) => one.otherwise && !one.isDone(written.value.after))))
    return success(written.value.after);
  if (others) {
    const now = written.ok ? success(written.value.after) : await gateway.read();
    if (!now.ok) return now;
    const rest = placings.filter((one) => !one.isDone(now.value));
    const another = rest.map((one): Placing => one.otherwise?.(now.value) ?? { ...one, gaps: [] });
    return rest.length === 0 ? now : carryOut(gateway, another, now.value, pauseTracking);
  }
  const again = await gateway.rewrite(plan, pauseTracking);
  return again.ok ? success(again.value.after) : written.ok ? success(written.value.after) : written;
}
