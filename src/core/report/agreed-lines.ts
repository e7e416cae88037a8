/** Lines that were taken out of the document, or put in again, behind the pane's back: by hand, or by Word's own undo. */
import type { Outline } from '../outline/outline';
import { fieldTag, isOurTag } from './control-tag';
import type { ReportData } from './data-entries';
import { documentParts } from './document-parts';
import type { FieldId } from './fields';
import { formLines, linePattern } from './fixed-lines';
import { recipientFields } from './printed-fields';
import { bareRecipient } from './recipients';
import type { DocumentSnapshot } from './snapshot';

/**
 * What the document agrees with, as its lines say: *Kính gửi* is off where its line is gone, *Nơi nhận* ends with the last
 * line that stands. Compared with the entered data, such a line then waits like any other change: it is put in again, or
 * given up. A line gone from the middle of the list is not told here, because the lines behind it keep their fields.
 */
export function agreedInDocument(outline: Outline, agreed: ReportData, snapshot: DocumentSnapshot): ReportData {
  const parts = documentParts(snapshot);
  if (!snapshot.controls.some(({ tag }) => isOurTag(tag))) return agreed;
  const controlled = (field: FieldId): string | null => parts.withTag(fieldTag(field))[0]?.text ?? null;
  const reads = (template: string): boolean => {
    const fits = linePattern({ key: '', name: '', template, turn: 0 });
    return parts.loose.some(({ text }) => fits(text));
  };
  const addressed = controlled('addressee') !== null || reads(formLines.addressee);
  if (controlled('archive') === null && !reads(outline.fixed.recipientsLabel)) return { ...agreed, addressed };

  const asPlainText = (entered: string | undefined): boolean =>
    entered !== undefined && parts.loose.some(({ text }) => text.trim() === `- ${entered};`);
  const standing = recipientFields.map(
    (field, place) => controlled(field) !== null || asPlainText(agreed.recipients[place]),
  );
  const count = standing.lastIndexOf(true) + 1;
  const recipients = recipientFields.slice(0, count).map((field, place) => {
    const read = bareRecipient(controlled(field) ?? '');
    return agreed.recipients[place] ?? (read.ok ? read.value : '');
  });
  return { ...agreed, addressed, recipients };
}
