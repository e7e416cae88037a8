/** Text as a person typed or pasted it into a field of one line. */

/** Tabs and line ends of every kind, in runs. */
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Control characters, halves of surrogate pairs and non-characters: XML carries none of them, paper shows none. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/**
 * The text as one line in composed letters (TCVN 6909): line ends and runs of spaces are one space, none at the ends.
 * All else stays exactly: XML specials, emoji, right-to-left text with its marks, no-break spaces. Idempotent.
 */
export const enteredLine = (typed: string): string =>
  typed.replace(LINE_ENDS, ' ').normalize('NFC').replace(/ {2,}/gu, ' ').trim();

/** Lines of a text of several; empty ones are left out. */
export const enteredLines = (typed: string): readonly string[] =>
  typed
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/u)
    .map(enteredLine)
    .filter((line) => line !== '');

/** Whether a character is in the text that a document cannot hold. */
export const hasUnprintable = (text: string): boolean => UNPRINTABLE.test(text);

/** Length as a person counts it: characters, not code units. */
export const lengthOf = (text: string): number => [...text].length;

/** The beginning of a text, for a sentence that quotes it. */
export const quoted = (text: string, longest = 60): string => {
  const characters = [...text];
  return `“${characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text}”`;
};
