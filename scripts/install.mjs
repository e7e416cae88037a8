/** Installs what is missing. Plain Node: it runs on a fresh clone, before any package is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder, runNpm } from './process.mjs';

/**
 * Runs `npm ci` unless every package of package-lock.json already stands in node_modules at its version.
 * @throws Error when npm cannot install them
 */
export function ensureInstalled() {
  if (packagesAreInstalled()) return;
  console.log('Đang cài các gói của dự án (npm ci) …');
  const code = runNpm(['ci', '--no-fund', '--no-audit']);
  if (code !== 0) throw new Error(`npm ci dừng với mã ${code}: chưa cài được các gói của dự án.`);
}

/** Whether node_modules holds what the lockfile asks for. Optional packages are not asked for: they differ by system. */
export function packagesAreInstalled() {
  const installed = packagesOf(join(projectFolder, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(projectFolder, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

if (process.argv[1] === import.meta.filename) ensureInstalled();
