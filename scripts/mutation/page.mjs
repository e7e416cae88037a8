/** Writes docs/mutation.md from what was measured. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectFolder } from '../process.mjs';

const page = join(projectFolder, 'docs/mutation.md');
const noticed = ({ status }) => status === 'Killed' || status === 'Timeout';
const tried = ({ status }) => status !== 'CompileError';

/** `report`: mutants by file; `files`: every file there is, measured or not; `stateOf`: what a file and its test are now. */
export async function writePage(report, files, stateOf, date) {
  const isOld = (file) => report.states?.[file] !== stateOf(file);
  const measured = files.filter((file) => report[file] !== undefined);
  const folders = [...new Set(measured.map((file) => dirname(file)))];
  const all = measured.flatMap((file) => report[file]);
  const missing = files.filter((file) => report[file] === undefined);
  const text = [
    '# What the tests of the checks notice',
    `\`npm run mutation\` puts one small fault after the other (a mutant) into each file of \`src/core/checks\` – a condition turned round, a bound moved by one, a word emptied, a call left out, a pattern loosened – and runs the tests of that file with it. A mutant that no test notices survives. The score is the share that was noticed. This page is written by \`npm run mutation -- --page\` from the last measurement of every file; measured until ${date}.`,
    'How to run: `npm run mutation` for all (hours on two cores), `npm run mutation -- years-agree totals-add-up` for files whose path holds these names. `--nearest=N` takes the N closest test files besides the file’s own (0 to 2 were taken here), `--budget=N` ends the tests of one mutant after N milliseconds. The mutants are those of Stryker (`docs/decisions/stryker-instrumenter.md`); those the compiler refuses reach nobody and are not counted, as with Stryker’s TypeScript checker. Mutants of tables and patterns made at loading are counted. A file on which up to three rules stand is tried also with what these rules say of the corpus, word for word (`told-findings.test.ts`); some files above 95 % were not measured again since that test is there. The property tests over many reports (`quiet-*.test.ts`) and the tests of the pane do not take part, so that the scores are lower than what `npm test` notices.',
    '## Scores',
    '| where | score | noticed | mutants | refused by the compiler |\n|---|---|---|---|---|\n' +
      [
        row('**all that was measured**', all),
        ...folders.map((folder) =>
          row(
            `**${folder}**`,
            measured.filter((file) => dirname(file) === folder).flatMap((file) => report[file]),
          ),
        ),
        ...measured.map((file) =>
          row(`${file.replace('src/core/checks/', '')}${isOld(file) ? ' ¹' : ''}`, report[file]),
        ),
      ].join('\n'),
    '¹ The file or its test was changed after this was measured, most by the tests that were added against these very survivors.',
    ...(missing.length === 0
      ? []
      : ['## Not measured yet', missing.map((file) => `- ${file.replace('src/core/checks/', '')}`).join('\n')]),
    '## Survivors',
    'Line and column, what stands there, what stood there unnoticed. Most are of three kinds: guards before something that comes to the same without them (a filter of blanks, a bound nothing reaches, the first of a list of one); alternatives of a pattern none of the tests spells; and paths no test of the file takes (∅).',
    ...measured.flatMap((file) => survivors(file, report[file])),
  ].join('\n\n');
  const options = await resolveConfig(page);
  writeFileSync(page, await format(`${text.normalize('NFC')}\n`, { ...options, parser: 'markdown' }));
}

function row(name, mutants) {
  const counted = mutants.filter(tried);
  const killed = counted.filter(noticed).length;
  const score = counted.length === 0 ? '–' : `${((100 * killed) / counted.length).toFixed(1)} %`;
  return `| ${name} | ${score} | ${killed} | ${counted.length} | ${mutants.length - counted.length} |`;
}

function survivors(file, mutants) {
  const living = mutants.filter((mutant) => tried(mutant) && !noticed(mutant));
  if (living.length === 0) return [];
  const lines = living.map(({ location: { start }, original, replacement, status }) => {
    const none = status === 'NoCoverage' ? '∅ ' : '';
    return `${start.line + 1}:${start.column + 1} ${none}${short(original)} → ${short(replacement)}`;
  });
  return [`### ${file.replace('src/core/checks/', '')}`, `\`\`\`text\n${lines.join('\n')}\n\`\`\``];
}

/** A piece of code on one line, and nothing in it that reads like a link. */
function short(code) {
  const line = code.replace(/\s+/g, ' ').replaceAll('`', '´').replaceAll('](', '] (');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-28)}` : line;
}
