/** Bundles src/command into build/command, where no newer source stands beside what is there. */
import { mkdirSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { projectFolder } from './process.mjs';

const folder = join(projectFolder, 'build/command');

/** The command, and the script of its worker threads. */
export const commandFiles = { main: join(folder, 'main.mjs'), worker: join(folder, 'check-worker.mjs') };

/** Builds both files unless they are newer than every source and package.json. */
export async function buildCommand() {
  const started = new Date();
  if (isCurrent()) return;
  // Only now: esbuild is one of the packages.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: ['src/command/main.ts', 'src/command/check-worker.ts'],
    absWorkingDir: projectFolder,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Under its name at once: another command may be running, or building too.
    const unfinished = join(folder, `.${process.pid}-${basename(path)}`);
    writeFileSync(unfinished, contents);
    // A source that is saved while this builds is newer.
    utimesSync(unfinished, started, started);
    renameSync(unfinished, path);
  }
}

function isCurrent() {
  const built = Object.values(commandFiles).map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const sources = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name));
  const newest = Math.max(...['package.json', ...sources].map((name) => statSync(join(projectFolder, name)).mtimeMs));
  return Math.min(...built) > newest;
}

if (process.argv[1] === import.meta.filename) await buildCommand();
