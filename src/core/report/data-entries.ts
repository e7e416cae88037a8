/** What a report remembers, and the shape of each entry as it is read back. */
import * as v from 'valibot';
import type { AddedHeading, ClusterKind, Movement, Rating, Wording } from '../outline/outline';
import type { DateParts } from '../text/dates';
import type { MemberUnit } from './member-unit';

/** On whose authority the report is signed; `own` = the lines she wrote. */
export type Authority = 'head' | 'deputy' | 'own';

/** How the report is sent: an electronic one leaves the blanks of "(Kèm theo …)" open (NĐ 30, Phụ lục I, III.1.c). */
export type Delivery = 'paper' | 'electronic';

/** Definition of the ratio of P1.IV.2, see `choices.ts`. */
export type LabourRatio = 'R1' | 'R2';

/** Everything entered or chosen for one report. Texts are without the words the form prints around them. */
export interface ReportData {
  /** Id of the form, e.g. `mau-02`. */
  readonly form: string;
  /** N; N+1 is derived. */
  readonly year: number;
  readonly council: string;
  readonly clusterKind: ClusterKind;
  readonly cluster: string;
  readonly number: string;
  /** What follows `BC-`. */
  readonly symbol: string;
  readonly place: string;
  readonly issueDate: DateParts;
  /** *Kính gửi* switched on; the addressees are kept while it is off. */
  readonly addressed: boolean;
  readonly addressees: readonly string[];
  readonly authority: Authority;
  /** Lines of *Tự ghi*, separated by `\n`; kept while another authority is chosen. */
  readonly ownAuthority: string;
  readonly signerOffice: string;
  readonly signerName: string;
  /** Unit that keeps the copy, after "Lưu: VT, ". */
  readonly archive: string;
  /** Lines of *Nơi nhận* without dash and closing mark, at most nine. */
  readonly recipients: readonly string[];
  readonly delivery: Delivery;
  readonly wording: Wording;
  readonly rating: Rating;
  readonly labourRatio: LabourRatio;
  readonly dropped: readonly string[];
  /** Item → her words, see `OutlineSettings.renamed`. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly added: readonly AddedHeading[];
  /** Mục bổ sung that are switched on. */
  readonly extras: readonly string[];
  readonly movements: readonly Movement[];
  readonly units: readonly MemberUnit[];
  /** Tag → text the pane last wrote there: tells her words from ours after the pane was closed. */
  readonly written: Readonly<Record<string, string>>;
  /** False in a document made as a whole file until the pane has opened in it and looked that everything is there. */
  readonly verified: boolean;
}

const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));
const whole = v.nullable(v.pipe(v.number(), v.integer()));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const maybe = v.exactOptional;
const pair = v.tuple([v.string(), v.string()]);

/** Entries that hold one value each. None has a longest text: what was typed is read back whatever its length. */
export const singleEntries = v.object({
  form: maybe(v.string()),
  year: maybe(year),
  council: maybe(v.string()),
  clusterKind: maybe(v.picklist(['cum', 'khoi'])),
  cluster: maybe(v.string()),
  number: maybe(v.string()),
  symbol: maybe(v.string()),
  place: maybe(v.string()),
  issueDate: maybe(v.object({ day: whole, month: whole, year: whole })),
  addressed: maybe(v.boolean()),
  addressees: maybe(v.array(v.string())),
  authority: maybe(v.picklist(['head', 'deputy', 'own'])),
  ownAuthority: maybe(v.string()),
  signerOffice: maybe(v.string()),
  signerName: maybe(v.string()),
  archive: maybe(v.string()),
  recipients: maybe(v.array(v.string())),
  delivery: maybe(v.picklist(['paper', 'electronic'])),
  wording: maybe(v.picklist(['form', 'short'])),
  rating: maybe(v.picklist(['final', 'expected'])),
  labourRatio: maybe(v.picklist(['R1', 'R2'])),
  dropped: maybe(v.array(v.string())),
  extras: maybe(v.array(v.string())),
  verified: maybe(v.boolean()),
});

/** Lists and tables whose elements are an entry each, so that damage to one leaves the others. Loose: a newer version's additions stay. */
export const elementEntries = {
  units: v.looseObject({
    id: v.string(),
    name: v.string(),
    shortName: v.string(),
    role: v.picklist(['head', 'deputy', 'member']),
    kind: v.string(),
    totalStaff: count,
    directWorkers: count,
  }),
  movements: v.looseObject({ name: v.string(), from: year, to: year, act: v.string(), item: maybe(v.string()) }),
  added: v.looseObject({
    id: v.string(),
    after: v.string(),
    level: v.picklist(['intro', 'section', 'clause', 'bullet']),
    words: v.string(),
  }),
  renamed: pair,
  written: pair,
} as const;

/** Name under which each element of a list is written; the list's own name holds their number. */
export const elementNames = {
  units: 'unit',
  movements: 'movement',
  added: 'added-heading',
  renamed: 'renamed-heading',
  written: 'written-text',
} as const;
