/** Reading the main text into a snapshot. Everything is loaded by name and queued; the caller syncs once. */
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { isOurTag } from '../core/report/control-tag';
import type { Capabilities } from '../app/ports';

/** A queued reading: proxies that are filled by the next sync. */
export interface QueuedReading {
  readonly paragraphs: Word.ParagraphCollection;
  readonly controls: Word.ContentControlCollection;
  readonly pictures: Word.InlinePictureCollection;
  /** Text of the whole body as accepted and as it was before changes; null where Word cannot say. */
  readonly reviewed: {
    readonly current: OfficeExtension.ClientResult<string>;
    readonly original: OfficeExtension.ClientResult<string>;
  } | null;
  readonly document: Word.Document;
}

/** Queues the reading. `contentControls` may come in any order: places are found through the paragraphs. */
export function queueReading(context: Word.RequestContext, capabilities: Capabilities): QueuedReading {
  const { body } = context.document;
  const paragraphs = body.paragraphs;
  paragraphs.load('text,tableNestingLevel,parentContentControlOrNullObject/id');
  const controls = body.contentControls;
  controls.load('id,tag,title,text,cannotDelete,parentContentControlOrNullObject/id');
  const pictures = body.inlinePictures;
  pictures.load('width');
  if (capabilities.tracking) context.document.load('changeTrackingMode');
  const reviewed = capabilities.reviewedText
    ? { current: body.getReviewedText('Current'), original: body.getReviewedText('Original') }
    : null;
  return { paragraphs, controls, pictures, reviewed, document: context.document };
}

/** Whether the text holds changes nobody has accepted; null where Word cannot say. */
export const hasTrackedText = (queued: QueuedReading): boolean | null =>
  queued.reviewed === null ? null : queued.reviewed.current.value !== queued.reviewed.original.value;

/** Control as accepted, where Word was asked for it. */
export type ReviewedTexts = ReadonlyMap<number, { readonly current: string; readonly original: string }>;

/** The snapshot of a synced reading. */
export function snapshotOf(
  queued: QueuedReading,
  capabilities: Capabilities,
  reviewed: ReviewedTexts = new Map(),
): DocumentSnapshot {
  const changed = hasTrackedText(queued);
  const controls = queued.controls.items.map((control): ControlSnapshot => {
    const texts = reviewed.get(control.id);
    return {
      id: control.id,
      tag: control.tag,
      title: control.title,
      text: (texts?.current ?? control.text).replaceAll(/\r\n?|\v/gu, '\n'),
      parent: idOf(control.parentContentControlOrNullObject),
      locked: control.cannotDelete,
      tracked: changed === null ? 'unknown' : texts ? texts.current !== texts.original : false,
    };
  });
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

/** Queues what was accepted and what was there before for every control of ours; the caller syncs. */
export function queueReviewedTexts(queued: QueuedReading): () => ReviewedTexts {
  const asked = queued.controls.items
    .filter((control) => isOurTag(control.tag))
    .map((control) => ({
      id: control.id,
      current: control.getReviewedText('Current'),
      original: control.getReviewedText('Original'),
    }));
  return () =>
    new Map(asked.map(({ id, current, original }) => [id, { current: current.value, original: original.value }]));
}
