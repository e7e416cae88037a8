/** The text of a part of a zip. */

/** UTF-16 by its mark, else UTF-8; the mark itself is left out; '' when there is no such part. Never throws. */
export function partText(part: Uint8Array | undefined): string {
  if (part === undefined) return '';
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}
