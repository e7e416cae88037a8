/** `npm run bench`: runs every test/bench/*.bench.ts, one after the other, each in a Node of its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureInstalled } from './install.mjs';
import { projectFolder, run } from './process.mjs';

ensureInstalled();
// Only now: esbuild is one of the packages.
const { build } = await import('esbuild');

const benches = readdirSync(join(projectFolder, 'test/bench')).filter((name) => name.endsWith('.bench.ts'));
let failed = benches.length === 0;
for (const name of benches) {
  console.log(`\n── ${name.replace('.bench.ts', '')} ──`);
  const outfile = join(projectFolder, 'build/bench', name.replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [join(projectFolder, 'test/bench', name)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
  failed = run(process.execPath, [outfile]) !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
