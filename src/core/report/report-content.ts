/** What the document builders need to print a report: the items in order and the text of every field. */
import { outlineItems } from '../outline/outline-items';
import type { AppendixTitle, FixedTexts, Item, Outline } from '../outline/outline';
import { dateText } from '../text/dates';
import type { FieldId, FieldValues } from './fields';
import type { ReportData } from './report-data';

/** Heading block of an annex; its title names the reporting year as `{year}`. */
export type AppendixHeading = AppendixTitle;

export interface ReportContent {
  readonly items: readonly Item[];
  /** The form's words outside headings: letterhead, title, footer. */
  readonly fixed: FixedTexts;
  readonly fields: FieldValues;
  /** Number of recipient lines to print, 1–9; lines are `recipient-1` … */
  readonly recipients: number;
  /** *Kính gửi* switched on: the line stands between title block and introduction. */
  readonly addressed: boolean;
  readonly wording: 'form' | 'short';
  readonly appendices: readonly AppendixHeading[];
}

/** Text of every field of a new report. Blank: number, symbol, date, unit that keeps the copy, the signer's office and name. */
function newFieldValues(outline: Outline, data: ReportData): FieldValues {
  const { fixed } = outline;
  const recipients = fixed.recipients.slice(0, recipientFields.length).flatMap((text, index) => {
    const field = recipientFields[index];
    return field === undefined ? [] : [[field, text] as const];
  });
  return {
    council: fixed.council,
    cluster: data.cluster,
    place: fixed.place,
    'issue-date': dateText({ day: null, month: null, year: null }),
    year: String(data.year),
    'next-year': String(data.year + 1),
    'signer-title': fixed.signerTitle,
    ...Object.fromEntries(recipients),
  };
}

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

/** The content of a new report after a form. */
export const newReportContent = (outline: Outline, data: ReportData): ReportContent => ({
  items: outlineItems(outline, data),
  fixed: outline.fixed,
  fields: newFieldValues(outline, data),
  recipients: outline.fixed.recipients.length,
  addressed: false,
  wording: data.wording,
  appendices: outline.fixed.appendices,
});
