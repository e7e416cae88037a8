/**
 * What is missing from a document and beside what it goes back: one gap for each run of missing parts between two present ones.
 * The anchor is the nearest present neighbour in outline order.
 */
import type { Item } from '../outline/outline';
import type { AppendixId } from './control-tag';
import type { AppendixStatus, ItemStatus } from './item-status';
import type { DocumentSnapshot } from './snapshot';

/** A heading or a body of an item. */
export interface ItemPart {
  readonly item: string;
  readonly part: 'heading' | 'body';
}

/** Beside what a gap is filled: a control, or a paragraph outside our controls whose text is verified first. */
export type Anchor =
  | { readonly kind: 'control'; readonly id: number; readonly side: 'Before' | 'After' }
  | { readonly kind: 'paragraph'; readonly index: number; readonly text: string; readonly side: 'Before' | 'After' };

/** Missing halves of items that stand one behind the other. */
export interface ItemGap {
  readonly kind: 'items';
  readonly parts: readonly ItemPart[];
  readonly anchor: Anchor;
}

/** What is missing at one place. */
export type Gap =
  | ItemGap
  | { readonly kind: 'appendix'; readonly appendix: AppendixId; readonly anchor: Anchor }
  /** Every annex, behind all that stands, in sections of their own. */
  | { readonly kind: 'annexes'; readonly annexes: readonly AppendixId[] };

/** A part of the report in outline order, and how it can serve as a neighbour. */
interface Slot {
  readonly part: ItemPart;
  readonly missing: boolean;
  /** Stands in the document as a control. */
  readonly control: number | null;
  /** Stands there only as a plain paragraph. */
  readonly paragraph: number | null;
  /** Something of the item that has no control stands right behind it, so nothing may be put there. */
  readonly closedBehind: boolean;
}

function slotsOf(items: readonly Item[], statuses: readonly ItemStatus[]): readonly Slot[] {
  const byId = new Map(statuses.map((status) => [status.id, status]));
  return items.flatMap((item): readonly Slot[] => {
    const status = byId.get(item.id);
    if (!status) return [];
    const bodyHere = status.body?.id ?? null;
    const uncontrolledBody = item.help !== null && bodyHere === null && status.lacks === 'nothing';
    const heading: Slot = {
      part: { item: item.id, part: 'heading' },
      missing: status.lacks === 'both',
      // A control around some words of a paragraph has no beside: what is inserted there would cut the paragraph.
      control: status.shared ? null : (status.heading?.id ?? null),
      paragraph: (status.shared ?? status.words)?.index ?? null,
      closedBehind: uncontrolledBody || status.shared !== null,
    };
    if (item.help === null) return [heading];
    const body: Slot = {
      part: { item: item.id, part: 'body' },
      missing: status.lacks !== 'nothing',
      control: bodyHere,
      paragraph: null,
      closedBehind: false,
    };
    return [heading, body];
  });
}

/** Gaps among headings and bodies, in document order. A document without any part of ours has no gap to anchor: []. */
export function itemGaps(
  items: readonly Item[],
  statuses: readonly ItemStatus[],
  snapshot: DocumentSnapshot,
): readonly ItemGap[] {
  const slots = slotsOf(items, statuses);
  const gaps: ItemGap[] = [];
  let index = 0;
  while (index < slots.length) {
    if (!slots[index]?.missing) {
      index += 1;
      continue;
    }
    let end = index;
    while (slots[end]?.missing) end += 1;
    const anchor = anchorFor(slots, index, end, snapshot);
    if (anchor) gaps.push({ kind: 'items', parts: slots.slice(index, end).map((slot) => slot.part), anchor });
    index = end;
  }
  return gaps;
}

function anchorFor(slots: readonly Slot[], start: number, end: number, snapshot: DocumentSnapshot): Anchor | null {
  const before = slots.slice(0, start).reverse();
  const after = slots.slice(end);
  const previous = before.find(present);
  const next = after.find(present);
  if (previous && previous.control !== null && !previous.closedBehind)
    return { kind: 'control', id: previous.control, side: 'After' };
  if (next && next.control !== null) return { kind: 'control', id: next.control, side: 'Before' };
  if (next && next.paragraph !== null) return beside(next.paragraph, 'Before', snapshot);
  if (previous && previous.control !== null) return { kind: 'control', id: previous.control, side: 'After' };
  if (previous && previous.paragraph !== null) return beside(previous.paragraph, 'After', snapshot);
  return null;
}

const present = (slot: Slot): boolean => slot.control !== null || slot.paragraph !== null;

function beside(index: number, side: 'Before' | 'After', snapshot: DocumentSnapshot): Anchor {
  return { kind: 'paragraph', index, text: snapshot.paragraphs[index]?.text ?? '', side };
}

/**
 * Gaps of lost annex sections: each goes before the next annex that stands, else before the last paragraph. A document that
 * never had one goes on to its end in one section: there they all go behind it.
 */
export function appendixGaps(statuses: readonly AppendixStatus[], snapshot: DocumentSnapshot): readonly Gap[] {
  const last = snapshot.paragraphs.length - 1;
  if (statuses.every(({ state }) => state === 'missing') && !mayEndSection(snapshot))
    return [{ kind: 'annexes', annexes: statuses.map(({ id }) => id) }];
  return statuses.flatMap((status, at): readonly Gap[] => {
    if (status.state !== 'missing') return [];
    const next = statuses.slice(at + 1).find((other) => other.opening !== null);
    const index = next?.opening ?? last;
    return index < 0 ? [] : [{ kind: 'appendix', appendix: status.id, anchor: beside(index, 'Before', snapshot) }];
  });
}

/** Whether the document ends as a report does whose annexes were lost: an empty paragraph closes its section, another ends it. */
function mayEndSection({ paragraphs }: DocumentSnapshot): boolean {
  const ends = paragraphs.slice(-2);
  return ends.length === 2 && ends.every(({ text, tableLevel }) => text.trim() === '' && tableLevel === 0);
}
