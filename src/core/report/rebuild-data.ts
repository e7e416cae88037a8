/** The data of a report whose data part is gone, as far as the document itself still says them. */
import type { ClusterKind, Outline } from '../outline/outline';
import { bodyTag, fieldTag, isOurTag } from './control-tag';
import type { ReportData } from './data-entries';
import { dataNames } from './data-names';
import { enteredFields, takeFromDocument } from './differences';
import { documentParts, type DocumentParts } from './document-parts';
import { withClusterKind } from './enter-field';
import type { FieldId } from './fields';
import { fixedLines, linePattern } from './fixed-lines';
import { fieldTexts, type FieldTexts } from './rebuild-fields';
import { headingChoices } from './rebuild-headings';
import { unitsOfText } from './rebuild-units';
import { bareRecipient } from './recipients';
import { newReportData } from './report-data';
import type { DocumentSnapshot } from './snapshot';
import { paragraphsOf } from './written-text';

/** What came of it. */
export interface Rebuilt {
  readonly data: ReportData;
  /** From the fields' own controls, or only from words that look like the form's. */
  readonly from: 'controls' | 'words';
  /** Names of what was read, and of what has to be entered again. */
  readonly found: readonly string[];
  readonly lost: readonly string[];
}

const lastSentences = (found: readonly string[], lost: readonly string[]): string =>
  [
    found.length === 0
      ? 'Chưa lấy lại được gì từ chữ trong văn bản.'
      : `Đã lấy lại từ chữ trong văn bản: ${found.join(', ')}.`,
    ...(lost.length === 0 ? [] : [`Cần nhập lại: ${lost.join(', ')}.`]),
  ].join(' ');

/** What is said of a document without its data. */
export const rebuildSentences = {
  controls: (found: readonly string[], lost: readonly string[]): string =>
    `Văn bản này không còn dữ liệu đi kèm (có thể đã lưu bằng phần mềm khác). ${lastSentences(found, lost)}`,
  words: (found: readonly string[], lost: readonly string[]): string =>
    `Văn bản này không có dữ liệu và các ô của khung (bản tự gõ, lưu bằng phần mềm khác hoặc chép sang tệp mới). ${lastSentences(found, lost)}`,
};

/** Names of values that are no entry of their own. */
export const rebuiltNames = {
  roles: 'Vai trò của các đơn vị',
  staff: 'Số người của các đơn vị',
};

/** Fields and the entry each is kept in. */
type Kept = readonly [field: FieldId, entry: keyof ReportData];
const isField = (name: string): name is keyof typeof enteredFields => Object.hasOwn(enteredFields, name);
const kept: readonly Kept[] = [
  ...Object.keys(enteredFields)
    .filter(isField)
    .flatMap((field): readonly Kept[] => {
      const entry = enteredFields[field];
      return entry === undefined || entry === 'addressees' ? [] : [[field, entry]];
    }),
  ['signer-title', 'authority'],
];

/** The kind most lines of the document speak of; null where none of them stands. */
function kindOf(outline: Outline, data: ReportData, parts: DocumentParts): ClusterKind | null {
  const telling = ['issuer', 'title', 'on-behalf', 'attached-I', 'attached-II', 'attached-III'];
  const count = (clusterKind: ClusterKind): number =>
    fixedLines(outline, { ...data, clusterKind })
      .filter(({ key }) => telling.includes(key))
      .filter((line) => parts.loose.some(({ text }) => linePattern(line)(text))).length;
  const [cum, khoi] = [count('cum'), count('khoi')];
  if (cum === 0 && khoi === 0) return null;
  return khoi > cum ? 'khoi' : 'cum';
}

/** The report with a text of the document put in; null where it cannot be used. */
function taken(outline: Outline, data: ReportData, field: FieldId, inDocument: string): ReportData | null {
  const entering = takeFromDocument(outline, data, { field, inDocument });
  return entering.ok ? entering.data : null;
}

