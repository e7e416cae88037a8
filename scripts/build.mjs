/** Builds the pane: `node scripts/build.mjs` for a server, `--local` for tests and the demo page. */
import process from 'node:process';
import { ensureInstalled } from './install.mjs';
import { run } from './process.mjs';

/** Where the local build goes; office.js is not in it: who serves it gives `office-js/` from node_modules. */
export const localBuild = { folder: 'build/pane', officeJs: 'office-js/office.js' };

/** Builds for production. @returns the exit code of webpack */
export function build({ local = false } = {}) {
  ensureInstalled();
  const env = local ? { BUILD_FOLDER: localBuild.folder, OFFICE_JS_URL: localBuild.officeJs } : {};
  return run(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--stats', 'errors-warnings'],
    env,
  );
}

if (process.argv[1] === import.meta.filename) process.exit(build({ local: process.argv.includes('--local') }));
