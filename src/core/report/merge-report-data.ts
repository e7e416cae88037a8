/** Two changed reports made into one: by field where they do not touch, asked where they do. */
import type { AddedHeading, Movement } from '../outline/outline';
import { foldWords } from '../text/fold-words';
import type { ReportData } from './data-entries';
import { dataNames, unitNames } from './data-names';
import type { MemberUnit } from './member-unit';
import { merging, type MergeChoices, type MergeConflict, type MergedElements, type Merging } from './merge-values';
import { sameValue } from './same-value';
import { nameKey } from './unit-findings';
import { unitId } from './unit-list';

export type { MergeChoices, MergeConflict };

/** The merged report and the conflicts not chosen yet, in which mine stands. */
export interface Merged {
  readonly data: ReportData;
  readonly conflicts: readonly MergeConflict[];
}

/** Three reports: what both sides began with, and what either made of it. */
interface Sides {
  readonly base: ReportData;
  readonly mine: ReportData;
  readonly theirs: ReportData;
}

/** A unit is merged value by value; two units that got one id by chance stay two. */
const unitElements = ({ value }: Merging): MergedElements<MemberUnit> => ({
  keyOf: ({ id }) => id,
  mergeOne: (id, [before, mine, theirs]) => {
    const one = <K extends keyof MemberUnit>(key: K): MemberUnit[K] =>
      value([`${id}/${key}`, 'units', `${mine.name} – ${unitNames[key]}`], [before?.[key], mine[key], theirs[key]]);
    return {
      ...theirs,
      ...mine,
      name: one('name'),
      shortName: one('shortName'),
      role: one('role'),
      kind: one('kind'),
      totalStaff: one('totalStaff'),
      directWorkers: one('directWorkers'),
    };
  },
  apart: (mine, theirs, taken) =>
    nameKey(mine.name) === nameKey(theirs.name) ? null : { ...theirs, id: unitId(theirs.name, taken) },
});

/** A movement has no id: its name is what a person knows it by. */
const movementElements = ({ value }: Merging): MergedElements<Movement> => ({
  keyOf: ({ name, item }) => `${item ?? ''}/${foldWords(name)}`,
  mergeOne: (id, values) => value([id, 'movements', values[1].name], values),
  apart: () => null,
});

/** Two headings of hers are never one: both sides number them from X1. */
const addedElements = ({ value }: Merging): MergedElements<AddedHeading> => ({
  keyOf: ({ id }) => id,
  mergeOne: (id, values) => value([id, 'added', values[1].words], values),
  apart: (_, theirs, taken) => {
    const numbers = taken.map(({ id }) => Number(/^X(\d{1,6})$/u.exec(id)?.[1] ?? 0));
    return { ...theirs, id: `X${Math.max(0, ...numbers) + 1}` };
  },
});

/** Items of a set: what either side added, less what either took away. */
function members(field: 'dropped' | 'extras', { base, mine, theirs }: Sides): readonly string[] {
  if (sameValue(mine[field], base[field])) return theirs[field];
  if (sameValue(theirs[field], base[field]) || sameValue(mine[field], theirs[field])) return mine[field];
  return [...new Set([...mine[field], ...theirs[field]])].filter(
    (id) => !base[field].includes(id) || (mine[field].includes(id) && theirs[field].includes(id)),
  );
}

/** A record key by key. What the pane wrote is no choice of a person: the wrong one only makes a text look like hers. */
function record(
  field: 'renamed' | 'written',
  { base, mine, theirs }: Sides,
  { value }: Merging,
): Readonly<Record<string, string>> {
  if (sameValue(mine[field], base[field])) return theirs[field];
  if (sameValue(theirs[field], base[field])) return mine[field];
  const at = (entries: Readonly<Record<string, string>>, key: string): string | null =>
    Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
  const keys = [...new Set([...Object.keys(mine[field]), ...Object.keys(theirs[field])])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const [before, one, other] = [at(base[field], key), at(mine[field], key), at(theirs[field], key)];
      const ours = field === 'written' && one !== null && one !== before;
      const kept = ours ? one : value([`${field}/${key}`, field, `${dataNames[field]}: ${key}`], [before, one, other]);
      return kept === null ? [] : [[key, kept] as const];
    }),
  );
}

/** Merges what changed since `base`. Nothing that either side added is lost; call again with the choices made. */
export function mergeReportData(
  base: ReportData,
  mine: ReportData,
  theirs: ReportData,
  choices: MergeChoices = {},
): Merged {
  const merge = merging(choices);
  const sides: Sides = { base, mine, theirs };
  const one = <K extends keyof ReportData>(field: K): ReportData[K] =>
    merge.value([field, field, dataNames[field]], [base[field], mine[field], theirs[field]]);
  const units = merge.list('units', [base.units, mine.units, theirs.units], unitElements(merge));
  const movements = merge.list(
    'movements',
    [base.movements, mine.movements, theirs.movements],
    movementElements(merge),
  );
  const added = merge.list('added', [base.added, mine.added, theirs.added], addedElements(merge));

  const data: ReportData = {
    form: one('form'),
    year: one('year'),
    council: one('council'),
    clusterKind: one('clusterKind'),
    cluster: one('cluster'),
    number: one('number'),
    symbol: one('symbol'),
    place: one('place'),
    issueDate: one('issueDate'),
    addressed: one('addressed'),
    addressees: one('addressees'),
    authority: one('authority'),
    ownAuthority: one('ownAuthority'),
    signerOffice: one('signerOffice'),
    signerName: one('signerName'),
    archive: one('archive'),
    recipients: one('recipients'),
    delivery: one('delivery'),
    wording: one('wording'),
    rating: one('rating'),
    labourRatio: one('labourRatio'),
    dropped: members('dropped', sides),
    renamed: record('renamed', sides, merge),
    added,
    extras: members('extras', sides),
    movements,
    units,
    written: record('written', sides, merge),
    verified: one('verified'),
  };
  return { data, conflicts: merge.conflicts };
}
