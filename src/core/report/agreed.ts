/**
 * With what data the document was last brought into line. A change of the year, the wording, the units … is kept at once,
 * the document follows when she asks; until then the part remembers what the document still says.
 */
import * as v from 'valibot';
import { elementEntries, singleEntries, type ReportData } from './data-entries';
import { sameValue } from './same-value';

type Writable = { -readonly [Key in keyof ReportData]?: ReportData[Key] };

/** Name of the entry in the data part. */
export const AGREED_ENTRY = 'agreed';

/** What the document says apart from the data: what she dropped, what the pane wrote and looked at is true at once. */
const shape = v.object({
  ...v.omit(singleEntries, ['dropped', 'verified']).entries,
  units: v.exactOptional(v.array(elementEntries.units)),
  movements: v.exactOptional(v.array(elementEntries.movements)),
  added: v.exactOptional(v.array(elementEntries.added)),
  renamed: v.exactOptional(v.record(v.string(), v.string())),
});

type Compared = keyof typeof shape.entries;
const isCompared = (name: string): name is Compared => Object.hasOwn(shape.entries, name);
const compared: readonly Compared[] = Object.keys(shape.entries).filter(isCompared);

/** The entries of `agreed` that are not as in `data`; {} = the document follows. */
export function agreedDifference(data: ReportData, agreed: ReportData): Partial<ReportData> {
  const difference: Writable = {};
  const put = <Key extends Compared>(name: Key, value: ReportData[Key]): void => {
    difference[name] = value;
  };
  for (const name of compared) if (!sameValue(data[name], agreed[name])) put(name, agreed[name]);
  return difference;
}

/** The data with which the document was last brought into line. */
export const agreedData = (data: ReportData, difference: Partial<ReportData>): ReportData => ({
  ...data,
  ...difference,
});

/** The entry as it was read: what of it has the right shape, and whether that is all. */
export function readAgreed(value: unknown): { readonly agreed: Partial<ReportData>; readonly whole: boolean } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { agreed: {}, whole: false };
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const good = entries.filter(([name, entry]) => isCompared(name) && v.is(shape, { [name]: entry }));
  const read = v.safeParse(shape, Object.fromEntries(good));
  return { agreed: read.success ? read.output : {}, whole: read.success && good.length === entries.length };
}
