/** Fields whose printed text changes with the data, at every place where they stand. */
import { normalizeText } from '../text/normalize';
import type { Outline } from '../outline/outline';
import type { Change, ChangeGround } from './change';
import { fieldTag } from './control-tag';
import type { DocumentParts } from './document-parts';
import type { ReportData } from './data-entries';
import { BLANK, fieldNames, type FieldId } from './fields';
import { printedFields } from './printed-fields';
import type { DocumentSnapshot } from './snapshot';
import { isUnwritten } from './written-text';

const isField = (name: string): name is FieldId => Object.hasOwn(fieldNames, name);

/**
 * Names of fields that print differently and stand nowhere in the document, so that nothing there can follow. Fields of
 * *Kính gửi* that is off have no place and are left out.
 */
export function fieldsWithoutPlace(
  outline: Outline,
  before: ReportData,
  after: ReportData,
  snapshot: DocumentSnapshot,
): readonly string[] {
  const [old, now] = [printedFields(outline, before), printedFields(outline, after)];
  const standing = new Set(snapshot.controls.map(({ tag }) => tag));
  return Object.keys(now)
    .filter(isField)
    .filter((field) => old[field] !== now[field] && !standing.has(fieldTag(field)))
    .filter((field) => field !== 'addressee' || after.addressed)
    .map((field) => fieldNames[field]);
}

/** Controls of fields that are in both reports and print differently. A place that reads as it is to is no change. */
export function fieldChanges(
  { outline, before, after, written }: ChangeGround,
  parts: DocumentParts,
): readonly Change[] {
  const old = printedFields(outline, before);
  const now = printedFields(outline, after);
  return Object.keys(now)
    .filter(isField)
    .filter((field) => old[field] !== undefined && old[field] !== now[field])
    .flatMap((field) => {
      const tag = fieldTag(field);
      const text = now[field] ?? '';
      const newText = text === '' ? BLANK : text;
      const ours = [old[field] ?? '', written[tag] ?? ''].map(normalizeText);
      return parts.withTag(tag).flatMap((control, turn): readonly Change[] => {
        const standing = normalizeText(control.text);
        const blank = isUnwritten(control.text);
        if (standing === normalizeText(newText) || (blank && text === '')) return [];
        return [
          {
            id: `field/${field}/${turn}`,
            kind: 'field',
            action: 'rewrite',
            tag,
            control: control.id,
            paragraph: null,
            anchor: null,
            name: fieldNames[field],
            oldText: blank ? '' : control.text,
            newText,
            pieces: [],
            edits: null,
            relay: false,
            edited: !blank && !ours.includes(standing),
            tracked: control.tracked === true,
          },
        ];
      });
    });
}
