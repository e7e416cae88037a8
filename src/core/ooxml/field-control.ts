/** A field of the report in its inline control, and sentences that hold fields. */
import { fieldTag } from '../report/control-tag';
import { BLANK, type FieldId, fieldNames, type FieldValues } from '../report/fields';
import { type Inline, type InlineControl, text } from './document-model';
import type { Letters } from './looks';
import { oneLine } from './xml-text';

/** A field's text as it stands in its paragraph: one line, but a signer's title keeps its lines ("KT. …" above "PHÓ …"). */
const printed = (field: FieldId, value: string): string =>
  field === 'signer-title' ? value.split('\n').map(oneLine).join('\n').trim() : oneLine(value);

/** The control of a field at a place; without a value it shows the blank as its prompt. */
export const fieldControl = (
  field: FieldId,
  value: string | undefined,
  place: string,
  letters: Letters = {},
): InlineControl => {
  const line = printed(field, value ?? '');
  const blank = line === '' || line === BLANK;
  return {
    kind: 'inline-control',
    control: {
      tag: fieldTag(field),
      title: fieldNames[field],
      place,
      locked: false,
      appearance: 'hidden',
      showsPlaceholder: blank,
      prompt: BLANK,
    },
    run: { kind: 'text', text: blank ? BLANK : line, letters, placeholder: blank },
  };
};

const isField = (name: string): name is FieldId => name in fieldNames;

/**
 * A sentence whose `{field}` are controls, e.g. `Số: {number}/BC-{symbol}`; braces around anything else stay as they are.
 * A field may stand in the sentence once only: its place and its tag make its id.
 */
export const sentence = (template: string, fields: FieldValues, place: string): readonly Inline[] =>
  template
    .split(/(\{[a-z0-9-]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /^\{(.+)\}$/.exec(piece)?.[1];
      return name !== undefined && isField(name) ? fieldControl(name, fields[name], place) : text(piece);
    });
