/** Puts new annex blocks in the place of those that stand: the new one first, verified, then the old one goes. Never none, never both unsaid. */
import type { AppendixId } from '../core/report/control-tag';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { annexControls, type StandingControl } from './annex-standing';
import type { OutlineGateway, TextChange } from './ports';
import { success, type Result } from './trouble';

/** What is to stand in an annex. */
export interface AnnexWanted {
  readonly id: AppendixId;
  /** Null = it stands already, beside an older one. */
  readonly package: string | null;
  /** Whether a control holds all of it. */
  readonly isWhole: (control: StandingControl) => boolean;
}

const texts = ({ paragraphs }: StandingControl): string => JSON.stringify(paragraphs.map(({ text }) => text));

/** Whether an annex stands once and as wanted. */
export const isInPlace = ({ id, isWhole }: AnnexWanted, now: DocumentSnapshot): boolean => {
  const [one, other] = annexControls(id, now);
  return one !== undefined && other === undefined && isWhole(one);
};

/**
 * What has to go now that the new blocks were put before the old ones: an old block where the new one is whole, the new one
 * where it is not; what was written into an old block meanwhile stays. `before`: the document without the new blocks.
 */
function whatGoes(wanted: AnnexWanted, before: DocumentSnapshot, now: DocumentSnapshot): readonly TextChange[] {
  const known = new Set(annexControls(wanted.id, before).map(texts));
  const standing = annexControls(wanted.id, now);
  const kept = standing.find(wanted.isWhole);
  const old = standing.filter((one) => one !== kept && known.has(texts(one)));
  // Not whole: what is there besides the old ones is the half of a table.
  const half = kept === undefined && old.length > 0 ? standing.filter((one) => !old.includes(one)) : [];
  const gone = kept === undefined ? half : old;
  if (gone.length === 0) return [];
  const between = standing.flatMap((one, place) => emptyBetween(one, standing[place + 1], now));
  return [
    ...gone.map(({ control }): TextChange => ({ kind: 'remove-control', id: control.id })),
    ...between.map((index): TextChange => ({ kind: 'remove-paragraph', index })),
  ];
}

/** What an insertion left between two blocks of an annex; the paragraph that closes the annex's section stands behind both. */
function emptyBetween(
  one: StandingControl,
  other: StandingControl | undefined,
  now: DocumentSnapshot,
): readonly number[] {
  const [from, to, behind] = [one.paragraphs.at(-1), other?.paragraphs[0], other?.paragraphs.at(-1)];
  if (from === undefined || to === undefined || behind === undefined) return [];
  const isEmpty = (index: number): boolean => {
    const paragraph = now.paragraphs[index];
    return paragraph?.text === '' && paragraph.control === null && paragraph.tableLevel === 0;
  };
  const between = Array.from({ length: Math.max(0, to.index - from.index - 1) }, (_, place) => from.index + 1 + place);
  return between.length <= 2 && between.every(isEmpty) && isEmpty(behind.index + 1) ? between : [];
}

/**
 * Requests: one for the new blocks, two for what goes. After a fault what stands is read, and what remains to be done is
 * tried once more; the answer is the document as it then is, each annex to be looked at by `isInPlace`.
 */
export async function replaceAnnexes(
  gateway: OutlineGateway,
  wanted: readonly AnnexWanted[],
  before: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<Result<DocumentSnapshot>> {
  const gaps = wanted.flatMap(({ id, package: xml }) => {
    const [anchor] = annexControls(id, before);
    return xml === null || anchor === undefined
      ? []
      : [{ anchor: { kind: 'control', id: anchor.control.id, side: 'Before' } as const, package: xml }];
  });
  const filled = gaps.length === 0 ? success(before) : await gateway.fillGaps(gaps, pauseTracking);
  if (!filled.ok) {
    const now = await gateway.read();
    if (!now.ok || !wanted.some(({ id, isWhole }) => annexControls(id, now.value).some(isWhole))) return filled;
  }
  const plan = (now: DocumentSnapshot): readonly TextChange[] => wanted.flatMap((one) => whatGoes(one, before, now));
  const cleared = await gateway.rewrite(plan, pauseTracking);
  if (cleared.ok) return success(cleared.value.after);
  const again = await gateway.rewrite(plan, pauseTracking);
  return again.ok ? success(again.value.after) : cleared;
}
