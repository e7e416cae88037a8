/** The text of every field of a report, as its controls show it. One source for printing, comparing and rewriting. */
import type { Outline } from '../outline/outline';
import { dateText } from '../text/dates';
import type { ReportData } from './data-entries';
import type { FieldId, FieldValues } from './fields';
import { addresseesText } from './recipients';
import { signerLines } from './signer';

/** The recipients' fields in order. */
export const recipientFields: readonly FieldId[] = [
  'recipient-1',
  'recipient-2',
  'recipient-3',
  'recipient-4',
  'recipient-5',
  'recipient-6',
  'recipient-7',
  'recipient-8',
  'recipient-9',
];

/** '' = the place shows a blank. A signer's title of several lines has `\n` between them. Recipients beyond the last have no entry. */
export function printedFields(outline: Outline, data: ReportData): FieldValues {
  const recipients = recipientFields.flatMap((field, place) => {
    const line = data.recipients[place];
    return line === undefined ? [] : [[field, line] as const];
  });
  return {
    council: data.council,
    cluster: data.cluster,
    number: data.number,
    symbol: data.symbol,
    place: data.place,
    'issue-date': dateText(data.issueDate),
    year: String(data.year),
    'next-year': String(data.year + 1),
    addressee: addresseesText(data.addressees),
    archive: data.archive,
    'signer-title': signerLines(outline, data).join('\n'),
    'signer-office': data.signerOffice,
    'signer-name': data.signerName,
    ...Object.fromEntries(recipients),
  };
}
