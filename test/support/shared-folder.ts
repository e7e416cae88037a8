/** Reference schemas stand beside the repository, not in it: they are other people's data. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const sharedFolder = process.env.SHARED_FOLDER ?? resolve(__dirname, '../../../shared');

/**
 * Full path of something in the shared folder, or null where it is not there. Then one line says what was not checked,
 * and the caller skips its test, which is counted as skipped and never as passed.
 */
export function sharedPath(path: string, what: string): string | null {
  const full = join(sharedFolder, path);
  if (existsSync(full)) return full;
  process.stderr.write(`chưa kiểm được: ${what}\n`);
  return null;
}
