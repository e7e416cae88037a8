/** The pages of the rules as the built pane holds them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const folder = resolve(__dirname, '../../docs/checks');

/** By id. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => [basename(file, '.md'), readFileSync(resolve(folder, file), 'utf8')]),
  );
