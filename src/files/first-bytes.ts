/** What the first bytes of a file say it is, whatever its name ends with. */

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const utf16 = (name: string): string => [...name].map((sign) => `${sign}\0`).join('');

/** A compound file: Office before 2007, or a file with a password. [MS-CFB] 2.2 */
export const isCompoundFile = (bytes: Uint8Array): boolean => starts(bytes, OLE);
/** A zip, or what is left of one. */
export const isZip = (bytes: Uint8Array): boolean => starts(bytes, ZIP);
/** Whether the file begins with one of these bytes. */
export const beginsWith = (bytes: Uint8Array, signatures: readonly (readonly number[])[]): boolean =>
  signatures.some((signature) => starts(bytes, signature));

/** Whether a compound file has a stream: its directory names them in UTF-16 and may lie anywhere in the first 4 MB. */
export function compoundStreams(bytes: Uint8Array): (name: string) => boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000));
  return (name) => text.includes(utf16(name));
}

/** The first 2,000 bytes as Latin letters, from the first visible sign on. */
export const firstText = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)).replace(/^[^!-~]+/u, '');
