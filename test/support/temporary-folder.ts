/** A folder of its own for the tests of one file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that stands while the tests of this file run. */
export interface TemporaryFolder {
  /** Path of something in it. */
  readonly at: (name: string) => string;
  /** Writes a file; answers its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
}

/** Made at once, gone after the last test. */
export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(join(tmpdir(), 'kiem-tra-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  return {
    at,
    write: (name, content) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}
