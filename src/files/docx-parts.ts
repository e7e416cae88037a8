/** Reads the text parts of a .docx, within limits that keep a hostile file from filling the memory. */
import { strFromU8, unzipSync } from 'fflate';

/** Largest file and largest unpacked part that are read, in bytes. */
export const readLimits = { file: 50_000_000, part: 50_000_000, parts: 2_000 } as const;

/** Why a file could not be read. */
export type DocxReadFailure = 'too-big' | 'not-a-zip' | 'not-a-docx';

/** The XML parts by name, or why there are none. */
export const docxParts = (
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly reason: DocxReadFailure } => {
  if (bytes.length > readLimits.file) return { ok: false, reason: 'too-big' };
  let tooBig = false;
  let seen = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        seen += 1;
        if (originalSize > readLimits.part || seen > readLimits.parts) tooBig = true;
        return !tooBig && /\.(xml|rels)$/.test(name);
      },
    });
  } catch {
    return { ok: false, reason: 'not-a-zip' };
  }
  if (tooBig) return { ok: false, reason: 'too-big' };
  const parts = new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  return parts.has('[Content_Types].xml') ? { ok: true, parts } : { ok: false, reason: 'not-a-docx' };
};
