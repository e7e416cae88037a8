/** A text as words and numbers, each with its place. */
import { foldWords } from '../text/fold-words';
import { parseCount } from '../text/numbers';

/** A word or number. */
export interface TextToken {
  readonly text: string;
  /** Folded for comparing. */
  readonly word: string;
  /** Value of a count; null for words, percents and numbers with decimals. */
  readonly count: number | null;
  /** Place in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\d[\d.,]*\d%?|\d%?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;

/** Words and numbers of a text in order. */
export const tokensOf = (text: string): readonly TextToken[] =>
  [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found,
    word: foldWords(found),
    count: /^\d+(?:\.\d{3})*$/u.test(found) ? parseCount(found) : null,
    start: index,
    end: index + found.length,
  }));

/** The tokens in groups that belong together: a semicolon, a full stop or a new line parts them. */
export function clausesOf(text: string): readonly (readonly TextToken[])[] {
  const clauses: TextToken[][] = [];
  let end = 0;
  for (const token of tokensOf(text)) {
    const between = text.slice(end, token.start);
    if (end === 0 || /[;\n\r\v]|[.!?…](?:\s|$)/u.test(between)) clauses.push([]);
    clauses.at(-1)?.push(token);
    end = token.end;
  }
  return clauses;
}
