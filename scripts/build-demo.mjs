/** Builds what `npm start` shows: the pane as it is deployed, and the stand-in for Word that it is shown in. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from './process.mjs';

const folder = join(projectFolder, 'build/demo');

/** Builds both parts into build/demo. `mode` is webpack's. Throws with webpack's messages when something does not build. */
export async function buildDemo(mode) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  process.env.BUILD_FOLDER = 'build/demo/pane';
  process.env.OFFICE_JS_URL = '/office-js/office.js';
  mkdirSync(folder, { recursive: true });
  const pane = require('../webpack.config.js')({}, { mode });
  const page = require('../test/word-host/demo/webpack.config.js')({}, { mode });
  await built(webpack, [{ ...pane, context: projectFolder }, page]);
  for (const page of ['taskpane.html', 'dialog.html']) {
    const file = join(folder, 'pane', page);
    writeFileSync(file, besideTheStandIn(readFileSync(file, 'utf8')));
  }
}

/**
 * The pane's page as the stand-in needs it: on plain http office.js asks a page in a frame whether the host may be trusted,
 * and the npm copy of office.js lacks the members after WordApi 1.3, and the Office theme on the web, which a script
 * behind it adds.
 */
export function besideTheStandIn(html) {
  return html
    .replace("default-src 'none'", "default-src 'none'; frame-src 'self'")
    .replace(
      /(<script [^>]*src="?\/office-js\/office\.js"?[^>]*><\/script>)/,
      '$1<script src="../pane-additions.js"></script>',
    );
}

function built(webpack, configurations) {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else resolve();
    });
  });
}

if (process.argv[1] === import.meta.filename) await buildDemo('production');
