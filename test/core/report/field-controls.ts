/** Snapshots of documents that show the fields of a report, each in a control of its own. */
import type { Outline } from '../../../src/core/outline/outline';
import { fieldTag } from '../../../src/core/report/control-tag';
import { BLANK, fieldNames, type FieldId } from '../../../src/core/report/fields';
import { printedFields } from '../../../src/core/report/printed-fields';
import type { ReportData } from '../../../src/core/report/report-data';
import type { ControlSnapshot, DocumentSnapshot } from '../../../src/core/report/snapshot';

const isField = (name: string): name is FieldId => Object.hasOwn(fieldNames, name);

/** A control of a field. */
export const fieldControl = (
  id: number,
  field: FieldId,
  text: string,
  given: Partial<ControlSnapshot> = {},
): ControlSnapshot => ({
  id,
  tag: fieldTag(field),
  title: fieldNames[field],
  text,
  parent: null,
  locked: false,
  tracked: false,
  ...given,
});

/** The fields as the report prints them, blanks as Word shows them, and paragraphs of other text. */
export function fieldControls(
  outline: Outline,
  data: ReportData,
  paragraphs: readonly string[] = [],
): DocumentSnapshot {
  const printed = Object.entries(printedFields(outline, data));
  return {
    paragraphs: paragraphs.map((text, index) => ({ index, text, control: null, tableLevel: 0 })),
    controls: printed.flatMap(([field, text], place) =>
      isField(field) ? [fieldControl(place, field, text === '' ? BLANK : text.replaceAll('\n', '\u000b'))] : [],
    ),
    pictures: 0,
    tracking: 'off',
  };
}
