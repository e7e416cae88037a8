/** Two changed reports made into one: by field where they do not touch, asked where they do. */
import type { Movement } from '../outline/outline';
import { foldWords } from '../text/fold-words';
import type { ReportData } from './data-entries';
import { dataNames, shownValue, unitNames } from './data-names';
import type { MemberUnit } from './member-unit';
import { hasKeys, mergeLists } from './merge-lists';
import { sameValue } from './same-value';
import { nameKey } from './unit-findings';
import { unitId } from './unit-list';

/** A place both sides changed. */
export interface MergeConflict {
  /** Names the place, e.g. `cluster`, `units/u1a2/totalStaff`; the key of a choice. */
  readonly id: string;
  readonly field: keyof ReportData;
  /** The place in words. */
  readonly name: string;
  /** Both values as they are shown; '' = blank, or taken away. */
  readonly mine: string;
  readonly theirs: string;
}

/** Which side a person chose for a conflict, by its id. */
export type MergeChoices = Readonly<Record<string, 'mine' | 'theirs'>>;

/** The merged report and the conflicts not chosen yet, in which mine stands. */
export interface Merged {
  readonly data: ReportData;
  readonly conflicts: readonly MergeConflict[];
}

const isBlank = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** Key of a movement: it has no id, and its name is what a person knows it by. */
const movementKey = ({ name, item }: Movement): string => `${item ?? ''}/${foldWords(name)}`;

/** Merges what changed since `base`. Nothing that either side added is lost; call again with the choices made. */
export function mergeReportData(
  base: ReportData,
  mine: ReportData,
  theirs: ReportData,
  choices: MergeChoices = {},
): Merged {
  const conflicts: MergeConflict[] = [];
  const chosen = (id: string): 'mine' | 'theirs' | undefined => (Object.hasOwn(choices, id) ? choices[id] : undefined);
  const asked = (id: string, field: keyof ReportData, name: string, a: string, b: string): 'mine' | 'theirs' => {
    const choice = chosen(id);
    if (choice === undefined) conflicts.push({ id, field, name, mine: a, theirs: b });
    return choice ?? 'mine';
  };
  /** One of two values; `before` is absent where both sides are new. */
  const pick = <T>(id: string, field: keyof ReportData, name: string, before: T | undefined, a: T, b: T): T => {
    if (sameValue(a, b)) return a;
    if (before !== undefined && sameValue(a, before)) return b;
    if (before !== undefined && sameValue(b, before)) return a;
    if (before === undefined && (isBlank(a) || isBlank(b))) return isBlank(a) ? b : a;
    const leaf = id.split('/').at(-1) ?? '';
    return asked(id, field, name, shownValue(a, leaf), shownValue(b, leaf)) === 'mine' ? a : b;
  };
  const one = <K extends keyof ReportData>(field: K): ReportData[K] =>
    pick(field, field, dataNames[field], base[field], mine[field], theirs[field]);

  const members = (field: 'dropped' | 'extras'): readonly string[] => {
    if (sameValue(mine[field], base[field])) return theirs[field];
    if (sameValue(theirs[field], base[field]) || sameValue(mine[field], theirs[field])) return mine[field];
    return [...new Set([...mine[field], ...theirs[field]])].filter(
      (id) => !base[field].includes(id) || (mine[field].includes(id) && theirs[field].includes(id)),
    );
  };

  const record = (field: 'renamed' | 'written'): Readonly<Record<string, string>> => {
    if (sameValue(mine[field], base[field])) return theirs[field];
    if (sameValue(theirs[field], base[field])) return mine[field];
    const value = (entries: Readonly<Record<string, string>>, key: string): string | null =>
      Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
    const keys = [...new Set([...Object.keys(mine[field]), ...Object.keys(theirs[field])])];
    return Object.fromEntries(
      keys.flatMap((key) => {
        const [before, a, b] = [value(base[field], key), value(mine[field], key), value(theirs[field], key)];
        // What the pane wrote is no choice of a person: the wrong one only makes a text look like hers.
        const kept =
          field === 'written' && a !== null && a !== before
            ? a
            : pick(`${field}/${key}`, field, `${dataNames[field]}: ${key}`, before, a, b);
        return kept === null ? [] : [[key, kept] as const];
      }),
    );
  };

  const list = <T>(
    field: 'units' | 'movements' | 'added',
    [before, a, b]: readonly [readonly T[], readonly T[], readonly T[]],
    keyOf: (element: T) => string,
    mergeOne: (id: string, before: T | undefined, a: T, b: T) => T,
    apart: (a: T, b: T, taken: readonly T[]) => T | null,
  ): readonly T[] => {
    // Two elements of one key cannot be told apart; then the list is one value.
    if (![before, a, b].every((elements) => hasKeys(elements, keyOf)))
      return pick(field, field, dataNames[field], before, a, b);
    return mergeLists(before, a, b, {
      keyOf,
      mergeOne: (was, x, y) => mergeOne(`${field}/${keyOf(x)}`, was, x, y),
      apart,
      keepChanged: (changed, side) => {
        const id = `${field}/${keyOf(changed)}`;
        const text = shownValue(changed);
        const [left, right] = side === 'mine' ? [text, ''] : ['', text];
        const choice = chosen(id);
        if (choice !== undefined) return choice === side;
        asked(id, field, `${dataNames[field]}: ${text}`, left, right);
        return true;
      },
    });
  };

  const units = list(
    'units',
    [base.units, mine.units, theirs.units],
    ({ id }) => id,
    (id, before, a, b) => {
      const value = <K extends keyof MemberUnit>(key: K): MemberUnit[K] =>
        pick(`${id}/${key}`, 'units', `${a.name} – ${unitNames[key]}`, before?.[key], a[key], b[key]);
      return {
        ...b,
        ...a,
        name: value('name'),
        shortName: value('shortName'),
        role: value('role'),
        kind: value('kind'),
        totalStaff: value('totalStaff'),
        directWorkers: value('directWorkers'),
      };
    },
    (a, b, taken) => (nameKey(a.name) === nameKey(b.name) ? null : { ...b, id: unitId(b.name, taken) }),
  );
  const movements = list(
    'movements',
    [base.movements, mine.movements, theirs.movements],
    movementKey,
    (id, before, a, b) => pick(id, 'movements', a.name, before, a, b),
    () => null,
  );
  const added = list(
    'added',
    [base.added, mine.added, theirs.added],
    ({ id }) => id,
    (id, before, a, b) => pick(id, 'added', a.words, before, a, b),
    (_, b, taken) => ({
      ...b,
      id: `X${Math.max(0, ...taken.map(({ id }) => Number(/^X(\d{1,6})$/u.exec(id)?.[1] ?? 0))) + 1}`,
    }),
  );

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
    dropped: members('dropped'),
    renamed: record('renamed'),
    added,
    extras: members('extras'),
    movements,
    units,
    written: record('written'),
    verified: one('verified'),
  };
  return { data, conflicts };
}
