/** Which controls hold changes nobody has accepted, as far as this Word can say: the second request of a reading. */
import type { Capabilities } from '../app/ports';
import { isOurTag } from '../core/report/control-tag';
import type { ControlSnapshot, DocumentSnapshot } from '../core/report/snapshot';
import { trackedTags } from '../core/report/tracked-tags';
import type { QueuedReading } from './queued-reading';

/** Characters of text up to which Word is asked for its XML where it knows no accepted text; some twenty times a report. */
const LONGEST_TEXT = 200_000;

/** What is known of unaccepted changes. */
export interface ChangesFound {
  readonly tracked: (control: { readonly id: number; readonly tag: string }) => ControlSnapshot['tracked'];
  /** Texts as accepted, by id of the control, where they differ from what Word gives as `text`. */
  readonly accepted: ReadonlyMap<number, string>;
}

const none: ReadonlyMap<number, string> = new Map();
const noChanges: ChangesFound = { tracked: () => false, accepted: none };
/** Nobody looked, or Word could not say. */
export const changesUnknown: ChangesFound = { tracked: () => 'unknown', accepted: none };
const inTags = (tags: ReadonlySet<string>): ChangesFound => ({ tracked: ({ tag }) => tags.has(tag), accepted: none });

/** Whether the text holds changes nobody has accepted; null where Word cannot say. */
const hasTrackedText = ({ reviewed }: QueuedReading): boolean | null =>
  reviewed === null ? null : reviewed.current.value !== reviewed.original.value;

/**
 * Looks into a synced reading. One request where there is something to look at, none otherwise.
 * Below WordApi 1.4 Word is asked for its XML instead; when that fails the changes are unknown, and the reading stands.
 */
export async function lookForChanges(
  context: Word.RequestContext,
  queued: QueuedReading,
  capabilities: Capabilities,
): Promise<ChangesFound> {
  const changed = hasTrackedText(queued);
  if (changed === false) return noChanges;
  const ours = queued.controls.items.filter(({ tag }) => isOurTag(tag));
  if (changed === true) return compareTexts(context, ours);
  const length = queued.paragraphs.items.reduce((sum, { text }) => sum + text.length, 0);
  if (ours.length === 0 || capabilities.web || length > LONGEST_TEXT) return changesUnknown;
  try {
    const asked = { xml: queued.document.body.getOoxml() };
    await context.sync();
    return inTags(trackedTags(asked.xml.value));
  } catch {
    // Some documents cannot be given as XML (office-js #6059); everything else of the reading is there.
    return changesUnknown;
  }
}

async function compareTexts(context: Word.RequestContext, ours: readonly Word.ContentControl[]): Promise<ChangesFound> {
  const asked = ours.map((control) => ({
    id: control.id,
    current: control.getReviewedText('Current'),
    original: control.getReviewedText('Original'),
  }));
  await context.sync();
  const changed = new Set(
    asked.filter(({ current, original }) => current.value !== original.value).map(({ id }) => id),
  );
  return {
    tracked: ({ id }) => changed.has(id),
    accepted: new Map(asked.map(({ id, current }) => [id, current.value])),
  };
}

/** Changes as they are carried over: for each tag which of its controls held one, because ids do not last; null = unknown. */
export type LastChanges = ReadonlyMap<string, readonly boolean[]> | null;

/** What a reading of which no changes were looked for may go by: those found last, unless Word says that there are none. */
export function carriedOver(queued: QueuedReading, last: LastChanges): ChangesFound {
  if (hasTrackedText(queued) === false) return noChanges;
  if (last === null) return changesUnknown;
  const ids = byTag(queued.controls.items, ({ id }) => id);
  const tracked = new Set(
    [...ids].flatMap(([tag, standing]) => {
      const held = last.get(tag) ?? [];
      // Where some came or went, none can be told from another.
      if (held.length !== standing.length) return held.includes(true) ? standing : [];
      return standing.filter((_, turn) => held[turn] === true);
    }),
  );
  return { tracked: ({ id }) => tracked.has(id), accepted: none };
}

/** The changes of a reading, to be carried over. */
export const changesOf = ({ controls }: DocumentSnapshot): LastChanges =>
  controls.some(({ tracked }) => tracked === 'unknown') ? null : byTag(controls, ({ tracked }) => tracked === true);

function byTag<Control extends { readonly tag: string }, T>(
  controls: readonly Control[],
  valueOf: (control: Control) => T,
): ReadonlyMap<string, readonly T[]> {
  const values = new Map<string, T[]>();
  for (const control of controls) {
    const list = values.get(control.tag);
    if (list) list.push(valueOf(control));
    else values.set(control.tag, [valueOf(control)]);
  }
  return values;
}
