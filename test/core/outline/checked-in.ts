import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** Absolute path of a file of the repository. */
export const inRepository = (...path: readonly string[]): string => join(root, ...path);

/**
 * Compares a generated text with the file that is checked in. With `UPDATE_CHECKED_IN=1` the file is written first, so
 * that the change can be read in the diff; a machine that tests for others (`CI` set) never writes.
 */
export function expectCheckedIn(path: string, text: string): void {
  if (process.env['UPDATE_CHECKED_IN'] === '1' && process.env['CI'] === undefined) writeFileSync(path, text);
  const standing = readFileSync(path, 'utf8');
  if (standing === text) return;
  const again = `UPDATE_CHECKED_IN=1 npx jest test/core/outline`;
  try {
    expect(standing).toBe(text);
  } catch (difference) {
    throw new Error(
      `${relative(root, path)} is not what the data give. If the data are right, run: ${again}\n${String(difference)}`,
    );
  }
}
