/** `npm run test:size`: builds the pane and weighs what is read before it can be used. office.js is Microsoft's and not counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build, localBuild } from './build.mjs';
import { projectFolder } from './process.mjs';

const limit = 240_000;

/** The page and every script and style sheet it names, with their size in bytes as gzip -9 sends them. */
export function firstLoad(folder) {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file);
  const own = named.filter((file) => !file.startsWith('office-js/'));
  return ['taskpane.html', ...own].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  }));
}

if (process.argv[1] === import.meta.filename) {
  const code = build({ local: true });
  if (code !== 0) process.exit(code);
  const files = firstLoad(join(projectFolder, localBuild.folder));
  const total = files.reduce((bytes, file) => bytes + file.bytes, 0);
  for (const { file, bytes } of files) console.log(`${kilobytes(bytes).padStart(9)}  ${file}`);
  console.log(`${kilobytes(total).padStart(9)}  in all; at most ${kilobytes(limit)}`);
  process.exitCode = total <= limit ? 0 : 1;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
