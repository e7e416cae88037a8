/** Unpacks chosen files of a zip within limits that hold whatever the zip says of itself. */
import { Inflate } from 'fflate';
import { packedBytes, zipEntries, type ZipEntry } from './zip-entries';

/** Largest file, largest unpacked part, largest sum of unpacked parts, in bytes; most parts. */
export interface ZipLimits {
  readonly file: number;
  readonly part: number;
  readonly total: number;
  readonly parts: number;
}

/** Why nothing was unpacked. */
export type ZipFailure = 'too-big' | 'not-a-zip';

/** The names of all parts and the content of the chosen ones. */
export type ZipRead =
  | { readonly ok: true; readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly reason: ZipFailure };

/** Packed bytes given at a time: deflate makes at most 1,032 of one, so a step never adds more than 17 MB. */
const STEP = 16_384;

/** Deflated bytes unpacked; null when they are more than `most`. Throws for what is not deflated. */
function inflateWithin(packed: Uint8Array, most: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (size > most) return null;
  }
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

/** One entry unpacked; null when it is more than `most`. Throws for one that is damaged. */
function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null || ![0, 8].includes(entry.method)) throw new Error('damaged entry');
  if (entry.unpacked > most) return null;
  if (entry.method === 8) return inflateWithin(packed, most);
  return packed.length > most ? null : packed;
}

/** Unpacks the parts whose names are wanted. Of two parts of one name the first counts. */
export function zipParts(bytes: Uint8Array, limits: ZipLimits, wanted: (name: string) => boolean): ZipRead {
  if (bytes.length > limits.file) return { ok: false, reason: 'too-big' };
  const entries = zipEntries(bytes, limits.parts + 1);
  if (entries === null) return { ok: false, reason: 'not-a-zip' };
  if (entries.length > limits.parts) return { ok: false, reason: 'too-big' };
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  try {
    for (const entry of entries.filter(({ name }) => wanted(name) && !name.endsWith('/'))) {
      const part = parts.has(entry.name) ? new Uint8Array() : unpack(bytes, entry, limits.part);
      total += part?.length ?? 0;
      if (part === null || total > limits.total) return { ok: false, reason: 'too-big' };
      if (!parts.has(entry.name)) parts.set(entry.name, part);
    }
  } catch {
    return { ok: false, reason: 'not-a-zip' };
  }
  return { ok: true, names: entries.map(({ name }) => name), parts };
}
