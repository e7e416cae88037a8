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
