/** Reads the text parts of a .docx, within limits that keep a hostile file from filling the memory. */
import { strFromU8 } from 'fflate';
import { zipParts, type ZipFailure } from './zip-parts';

/** Largest file, largest unpacked part and their sum, in bytes; most parts. */
export const readLimits = { file: 50_000_000, part: 50_000_000, total: 100_000_000, parts: 2_000 } as const;

/** Why a file could not be read. */
export type DocxReadFailure = ZipFailure | 'not-a-docx';

/** The XML parts by name, or why there are none. */
export const docxParts = (
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly reason: DocxReadFailure } => {
  const read = zipParts(bytes, readLimits, (name) => /\.(xml|rels)$/.test(name));
  if (!read.ok) return read;
  const parts = new Map([...read.parts].map(([name, content]) => [name, strFromU8(content)]));
  return parts.has('[Content_Types].xml') ? { ok: true, parts } : { ok: false, reason: 'not-a-docx' };
};
