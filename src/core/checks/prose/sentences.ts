/** Sentences of a paragraph. */

/** A piece of a text; end exclusive. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Short words before a full stop that ends no sentence: "TM.", "TP.", "ThS.", "v.v.", "1.", "a.". */
const ABBREVIATION = /(?:^|[\s(“"])(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}?\p{Lu}?|tr|đ\/c|v\.v|vv|\d{1,2}|\p{L})\.$/u;

const END = /[.!?…]+["”’)\]]*(?=\s|$)|[\n\r\v]+/gu;

/** The sentences in order, without spaces around them. Empty ones are left out. Nothing but spaces is lost. */
export function sentencesIn(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  const cut = (end: number): void => {
    const raw = text.slice(from, end);
    const start = from + (raw.length - raw.trimStart().length);
    const said = raw.trim();
    if (said !== '') pieces.push({ text: said, start, end: start + said.length });
    from = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    const isLine = /^[\n\r\v]/u.test(mark);
    const behind = text.slice(end, end + 40).trimStart();
    const goesOn =
      /^\p{Ll}/u.test(behind) || (mark === '.' && ABBREVIATION.test(text.slice(Math.max(from, end - 12), end)));
    if (isLine || !goesOn || behind === '') cut(end);
  }
  cut(text.length);
  return pieces;
}
