/** Words in quotation marks. */

/** A quotation; `start` and `end` (exclusive) hold the marks, `text` does not. */
export interface Quotation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** False: the mark that opens it has none that closes it in this paragraph. */
  readonly closed: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '”' };

function inLine(line: string, from: number): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < line.length; at++) {
    const closing = CLOSING[line[at] ?? ''];
    if (closing === undefined) continue;
    const end = line.indexOf(closing, at + 1);
    const stop = end < 0 ? line.length : end;
    const closed = end >= 0;
    found.push({ text: line.slice(at + 1, stop), start: from + at, end: from + stop + (closed ? 1 : 0), closed });
    at = stop;
  }
  return found;
}

/** The quotations of a text in order; what stands inside one is no other, and none goes over the end of a line. */
export function quotationsIn(text: string): readonly Quotation[] {
  let from = 0;
  return text.split(/[\n\r\v]/u).flatMap((line) => {
    const found = inLine(line, from);
    from += line.length + 1;
    return found;
  });
}
