/** Fields whose text in the document is not what was entered, and how either side is taken. */
import type { Outline } from '../outline/outline';
import { dateText } from '../text/dates';
import { normalizeText } from '../text/normalize';
import { parseTypedDate } from '../text/typed-date';
import { fieldTag } from './control-tag';
import type { ReportData } from './data-entries';
import { enterField, type EnteredField, type Entering } from './enter-field';
import { fieldNames, type FieldId } from './fields';
import { printedFields, recipientFields } from './printed-fields';
import { bareRecipient } from './recipients';
import { parseYear } from './report-year';
import { authorityOf } from './signer';
import type { DocumentSnapshot } from './snapshot';
import { isUnwritten } from './written-text';

/** A field that reads otherwise in the document; one for each text that differs. */
export interface Difference {
  readonly field: FieldId;
  readonly name: string;
  /** As printed from what was entered; '' = blank. */
  readonly entered: string;
  /** As it stands in the document, `\n` between lines; '' = blank. */
  readonly inDocument: string;
  /** Ids of the controls that read so. */
  readonly controls: readonly number[];
}

const isField = (name: string): name is FieldId => Object.hasOwn(fieldNames, name);

/** Printed in capitals whatever the letters are, so their case is nothing anybody sees. */
const inCapitals: readonly FieldId[] = ['council', 'signer-title', 'signer-office'];

/** Text of a field as it is compared: a date by what it says, a blank as ''. */
function compared(field: FieldId, text: string): string {
  if (isUnwritten(text)) return '';
  const plain = normalizeText(text);
  if (inCapitals.includes(field)) return plain.toLowerCase();
  if (field !== 'issue-date') return plain;
  const date = parseTypedDate(plain);
  if (date === null) return plain;
  return date.day === null && date.month === null && date.year === null ? '' : dateText(date);
}

/** Words separate the lines of a control each in their own way. */
const shown = (text: string): string => text.trim().replace(/[\r\v]\n?/gu, '\n');

/** Every difference, in the order of the fields. What holds another person's unaccepted change is compared only as accepted. */
export function differences(outline: Outline, data: ReportData, snapshot: DocumentSnapshot): readonly Difference[] {
  const printed = printedFields(outline, data);
  const found = Object.keys(printed)
    .filter(isField)
    .flatMap((field) => {
      const entered = printed[field] ?? '';
      const groups = new Map<string, { readonly text: string; readonly controls: number[] }>();
      for (const control of snapshot.controls) {
        if (control.tag !== fieldTag(field) || (control.tracked === true && control.accepted !== true)) continue;
        const key = compared(field, control.text);
        if (key === compared(field, entered)) continue;
        const group = groups.get(key);
        if (group) group.controls.push(control.id);
        else groups.set(key, { text: key === '' ? '' : shown(control.text), controls: [control.id] });
      }
      return [...groups.values()].map(({ text, controls }): Difference => ({
        field,
        name: fieldNames[field],
        entered: compared(field, entered) === '' ? '' : entered,
        inDocument: text,
        controls,
      }));
    });
  // N+1 follows N: where the document's year differs, its next year is no difference of its own.
  const years = found.filter(({ field }) => field === 'year').map(({ inDocument }) => Number(inDocument) + 1);
  return found.filter(({ field, inDocument }) => field !== 'next-year' || !years.includes(Number(inDocument)));
}

/** The entry in which the text of a field is kept; the others are kept together with something else. */
export const enteredFields: Readonly<Partial<Record<FieldId, EnteredField>>> = {
  council: 'council',
  cluster: 'cluster',
  number: 'number',
  symbol: 'symbol',
  place: 'place',
  'issue-date': 'issueDate',
  year: 'year',
  addressee: 'addressees',
  archive: 'archive',
  'signer-office': 'signerOffice',
  'signer-name': 'signerName',
};

/** The report with the text of the document in place of what was entered (*Lấy theo văn bản*), or the sentence why not. */
export function takeFromDocument(
  outline: Outline,
  data: ReportData,
  { field, inDocument }: Pick<Difference, 'field' | 'inDocument'>,
): Entering {
  const text = isUnwritten(inDocument) ? '' : inDocument;
  const entered = enteredFields[field];
  if (entered !== undefined) return enterField(data, entered, text);
  if (field === 'next-year') {
    const next = parseYear(text);
    return enterField(data, 'year', next === null ? text : String(next - 1));
  }
  if (field === 'signer-title') {
    const own = enterField(data, 'ownAuthority', text);
    return own.ok ? { ...own, data: { ...data, ...authorityOf(outline, text, data.clusterKind) } } : own;
  }
  const place = recipientFields.indexOf(field);
  const line = bareRecipient(text);
  if (!line.ok) return line;
  const recipients = data.recipients.map((standing, at) => (at === place ? line.value : standing));
  return { ok: true, data: { ...data, recipients }, text: line.text, note: '' };
}
