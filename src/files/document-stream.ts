/** The whole text of a document in one piece: the text of a control or cell is a stretch of it. */

/** A stretch that ended. A paragraph mark at its very end is outside. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Text as accepted, line breaks and paragraph marks as `\n`. */
export interface TextStream {
  readonly put: (text: string) => void;
  readonly endParagraph: () => void;
  readonly place: () => number;
  /** What was put since a place. `blocks`: it holds whole paragraphs. */
  readonly since: (start: number, blocks: boolean) => Stretch;
  /** Asked when everything is read: stretches share the memory of the whole. */
  readonly text: (stretch: Stretch) => string;
}

/** Nothing read yet. */
export function textStream(): TextStream {
  const pieces: string[] = [];
  let length = 0;
  /** Behind the last paragraph mark, where nothing followed it. */
  let mark = -1;
  let whole: string | null = null;
  return {
    put(text) {
      if (text === '') return;
      pieces.push(text.includes('\v') ? text.replaceAll('\v', '\n') : text);
      length += text.length;
    },
    endParagraph() {
      pieces.push('\n');
      length += 1;
      mark = length;
    },
    place: () => length,
    since: (start, blocks) => ({ start, end: blocks && length === mark && length > start ? length - 1 : length }),
    text(stretch) {
      whole ??= pieces.join('');
      return whole.slice(stretch.start, stretch.end);
    },
  };
}
