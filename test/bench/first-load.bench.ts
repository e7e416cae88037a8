/** What is read before the pane can be used, as gzip sends it; office.js is Microsoft's and not counted. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status } = spawnSync(process.execPath, ['scripts/size.mjs'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
