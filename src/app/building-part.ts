/** One thing that **Đưa số liệu vào văn bản** puts into the document, and takes back. */
import type { DocumentSnapshot } from '../core/report/snapshot';
import { carryOut, type Placing } from './placing';
import type { OutlineGateway } from './ports';
import { success, type Result } from './trouble';

/** A table of an annex, a table of a body, or the sentence of a body. */
export interface BuildingPart {
  /** Number of an annex, or name of a table or an item. */
  readonly id: string;
  readonly kind: 'annex' | 'body-table' | 'sentence';
  readonly place: (before: DocumentSnapshot) => Placing;
  /** Entries of `ReportData.written` once it stands; null = the entry goes. */
  readonly written: Readonly<Record<string, string | null>>;
  /** What puts back what stood there; null where that cannot be told any more, or she edited it since. */
  readonly takeBack: (now: DocumentSnapshot) => Placing | null;
}

/** Characters of packages in one request beyond which Word may refuse it. */
const LARGEST_PACKAGE = 900_000;

const sizeOf = ({ gaps }: Placing): number => gaps.reduce((sum, { package: xml }) => sum + xml.length, 0);

/** Whether Word would take it; nothing of one that is too large is written. */
export const isTooLarge = (placing: Placing): boolean => sizeOf(placing) > LARGEST_PACKAGE;

/** What came of it. */
export interface CarriedOut {
  /** The document as it then stands, or the trouble that ended it. */
  readonly result: Result<DocumentSnapshot>;
  /** By place in what was asked for: whether it stands in a reading. */
  readonly isDone: (place: number, now: DocumentSnapshot) => boolean;
}

/**
 * Carries everything out in as few rounds as Word takes the packages: a request holds no more than one package may. Each round
 * is planned on what the one before it left; a fault ends them.
 */
export async function carryOutAll(
  gateway: OutlineGateway,
  makers: readonly ((now: DocumentSnapshot) => Placing)[],
  before: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<CarriedOut> {
  const made = makers.map((make) => make(before));
  const isDone: CarriedOut['isDone'] = (place, now) => made[place]?.isDone(now) ?? false;
  let now = before;
  let start = 0;
  while (start < makers.length) {
    let [end, size] = [start, 0];
    while (end < makers.length) {
      const placing = start === 0 ? made[end] : makers[end]?.(now);
      if (placing === undefined || (end > start && size + sizeOf(placing) > LARGEST_PACKAGE)) break;
      made[end] = placing;
      size += sizeOf(placing);
      end += 1;
    }
    const done = await carryOut(gateway, made.slice(start, end), now, pauseTracking);
    if (!done.ok) return { result: done, isDone };
    now = done.value;
    start = end;
  }
  return { result: success(now), isDone };
}
