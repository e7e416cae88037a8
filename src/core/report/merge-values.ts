/** How one value, one record or one list of two reports is merged; what both sides changed is asked about. */
import type { ReportData } from './data-entries';
import { dataNames, shownValue } from './data-names';
import { hasKeys, mergeLists } from './merge-lists';
import { sameValue } from './same-value';

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

/** What stood before both changes (absent where both sides are new), and what stands on either side. */
export type ThreeValues<T> = readonly [before: T | undefined, mine: T, theirs: T];

/** A place by its id, the entry it belongs to and its name. */
export type Place = readonly [id: string, field: keyof ReportData, name: string];

/** How the elements of a list are told apart and merged. */
export interface MergedElements<T> {
  readonly keyOf: (element: T) => string;
  readonly mergeOne: (id: string, values: ThreeValues<T>) => T;
  /** See `ListMerge.apart`. */
  readonly apart: (mine: T, theirs: T, taken: readonly T[]) => T | null;
}

/** The ways of merging; conflicts that are not chosen yet gather in `conflicts`, mine stands meanwhile. */
export interface Merging {
  readonly conflicts: readonly MergeConflict[];
  readonly value: <T>(place: Place, values: ThreeValues<T>) => T;
  readonly list: <T>(
    field: 'units' | 'movements' | 'added',
    values: readonly [before: readonly T[], mine: readonly T[], theirs: readonly T[]],
    elements: MergedElements<T>,
  ) => readonly T[];
}

const isBlank = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** Begins a merge. */
export function merging(choices: MergeChoices): Merging {
  const conflicts: MergeConflict[] = [];
  const chosen = (id: string): 'mine' | 'theirs' | undefined => (Object.hasOwn(choices, id) ? choices[id] : undefined);
  const asked = ([id, field, name]: Place, mine: string, theirs: string): 'mine' | 'theirs' => {
    const choice = chosen(id);
    if (choice === undefined) conflicts.push({ id, field, name, mine, theirs });
    return choice ?? 'mine';
  };

  const value = <T>(place: Place, [before, mine, theirs]: ThreeValues<T>): T => {
    if (sameValue(mine, theirs)) return mine;
    if (before !== undefined && sameValue(mine, before)) return theirs;
    if (before !== undefined && sameValue(theirs, before)) return mine;
    if (before === undefined && (isBlank(mine) || isBlank(theirs))) return isBlank(mine) ? theirs : mine;
    const leaf = place[0].split('/').at(-1) ?? '';
    return asked(place, shownValue(mine, leaf), shownValue(theirs, leaf)) === 'mine' ? mine : theirs;
  };

  const list: Merging['list'] = (field, [before, mine, theirs], { keyOf, mergeOne, apart }) => {
    // Two elements of one key cannot be told apart; then the list is one value.
    if (![before, mine, theirs].every((elements) => hasKeys(elements, keyOf)))
      return value([field, field, dataNames[field]], [before, mine, theirs]);
    return mergeLists(before, mine, theirs, {
      keyOf,
      mergeOne: (was, one, other) => mergeOne(`${field}/${keyOf(one)}`, [was, one, other]),
      apart,
      keepChanged: (changed, side) => {
        const text = shownValue(changed);
        const [left, right] = side === 'mine' ? [text, ''] : ['', text];
        const place: Place = [`${field}/${keyOf(changed)}`, field, `${dataNames[field]}: ${text}`];
        const answered = chosen(place[0]) !== undefined;
        const kept = asked(place, left, right);
        return !answered || kept === side;
      },
    });
  };

  return { conflicts, value, list };
}
