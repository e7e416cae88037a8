/** Reading the main text into a snapshot. Everything is loaded by name and queued; the caller syncs once. */
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import type { Capabilities } from '../app/ports';
import type { QueuedReading } from './queued-reading';
import { changesUnknown, type ChangesFound } from './tracked-changes';

/** Queues the reading. `contentControls` may come in any order: places are found through the paragraphs. */
export function queueReading(context: Word.RequestContext, capabilities: Capabilities): QueuedReading {
  const { body } = context.document;
  const paragraphs = body.paragraphs;
  paragraphs.load('text,tableNestingLevel,parentContentControlOrNullObject/id');
  const controls = body.contentControls;
  controls.load('id,tag,title,text,cannotDelete,parentContentControlOrNullObject/id');
  const pictures = body.inlinePictures;
  pictures.load('width,parentContentControlOrNullObject/id');
  if (capabilities.tracking) context.document.load('changeTrackingMode');
  const reviewed = capabilities.reviewedText
    ? { current: body.getReviewedText('Current'), original: body.getReviewedText('Original') }
    : null;
  return { paragraphs, controls, pictures, reviewed, document: context.document };
}

/** The snapshot of a synced reading. */
export function snapshotOf(
  queued: QueuedReading,
  capabilities: Capabilities,
  changes: ChangesFound = changesUnknown,
): DocumentSnapshot {
  const pictures = new Map<number, number>();
  for (const picture of queued.pictures.items) {
    const id = idOf(picture.parentContentControlOrNullObject);
    if (id !== null) pictures.set(id, (pictures.get(id) ?? 0) + 1);
  }
  const controls = queued.controls.items.map((control): ControlSnapshot => ({
    id: control.id,
    tag: control.tag,
    title: control.title,
    text: (changes.accepted.get(control.id) ?? control.text).replaceAll(/\r\n?|\v/gu, '\n'),
    pictures: pictures.get(control.id) ?? 0,
    parent: idOf(control.parentContentControlOrNullObject),
    locked: control.cannotDelete,
    tracked: changes.tracked(control),
    ...(changes.accepted.has(control.id) && { accepted: true as const }),
  }));
  const paragraphs = queued.paragraphs.items.map((paragraph, index): ParagraphSnapshot => ({
    index,
    text: paragraph.text.replaceAll(/[\r\n\v\f]+$/gu, ''),
    control: idOf(paragraph.parentContentControlOrNullObject),
    tableLevel: paragraph.tableNestingLevel,
  }));
  return { paragraphs, controls, pictures: queued.pictures.items.length, tracking: trackingOf(queued, capabilities) };
}

const idOf = (control: Word.ContentControl): number | null => (control.isNullObject ? null : control.id);

function trackingOf(queued: QueuedReading, capabilities: Capabilities): DocumentSnapshot['tracking'] {
  if (!capabilities.tracking) return 'unknown';
  return queued.document.changeTrackingMode === 'Off' ? 'off' : 'on';
}
