/** `npm run fix`: runs every `fix:*` of package.json. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { ensureInstalled } from './install.mjs';
import { runNpm } from './process.mjs';

ensureInstalled();
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const steps = Object.keys(scripts).filter((name) => name.startsWith('fix:'));
const codes = steps.map((name) => runNpm(['run', '--silent', name]));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
