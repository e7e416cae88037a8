/** How much a document may hold before reading stops. */

/** More pieces than any report has: the reading stops before it fills the memory. */
export class TooMuch extends Error {}

/** Paragraphs, runs, cells and controls of one file; a report of 65 units has some ten thousand. */
export const MOST_PIECES = 1_000_000;

/** Counts pieces; throws `TooMuch` at one more than there may be. */
export type Spend = () => void;

/** A budget for one file. */
export function budget(most = MOST_PIECES): Spend {
  let spent = 0;
  return () => {
    if ((spent += 1) > most) throw new TooMuch('more pieces than a report has');
  };
}
