/** Makes the mutants: Stryker's own instrumenter puts every one of them into the source, behind a switch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { projectFolder } from '../process.mjs';

const silent = { debug() {}, info() {}, warn() {}, error() {}, isDebugEnabled: () => false };
const endOfHeader = '  return isActive(id);\n}';

/**
 * The mutants of these files (paths in the project), and each file with all of them in it: the code asks `$mutant` which
 * one is on, tells `$hit` that it ran, and `$cover` which mutants it passes by.
 */
export async function mutate(paths) {
  const files = paths.map((name) => ({ name, mutate: true, content: readFileSync(join(projectFolder, name), 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const { files: written, mutants } = await new Instrumenter(silent).instrument(files, options);
  const sources = new Map(files.map(({ name, content }) => [name, content]));
  const broken = mutants.filter(({ mutatorName, replacement }) => mutatorName === 'Regex' && !isRegex(replacement));
  return {
    sources,
    code: new Map(written.map(({ name, content }) => [name, withSwitches(content, broken)])),
    mutants: mutants
      .filter((mutant) => !broken.includes(mutant))
      .map(({ id, fileName, mutatorName, replacement, location }) => ({
        id: Number(id),
        file: fileName,
        mutator: mutatorName,
        original: wordsAt(sources.get(fileName), location),
        replacement,
        location,
      })),
  };
}

/** The switches are parameters of the bundle instead of Stryker's globals, which are slower. */
function withSwitches(content, broken) {
  const from = content.indexOf('function stryNS_9fa48()');
  const to = content.indexOf(endOfHeader);
  const body = from < 0 ? content : content.slice(0, from) + content.slice(to + endOfHeader.length);
  // Left out: a pattern that JavaScript does not read at all is no mutant of a program.
  const readable = broken.reduce(
    (text, { id, replacement }) =>
      text.replace(`stryMutAct_9fa48("${id}") ? ${replacement}`, `stryMutAct_9fa48("${id}") ? /(?:)/`),
    body,
  );
  return readable
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '$on($1)')
    .replace(/stryCov_9fa48\(([^()]*)\)/g, (_, ids) => `$cover(${ids.replaceAll('"', '')})`);
}

function isRegex(literal) {
  const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
  try {
    return pattern !== undefined && new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** The mutated words. Lines and columns count from 0. */
function wordsAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join('\n');
}
