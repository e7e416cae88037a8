/** Ids of entered records. */
import { foldWords } from '../text/fold-words';
import { numberFromText } from '../text/number-from-text';

/**
 * An id that none of `taken` has, from what the record says: two people who enter the same get the same id. `letter` tells
 * the kind of record.
 */
export const newId = (letter: string, said: readonly string[], taken: readonly { readonly id: string }[]): string =>
  newIdBeside(letter, said, new Set(taken.map(({ id }) => id)));

/** The same beside ids that are known already: for many records, one after the other. */
export function newIdBeside(letter: string, said: readonly string[], ids: ReadonlySet<string>): string {
  const base = `${letter}${numberFromText(said.map(foldWords).join(' ')).toString(36)}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!ids.has(id)) return id;
  }
}
