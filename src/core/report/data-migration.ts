/** Entries of an older version made into those of this one. */

/** The version this product writes. */
export const SCHEMA_VERSION = 2;

/** An entry with its value; undefined = damaged. */
export type ValueEntry = readonly [name: string, value: unknown];

/**
 * A step from one version to the next. It leaves alone what already has the newer shape, because a part whose version
 * cannot be read goes through every step.
 */
export type Migration = (entries: readonly ValueEntry[]) => readonly ValueEntry[];

/** Version 1 had one entry for all movements, version 2 has one for each. */
const movementsApart: Migration = (entries) =>
  entries.flatMap(([name, value]): readonly ValueEntry[] =>
    name === 'movements' && Array.isArray(value)
      ? [[name, value.length], ...value.map((movement: unknown): ValueEntry => ['movement', movement])]
      : [[name, value]],
  );

/** By the version they start from. */
export const migrations: ReadonlyMap<number, Migration> = new Map([[1, movementsApart]]);

/** The entries after every step from `version` on; a version that is not known starts at the oldest. */
export function migrate(
  entries: readonly ValueEntry[],
  version: number,
  steps: ReadonlyMap<number, Migration> = migrations,
): readonly ValueEntry[] {
  const start = Number.isNaN(version) ? 0 : version;
  return [...steps.keys()]
    .sort((a, b) => a - b)
    .filter((from) => from >= start)
    .reduce((standing, from) => steps.get(from)?.(standing) ?? standing, entries);
}
