/** COMPOSITION ROOT of `npm run check`: arguments in, printed results and an exit code out. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { yearInHand } from '../core/report/report-year';
import { checkMany, type Pool } from './check-many';
import { commandSaid, usage } from './command-words';
import { isReady, type FileResult } from './file-result';
import { findFiles } from './find-files';
import { resultsPage } from './print-html';
import { resultsJson } from './print-json';
import { fileLines, summaryLines } from './print-lines';
import { readArguments, type Wish } from './read-arguments';

/** Where it runs. */
export interface Surroundings {
  /** Paths are read from here. */
  readonly cwd: string;
  readonly now: Date;
  readonly pool: Pool;
  /** Results; one text is one or more lines. */
  readonly print: (text: string) => void;
  /** What is no result: wrong usage, where the page was written. */
  readonly say: (text: string) => void;
}

async function check(wish: Wish, { cwd, now, pool, print, say }: Surroundings): Promise<0 | 1 | 2> {
  const year = yearInHand({ year: now.getFullYear(), month: now.getMonth() + 1 });
  const { files, troubles } = findFiles(wish.given, cwd);
  for (const trouble of troubles) say(trouble);
  const more = wish.purpose === null ? { year } : { year, purpose: wish.purpose };
  const results: FileResult[] = [];
  await checkMany(
    files.map((file) => ({ ...file, ...more })),
    pool,
    (result) => {
      results.push(result);
      if (!wish.json) print(fileLines(result).join('\n'));
    },
  );
  if (wish.json) print(resultsJson(results));
  else if (results.length > 1) print(summaryLines(results).join('\n'));
  if (wish.html !== null)
    try {
      writeFileSync(resolve(cwd, wish.html), resultsPage(results, now));
      say(commandSaid.htmlWritten(wish.html));
    } catch {
      say(commandSaid.htmlNotWritten(wish.html));
      return 2;
    }
  return troubles.length === 0 && results.every(isReady) ? 0 : 1;
}

/** Runs the command. @returns its exit code: 0 without errors, 1 with errors or files that could not be checked, 2 for wrong usage */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const wish = readArguments(args);
  if (wish === 'help') surroundings.print(usage);
  else if (wish === 'wrong') surroundings.say(usage);
  else return check(wish, surroundings);
  return wish === 'help' ? 0 : 2;
}
