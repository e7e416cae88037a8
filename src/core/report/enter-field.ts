/** What was typed into a field, put into the report; and what each field shows. */
import { outlineForKind } from '../outline/kind-words';
import type { ClusterKind, Outline } from '../outline/outline';
import { shownDate } from '../text/typed-date';
import type { ReportData } from './data-entries';
import type { FieldCheck, Refusal } from './field-check';
import {
  checkArchive,
  checkCluster,
  checkCouncil,
  checkIssueDate,
  checkNumber,
  checkPlace,
  checkSignerName,
  checkSignerOffice,
  checkSymbol,
  checkYear,
} from './field-rules';
import { checkAddressees, checkRecipients } from './recipients';
import { checkOwnAuthority } from './signer';

/** Fields that are typed; choices are set as they are. */
export type EnteredField =
  | 'council'
  | 'cluster'
  | 'year'
  | 'number'
  | 'symbol'
  | 'place'
  | 'issueDate'
  | 'addressees'
  | 'ownAuthority'
  | 'signerOffice'
  | 'signerName'
  | 'archive'
  | 'recipients';

/** What came of typing: the report with the value, or the sentence under the field. */
export type Entering =
  { readonly ok: true; readonly data: ReportData; readonly text: string; readonly note: string } | Refusal;

const put = <T>(check: FieldCheck<T>, apply: (value: T) => ReportData): Entering =>
  check.ok ? { ok: true, data: apply(check.value), text: check.text, note: check.note } : check;

/** Checks what was typed and puts it in. A refused value changes nothing. */
export function enterField(data: ReportData, field: EnteredField, typed: string): Entering {
  switch (field) {
    case 'council':
      return put(checkCouncil(typed), (council) => ({ ...data, council }));
    case 'cluster':
      return put(checkCluster(typed, data.clusterKind), (cluster) => ({ ...data, cluster }));
    case 'year':
      return put(checkYear(typed), (year) => ({ ...data, year }));
    case 'number':
      return put(checkNumber(typed), (number) => ({ ...data, number }));
    case 'symbol':
      return put(checkSymbol(typed), (symbol) => ({ ...data, symbol }));
    case 'place':
      return put(checkPlace(typed), (place) => ({ ...data, place }));
    case 'issueDate':
      return put(checkIssueDate(typed), (issueDate) => ({ ...data, issueDate }));
    case 'addressees':
      return put(checkAddressees(typed), (addressees) => ({ ...data, addressees }));
    case 'ownAuthority':
      return put(checkOwnAuthority(typed), (ownAuthority) => ({ ...data, ownAuthority }));
    case 'signerOffice':
      return put(checkSignerOffice(typed), (signerOffice) => ({ ...data, signerOffice }));
    case 'signerName':
      return put(checkSignerName(typed), (signerName) => ({ ...data, signerName }));
    case 'archive':
      return put(checkArchive(typed), (archive) => ({ ...data, archive }));
    case 'recipients':
      // A pasted "Lưu: VT, X." fills the unit only where none stands yet.
      return put(checkRecipients(typed), ({ lines, archive }) => ({
        ...data,
        recipients: lines,
        archive: data.archive === '' ? archive : data.archive,
      }));
  }
}

/** The text of a field in the pane; entering it again changes nothing. */
export function shownText(data: ReportData, field: EnteredField): string {
  switch (field) {
    case 'year':
      return String(data.year);
    case 'issueDate':
      return shownDate(data.issueDate);
    case 'addressees':
      return data.addressees.join('\n');
    case 'recipients':
      return data.recipients.map((line) => `- ${line};`).join('\n');
    default:
      return data[field];
  }
}

/** The report as a cụm or a khối; recipient lines that are the form's own follow, hers stay. */
export function withClusterKind(outline: Outline, data: ReportData, clusterKind: ClusterKind): ReportData {
  const before = outlineForKind(outline, data.clusterKind).fixed.recipients;
  const after = outlineForKind(outline, clusterKind).fixed.recipients;
  const recipients = data.recipients.map((line) => after[before.indexOf(line)] ?? line);
  return { ...data, clusterKind, recipients };
}
