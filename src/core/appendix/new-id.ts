/** Ids of entered records. */
import { foldWords } from '../text/fold-words';
import { numberFromText } from '../text/number-from-text';

/**
 * An id that none of `taken` has, from what the record says: two people who enter the same get the same id. `letter` tells
 * the kind of record.
 */
export function newId(letter: string, said: readonly string[], taken: readonly { readonly id: string }[]): string {
  const base = `${letter}${numberFromText(said.map(foldWords).join(' ')).toString(36)}`;
  const ids = new Set(taken.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!ids.has(id)) return id;
  }
}
