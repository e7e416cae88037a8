/** Puts new annex blocks in the place of those that stand: the new one first, verified, then the old one goes. Never none, never both unsaid. */
import type { TableModel } from '../core/appendix/table-model';
import type { AppendixId } from '../core/report/control-tag';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { annexControls, type StandingControl } from './annex-standing';
import { builtTable } from './built-table';
import type { Placing } from './placing';
import type { TextChange } from './ports';
import { cellChanges, isBetween } from './table-cells';

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
const isInPlace = ({ id, isWhole }: AnnexWanted, now: DocumentSnapshot): boolean => {
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

/** A table or guidance put in the place of what stands in an annex. */
export function annexPlacing(wanted: AnnexWanted, before: DocumentSnapshot): Placing {
  const [anchor] = annexControls(wanted.id, before);
  return {
    gaps:
      wanted.package === null || anchor === undefined
        ? []
        : [{ anchor: { kind: 'control', id: anchor.control.id, side: 'Before' }, package: wanted.package }],
    plan: (now) => whatGoes(wanted, before, now),
    isDone: (now) => isInPlace(wanted, now),
  };
}

/**
 * A table of which only texts differ from the former one: its cells are written, and where a Word refuses that, it is built
 * anew. A table in which she wrote meanwhile stays.
 */
export function annexCells(wanted: AnnexWanted, former: TableModel, model: TableModel): Placing {
  const [old, fresh] = [builtTable(former), builtTable(model)];
  const standing = (now: DocumentSnapshot): StandingControl | null => {
    const [one, other] = annexControls(wanted.id, now);
    return one !== undefined && other === undefined && isBetween(one.paragraphs, old, fresh) ? one : null;
  };
  const cells: Placing = {
    gaps: [],
    plan: (now) => cellChanges(standing(now)?.paragraphs ?? [], model) ?? [],
    isDone: (now) => isInPlace(wanted, now),
  };
  return {
    ...cells,
    otherwise: (now) => (standing(now) === null ? cells : annexPlacing(wanted, now)),
  };
}
