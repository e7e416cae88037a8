/** The list of files inside a zip, from its central directory (APPNOTE 6.3.10, 4.3.12 to 4.3.16); nothing is unpacked. */

/** One file inside a zip as the directory describes it. Sizes are what the zip says, which need not be true. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflate; others are not read. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const IN_EXTRA = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Place of the end record; -1 when there is none. */
function endPlace(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Where the directory begins and how many entries it has. */
function directory(view: DataView, end: number): { readonly start: number; readonly count: number } {
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const locator = end - 20;
  if ((start !== IN_EXTRA && count !== 0xffff) || locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR)
    return { start, count };
  const end64 = big(view, locator + 8);
  return view.getUint32(end64, true) === END_64
    ? { start: big(view, end64 + 48), count: big(view, end64 + 32) }
    : { start, count };
}

/** Sizes and place that did not fit into 32 bits, from the extra field of Zip64 (4.5.3), in their fixed order. */
function wideValues(view: DataView, extra: number, end: number, values: readonly number[]): readonly number[] {
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== IN_EXTRA) return value;
      next += 8;
      return big(view, next - 8);
    });
  }
  return values;
}

/** The entries in the order of the directory, at most `most`; null when the bytes are no whole zip. */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  if (bytes.length < 22) return null;
  const view = viewOf(bytes);
  try {
    const end = endPlace(view);
    if (end < 0) return null;
    const { start, count } = directory(view, end);
    const entries: ZipEntry[] = [];
    let at = start;
    while (entries.length < Math.min(count, most)) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const said = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
      const [unpacked = 0, packed = 0, offset = 0] = wideValues(view, nameEnd, extraEnd, said);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
      entries.push({ name, method: view.getUint16(at + 10, true), packed, unpacked, offset });
      at = extraEnd + view.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    // A place outside the bytes.
    return null;
  }
}

/** The packed bytes of an entry; null when the zip does not hold them. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}
