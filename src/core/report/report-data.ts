/**
 * The data part: what the document remembers that its text does not say (choices, units, movements).
 * One custom XML part; an entry a line, each with its own JSON value, so that damage to one leaves the others readable.
 */
import * as v from 'valibot';
import { outlineForKind } from '../outline/kind-words';
import type { Outline } from '../outline/outline';
import { AGREED_ENTRY, agreedDifference, readAgreed } from './agreed';
import { elementEntries, elementNames, singleEntries, type ReportData } from './data-entries';
import { migrate, SCHEMA_VERSION, type ValueEntry } from './data-migration';
import { entriesOf, entryXml, parseJson, safeJson, type Entry } from './entry-xml';

export type { ReportData };

/** Namespace of the part; later versions keep it and say their version in `schemaVersion`. */
export const DATA_NAMESPACE = 'urn:bao-cao-thi-dua:v1';
/** Characters; a larger part is kept aside unread, Word on the web stops at 1 MB. */
export const LARGEST_PART = 900_000;

/** A new report of a year after a form: the form's own words where it has any, blanks and usual choices elsewhere. */
export function newReportData(outline: Outline, year: number): ReportData {
  const { fixed } = outlineForKind(outline, 'cum');
  return {
    form: outline.id,
    year,
    council: fixed.council,
    clusterKind: 'cum',
    cluster: '',
    number: '',
    symbol: '',
    place: fixed.place,
    issueDate: { day: null, month: null, year: null },
    addressed: false,
    addressees: [],
    authority: 'head',
    ownAuthority: '',
    signerOffice: '',
    signerName: '',
    archive: '',
    recipients: fixed.recipients,
    delivery: 'paper',
    wording: 'form',
    rating: 'final',
    labourRatio: 'R1',
    dropped: [],
    renamed: {},
    added: [],
    extras: [],
    movements: [],
    units: [],
    written: {},
    verified: true,
  };
}

/** What was read of a part. */
export interface DataReading {
  readonly data: Partial<ReportData>;
  /** Entries in which the document was not brought into line yet, as it still says them; {} = it follows. */
  readonly agreed: Partial<ReportData>;
  /** Entries that were there, or should be, and could not be read; `part` = the part itself is cut or too large. */
  readonly damaged: readonly string[];
  /** Entries of a newer version, kept as they are for the next write: name and raw JSON. */
  readonly unknown: readonly Entry[];
  /** Written by a newer version of the product. */
  readonly newer: boolean;
}

type Listed = keyof typeof elementNames;
type Single = keyof typeof singleEntries.entries;
const isSingle = (name: string): name is Single => Object.hasOwn(singleEntries.entries, name);
const isListed = (name: string): name is Listed => Object.hasOwn(elementNames, name);
const listed: readonly Listed[] = Object.keys(elementNames).filter(isListed);
const singles: readonly Single[] = Object.keys(singleEntries.entries).filter(isSingle);
const elements: readonly string[] = Object.values(elementNames);
const isKnown = (name: string): boolean =>
  isSingle(name) || isListed(name) || elements.includes(name) || name === AGREED_ENTRY;

/**
 * XML of the part, without declaration (a Common API update refuses one). `agreed` = the data with which the document was
 * last brought into line; an older version of the product keeps that entry as one it does not know.
 */
export function writeDataPart(data: ReportData, unknown: DataReading['unknown'] = [], agreed = data): string {
  const difference = agreedDifference(data, agreed);
  const lists: Readonly<Record<Listed, readonly unknown[]>> = {
    units: data.units,
    movements: data.movements,
    added: data.added,
    renamed: Object.entries(data.renamed),
    written: Object.entries(data.written),
  };
  const lines = [
    ...singles.map((name): Entry => [name, safeJson(data[name])]),
    ...listed.flatMap((name): readonly Entry[] => [
      [name, String(lists[name].length)],
      ...lists[name].map((element): Entry => [elementNames[name], safeJson(element)]),
    ]),
    ...(Object.keys(difference).length === 0 ? [] : [[AGREED_ENTRY, safeJson(difference)] as const]),
    ...unknown.filter(([name]) => !isKnown(name)),
  ];
  return `<report xmlns="${DATA_NAMESPACE}" schemaVersion="${SCHEMA_VERSION}">${lines.map(entryXml).join('')}</report>`;
}

/** Why a part cannot be written, as a sentence; '' when it can. */
export const partError = (xml: string): string =>
  xml.length > LARGEST_PART
    ? `Dữ liệu của báo cáo dài ${xml.length} ký tự, vượt mức ${LARGEST_PART} mà Word lưu được; hãy rút gọn nội dung vừa nhập.`
    : '';

/** Reads what can be read; never throws. Anything larger than `LARGEST_PART` is not read at all. */
export function readDataPart(xml: string): DataReading {
  if (xml.length > LARGEST_PART) return { data: {}, agreed: {}, damaged: ['part'], unknown: [], newer: false };
  const version = Number(/schemaVersion="(\d{1,6})"/u.exec(xml)?.[1] ?? Number.NaN);
  const raw = entriesOf(xml);
  const values = migrate(
    raw.map(([name, json]): ValueEntry => [name, parseJson(json)]),
    version,
  );
  const damaged = new Set<string>();
  const found = readSingles(values, damaged);
  const lists = readLists(values, damaged);
  const remembered = values.find(([name]) => name === AGREED_ENTRY);
  const { agreed, whole } = remembered === undefined ? { agreed: {}, whole: true } : readAgreed(remembered[1]);
  if (!whole) damaged.add(AGREED_ENTRY);
  if (version === SCHEMA_VERSION) {
    const there = new Set(values.map(([name]) => name));
    for (const name of [...singles, ...listed]) if (!there.has(name)) damaged.add(name);
  }
  if (Number.isNaN(version) || !xml.includes('</report>')) damaged.add('part');
  return {
    data: { ...found, ...lists },
    agreed,
    damaged: [...damaged],
    unknown: raw.filter(([name]) => !isKnown(name)),
    newer: version > SCHEMA_VERSION,
  };
}

function readSingles(values: readonly ValueEntry[], damaged: Set<string>): Partial<ReportData> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of values) {
    if (!isSingle(name)) continue;
    if (value !== undefined && v.is(singleEntries, { [name]: value })) found[name] = value;
    else damaged.add(name);
  }
  const read = v.safeParse(singleEntries, found);
  return read.success ? read.output : {};
}

function readLists(values: readonly ValueEntry[], damaged: Set<string>): Partial<ReportData> {
  /** The readable elements of a list; null when the part knows nothing of the list. */
  const read = <T>(list: Listed, schema: v.GenericSchema<unknown, T>): readonly T[] | null => {
    const count = values.find(([name]) => name === list)?.[1];
    const all = values.filter(([name]) => name === elementNames[list]);
    const good = all.flatMap(([, value]) => {
      const parsed = v.safeParse(schema, value);
      return parsed.success ? [parsed.output] : [];
    });
    const known = values.some(([name]) => name === list);
    if (good.length < all.length || (known && count !== all.length)) damaged.add(list);
    return known || all.length > 0 ? good : null;
  };
  const units = read('units', elementEntries.units);
  const movements = read('movements', elementEntries.movements);
  const added = read('added', elementEntries.added);
  const renamed = read('renamed', elementEntries.renamed);
  const written = read('written', elementEntries.written);
  return {
    ...(units && { units }),
    ...(movements && { movements }),
    ...(added && { added }),
    ...(renamed && { renamed: Object.fromEntries(renamed) }),
    ...(written && { written: Object.fromEntries(written) }),
  };
}
