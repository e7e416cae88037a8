/** Zips the parts of a .docx. */
import { strToU8, zipSync } from 'fflate';

/** The earliest time a zip can say, so that the same parts give the same bytes. */
const epoch = '1980-01-01T00:00:00';

/** The parts in their order, `[Content_Types].xml` first as given. */
export const packDocx = (parts: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), { level: 6, mtime: epoch });
