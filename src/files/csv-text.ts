/** The text of a .csv and what parts its cells, both guessed as Vietnamese offices write them. */

/** Whether the bytes hold a zero at most even (odd) places of their beginning: letters of UTF-16 without a mark. */
function zeroShare(bytes: Uint8Array, from: 0 | 1): number {
  const start = bytes.subarray(0, 2_000);
  let zeros = 0;
  for (let at = from; at < start.length; at += 2) if (start[at] === 0) zeros += 1;
  return start.length < 4 ? 0 : zeros / (start.length / 2);
}

/** Name of the encoding: by byte-order mark, by the zeros of UTF-16, UTF-8 where it is valid, else Windows-1258. */
export function csvEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (zeroShare(bytes, 1) > 0.3) return 'utf-16le';
  if (zeroShare(bytes, 0) > 0.3) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1258';
  }
}

/** The text without its byte-order mark, in composed letters: Windows-1258 writes tones as signs of their own. */
export const csvText = (bytes: Uint8Array): string =>
  new TextDecoder(csvEncoding(bytes)).decode(bytes).normalize('NFC');

/** What parts the cells: the sign that parts the first lines into the most columns; `sep=` in the first line says it. */
export function csvSeparator(text: string): ';' | ',' | '\t' {
  const said = /^"?sep=([;,\t])"?\s*(\r|\n|$)/u.exec(text)?.[1];
  const sample = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/[\r\n]+/u)
    .slice(0, 30);
  const columns = (sign: string): number => sample.reduce((sum, line) => sum + line.split(sign).length - 1, 0);
  const guesses = ([';', '\t', ','] as const).map((sign) => ({ sign, found: columns(sign) }));
  const best = guesses.reduce((most, guess) => (guess.found > most.found ? guess : most));
  return guesses.find(({ sign }) => sign === said)?.sign ?? best.sign;
}
