/**
 * The data part: what the document remembers that its text does not say (choices, dropped items).
 * One custom XML part; an entry a line, each with its own JSON value, so that damage to one leaves the others readable.
 */
import * as v from 'valibot';
import type { Movement, Rating, Wording } from '../outline/outline';

export const DATA_NAMESPACE = 'urn:bao-cao-thi-dua:v1';
export const SCHEMA_VERSION = 1;
/** Characters; a larger part is kept aside unread, Word on the web stops at 1 MB. */
export const LARGEST_PART = 900_000;

export interface ReportData {
  /** Id of the form, e.g. `mau-02`. */
  readonly form: string;
  readonly year: number;
  readonly cluster: string;
  readonly wording: Wording;
  readonly rating: Rating;
  readonly dropped: readonly string[];
  readonly movements: readonly Movement[];
  /** False in a document made as a whole file until the pane has opened in it and looked that everything is there. */
  readonly verified: boolean;
}

const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));
const entries = {
  form: v.pipe(v.string(), v.maxLength(40)),
  year,
  cluster: v.pipe(v.string(), v.maxLength(500)),
  wording: v.picklist(['form', 'short']),
  rating: v.picklist(['final', 'expected']),
  dropped: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(200)),
  movements: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.maxLength(500)),
        from: year,
        to: year,
        act: v.pipe(v.string(), v.maxLength(500)),
      }),
    ),
    v.maxLength(50),
  ),
  verified: v.boolean(),
} as const;

const partialEntries = v.partial(v.object(entries));
type Read = v.InferOutput<typeof partialEntries>;

/** What was read of a part. */
export interface DataReading {
  readonly data: Partial<ReportData>;
  /** Entries that were there and could not be read. */
  readonly damaged: readonly string[];
  /** Entries of a newer version, kept as they are for the next write: name and raw JSON. */
  readonly unknown: readonly (readonly [string, string])[];
  /** Written by a newer version of the product. */
  readonly newer: boolean;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** JSON in which every character XML 1.0 cannot hold is written as an escape, so that any string survives. */
const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** XML of the part, without declaration (a Common API update refuses one). */
export function writeDataPart(data: ReportData, unknown: DataReading['unknown'] = []): string {
  const line = (name: string, json: string): string => `<entry name="${escape(name)}">${escape(json)}</entry>`;
  const known = Object.entries(data).map(([name, value]) => line(name, safeJson(value)));
  const kept = unknown.filter(([name]) => !(name in entries)).map(([name, json]) => line(name, json));
  return `<report xmlns="${DATA_NAMESPACE}" schemaVersion="${SCHEMA_VERSION}">${[...known, ...kept].join('')}</report>`;
}

const entryPattern = /<entry name="([^"<>]{1,80})">([^<]*)<\/entry>/gu;

/** Reads what can be read; never throws. Anything larger than `LARGEST_PART` is not read at all. */
export function readDataPart(xml: string): DataReading {
  if (xml.length > LARGEST_PART) return { data: {}, damaged: ['part'], unknown: [], newer: false };
  const version = Number(/schemaVersion="(\d{1,6})"/u.exec(xml)?.[1] ?? Number.NaN);
  const found: Record<string, unknown> = {};
  const damaged: string[] = [];
  const unknown: [string, string][] = [];
  for (const [, rawName = '', rawValue = ''] of xml.matchAll(entryPattern)) {
    const name = unescape(rawName);
    const json = unescape(rawValue);
    if (!isEntry(name)) {
      unknown.push([name, json]);
      continue;
    }
    const value = parse(name, json);
    if (value === undefined) damaged.push(name);
    else found[name] = value;
  }
  if (Number.isNaN(version) || !xml.includes('</report>')) damaged.push('part');
  const data = v.safeParse(partialEntries, found);
  return { data: data.success ? withoutUndefined(data.output) : {}, damaged, unknown, newer: version > SCHEMA_VERSION };
}

/** Optional entries that are absent are left out, not set to undefined. */
function withoutUndefined(read: Read): Partial<ReportData> {
  const { form, year: n, cluster, wording, rating, dropped, movements, verified } = read;
  return {
    ...(form === undefined ? {} : { form }),
    ...(n === undefined ? {} : { year: n }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(wording === undefined ? {} : { wording }),
    ...(rating === undefined ? {} : { rating }),
    ...(dropped === undefined ? {} : { dropped }),
    ...(movements === undefined ? {} : { movements }),
    ...(verified === undefined ? {} : { verified }),
  };
}

const isEntry = (name: string): name is keyof typeof entries => Object.hasOwn(entries, name);

function parse(name: keyof typeof entries, json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return v.is(entries[name], value) ? value : undefined;
  } catch {
    return undefined;
  }
}
