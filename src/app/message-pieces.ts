/**
 * Long texts between the pane and a window it opened. Office promises no longest message; about 32 KB pass everywhere, so a text
 * goes in pieces, and what arrives is put together again. Nothing of what arrives is trusted.
 */
import * as v from 'valibot';
import { parseJson } from '../core/report/entry-xml';

/** Bytes of one message: half of what passes everywhere, because Office writes it as JSON once more on its way. */
export const MESSAGE_BYTES = 16_000;
/** Pieces of one text: 16 MB, above anything that is entered. */
const MOST_PIECES = 1_000;
/** Texts that may be under way at once; older ones that were never finished are given up. */
const MOST_UNDERWAY = 8;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const piece = v.object({
  of: v.pipe(count, v.minValue(1), v.maxValue(MOST_PIECES)),
  message: count,
  place: count,
  text: v.pipe(v.string(), v.maxLength(MESSAGE_BYTES)),
});

/** Bytes a sign takes in the message: JSON escapes some, UTF-8 writes others with up to four. */
const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (sign === '"' || sign === '\\') return 2;
  if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) return 6;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** What stands in a message around its text. */
const AROUND = 120;

/** The messages of a text, in order; null where it is too long to be sent. `message` tells one text from the next. */
export function piecesOf(message: number, text: string): readonly string[] | null {
  const texts: string[] = [];
  let [start, at, bytes] = [0, 0, AROUND];
  for (const sign of text) {
    const more = bytesOf(sign);
    if (bytes + more > MESSAGE_BYTES) {
      texts.push(text.slice(start, at));
      [start, bytes] = [at, AROUND];
    }
    at += sign.length;
    bytes += more;
  }
  texts.push(text.slice(start));
  if (texts.length > MOST_PIECES) return null;
  return texts.map((one, place) => JSON.stringify({ message, place, of: texts.length, text: one }));
}

/** Takes messages as they come, in any order, and gives a text when its last piece is there; null otherwise. Never throws. */
export function createJoiner(): (received: unknown) => string | null {
  const underway = new Map<number, { readonly of: number; readonly texts: Map<number, string> }>();
  return (received) => {
    if (typeof received !== 'string' || received.length > 2 * MESSAGE_BYTES) return null;
    const read = v.safeParse(piece, parseJson(received));
    if (!read.success || read.output.place >= read.output.of) return null;
    const { message, place, of, text } = read.output;
    const known = underway.get(message) ?? { of, texts: new Map<number, string>() };
    if (known.of !== of) return null;
    known.texts.set(place, text);
    underway.set(message, known);
    if (known.texts.size === of) {
      underway.delete(message);
      return Array.from({ length: of }, (_, at) => known.texts.get(at) ?? '').join('');
    }
    const [oldest] = underway.keys();
    if (underway.size > MOST_UNDERWAY && oldest !== undefined) underway.delete(oldest);
    return null;
  };
}