/** Every field that stands, and the names of the entries that have none. A blank place is neither found nor lost. */
function withFields(
  outline: Outline,
  blank: ReportData,
  { fields, recipients }: FieldTexts,
): { readonly data: ReportData; readonly found: readonly (keyof ReportData)[]; readonly lost: readonly string[] } {
  let data = blank;
  const found: (keyof ReportData)[] = [];
  const lost: string[] = [];
  for (const [field, entry] of kept) {
    const next = field === 'year' && (fields.get('year') ?? '') === '' ? 'next-year' : field;
    const text = fields.get(next);
    const read = text === undefined ? null : taken(outline, data, next, text);
    if (read !== null) data = read;
    if (read !== null && text !== '') found.push(entry);
    if (read === null) lost.push(dataNames[entry]);
  }
  const addressee = fields.get('addressee');
  const addressed = addressee === undefined ? null : taken(outline, data, 'addressee', addressee);
  if (addressed !== null) data = { ...addressed, addressed: true };
  if (addressee !== undefined) found.push('addressed');
  if (addressee !== undefined && addressed === null) lost.push(dataNames.addressees);
  const lines = recipients?.map(bareRecipient);
  if (lines?.every((line) => line.ok) === true) {
    data = { ...data, recipients: lines.map(({ value }) => value) };
    found.push('recipients');
  } else lost.push(dataNames.recipients);
  return { data, found, lost };
}

/** Text of the bodies in which the pane writes the units; where their controls are gone, of every paragraph in none. */
const introduction = (parts: DocumentParts): readonly string[] => {
  const bodies = ['IN1', 'IN2'].flatMap((item) => parts.withTag(bodyTag(item)));
  if (bodies.length === 0) return parts.loose.map(({ text }) => text);
  return bodies.filter(({ tracked }) => tracked !== true).flatMap(({ text }) => paragraphsOf(text));
};

/** Reads everything a document still says. `year` = N where it does not say that. */
export function dataFromDocument(outline: Outline, snapshot: DocumentSnapshot, year: number): Rebuilt {
  const parts = documentParts(snapshot);
  const tags = [...new Set(snapshot.controls.map(({ tag }) => tag))];
  const blank = newReportData(outline, year);
  const kind = kindOf(outline, blank, parts);
  const start = kind === null ? blank : withClusterKind(outline, blank, kind);
  const fields = withFields(outline, start, fieldTexts(outline, parts));
  const headings = headingChoices(outline, fields.data, parts, tags);
  const units = unitsOfText(introduction(parts));
  const { wording, rating, dropped, extras = [], added = [] } = headings.settings;

  const naming = (name: string): readonly string[] =>
    outline.rows.filter(({ heading }) => heading?.form.includes(name) === true).map(({ id }) => id);
  const [ofMovements, ofRating] = [naming('{movements}'), naming('{rating}')];
  const movements = headings.differing.some((id) => ofMovements.includes(id));
  const renamed = headings.differing.some((id) => !ofMovements.includes(id));
  const found: readonly (keyof ReportData)[] = [
    ...fields.found,
    ...(kind === null ? [] : ['clusterKind' as const]),
    ...(headings.standing.size > 0 ? ['wording' as const] : []),
    ...(ofRating.some((id) => headings.standing.has(id)) ? ['rating' as const] : []),
    ...(dropped.length > 0 ? ['dropped' as const] : []),
    ...(extras.length > 0 ? ['extras' as const] : []),
    ...(added.length > 0 ? ['added' as const] : []),
    ...(units === null ? [] : ['units' as const]),
  ];
  return {
    data: {
      ...fields.data,
      addressed: fields.data.addressed || parts.withTag(fieldTag('addressee')).length > 0,
      wording,
      rating,
      dropped,
      extras,
      added,
      units: units?.units ?? [],
    },
    from: tags.some(isOurTag) ? 'controls' : 'words',
    found: found.map((entry) => dataNames[entry]),
    lost: [
      ...fields.lost,
      ...(kind === null ? [dataNames.clusterKind] : []),
      ...(headings.standing.size > 0 ? [] : [dataNames.wording]),
      ...(renamed ? [dataNames.renamed] : []),
      ...(headings.unreadable ? [dataNames.added] : []),
      ...(movements ? [dataNames.movements] : []),
      ...(units === null ? [dataNames.units] : units.roles ? [] : [rebuiltNames.roles]),
      rebuiltNames.staff,
      dataNames.delivery,
      dataNames.labourRatio,
    ],
  };
}
