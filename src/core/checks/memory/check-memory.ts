/** What a document remembers of its checks: entries of the data part beside those of the report and the annexes. */
import * as v from 'valibot';
import { parseJson, safeJson, type Entry } from '../../report/entry-xml';

/** *Lỗi*, *Cảnh báo*, *Lưu ý*. */
export type Severity = 'error' | 'warning' | 'info';

/** Severity of checks as chosen for this document; 'off' = not run. */
export type CheckChoices = Readonly<Record<string, Severity | 'off'>>;

/** *Kiểm tra để*: *Trình ký* or *Gửi đi*. */
export type Purpose = 'sign' | 'send';

/** A finding she set aside (*Bỏ qua*). */
export interface IgnoredFinding {
  /** `Finding.key`. */
  readonly key: string;
  readonly check: string;
  /** The sentence as it was, for the check report. */
  readonly message: string;
  /** Why, in her words; may be ''. */
  readonly reason: string;
}

/** That a check came out ready: nothing it asks for was left. */
export interface CheckStamp {
  /** ISO 8601, e.g. `2026-12-05T14:05:00.000Z`. */
  readonly at: string;
  readonly purpose: Purpose;
  /** `RULES_VERSION`. */
  readonly rules: number;
  /** Hash of the checked content, see `contentHash`. */
  readonly hash: string;
  /** Findings that asked for a person. */
  readonly forPeople: number;
}

/** Everything of the checks that travels with the document. */
export interface CheckMemory {
  readonly purpose: Purpose;
  readonly ignored: readonly IgnoredFinding[];
  readonly choices: CheckChoices;
  /** Item → heading as she chose to keep it (*Giữ nguyên*). */
  readonly keptHeadings: Readonly<Record<string, string>>;
  /** Most Cờ thi đua của tỉnh this cluster may propose (V15); null = not entered. */
  readonly flagQuota: number | null;
  readonly stamp: CheckStamp | null;
}

/** A document that was never checked. */
export const newCheckMemory: CheckMemory = {
  purpose: 'sign',
  ignored: [],
  choices: {},
  keptHeadings: {},
  flagQuota: null,
  stamp: null,
};

const severity = v.picklist(['error', 'warning', 'info', 'off']);
const purpose = v.picklist(['sign', 'send']);
const ignored = v.tuple([v.string(), v.string(), v.string(), v.string()]);
const pair = v.tuple([v.string(), v.string()]);
const stamp = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  purpose,
  rules: v.number(),
  hash: v.string(),
  forPeople: v.number(),
});

const names = {
  purpose: 'check-purpose',
  ignored: 'ignored-finding',
  choice: 'check-choice',
  heading: 'kept-heading',
  quota: 'flag-quota',
  stamp: 'check-stamp',
} as const;
const known: readonly string[] = Object.values(names);

/** The entries; what is as in a new document is not written. */
export function writeCheckMemory(memory: CheckMemory): readonly Entry[] {
  const entry = (name: string, value: unknown): Entry => [name, safeJson(value)];
  return [
    ...(memory.purpose === newCheckMemory.purpose ? [] : [entry(names.purpose, memory.purpose)]),
    ...memory.ignored.map(({ key, check, message, reason }) => entry(names.ignored, [key, check, message, reason])),
    ...Object.entries(memory.choices).map((choice) => entry(names.choice, choice)),
    ...Object.entries(memory.keptHeadings).map((kept) => entry(names.heading, kept)),
    ...(memory.flagQuota === null ? [] : [entry(names.quota, memory.flagQuota)]),
    ...(memory.stamp === null ? [] : [entry(names.stamp, memory.stamp)]),
  ];
}

/** What the entries say; a damaged one is left out and named. Never throws. */
export function readCheckMemory(entries: readonly Entry[]): {
  readonly memory: CheckMemory;
  readonly damaged: readonly string[];
  readonly others: readonly Entry[];
} {
  const damaged = new Set<string>();
  const values = <T>(name: string, schema: v.GenericSchema<unknown, T>): readonly T[] =>
    entries
      .filter(([own]) => own === name)
      .flatMap(([, json]) => {
        const read = v.safeParse(schema, parseJson(json));
        if (!read.success) damaged.add(name);
        return read.success ? [read.output] : [];
      });
  const choices = values(names.choice, v.tuple([v.string(), severity]));
  const memory: CheckMemory = {
    purpose: values(names.purpose, purpose).at(-1) ?? newCheckMemory.purpose,
    ignored: values(names.ignored, ignored).map(([key, check, message, reason]) => ({ key, check, message, reason })),
    choices: Object.fromEntries<Severity | 'off'>(choices),
    keptHeadings: Object.fromEntries(values(names.heading, pair)),
    flagQuota: values(names.quota, v.pipe(v.number(), v.integer(), v.minValue(0))).at(-1) ?? null,
    stamp: values(names.stamp, stamp).at(-1) ?? null,
  };
  return { memory, damaged: [...damaged], others: entries.filter(([name]) => !known.includes(name)) };
}
