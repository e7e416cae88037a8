/**
 * `npm run check -- file.docx [more.docx …]`: checks saved reports without Word. Installs what is missing and builds the
 * command where it is older than its sources; nothing of that goes to the standard output, which is for results.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildCommand, commandFiles } from './build-command.mjs';
import { packagesAreInstalled } from './install.mjs';
import { projectFolder } from './process.mjs';

// npm runs this in the project's folder; paths are meant from where it was typed.
const byNpm = process.env.npm_lifecycle_event === 'check';
const cwd = (byNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();

// Who reads the results may stop before the end, as `| head` does.
process.stdout.on('error', () => process.exit());

try {
  if (!packagesAreInstalled()) install();
  await buildCommand();
  const { runCommand } = await import(pathToFileURL(commandFiles.main).href);
  process.exitCode = await runCommand(process.argv.slice(2), {
    cwd,
    now: new Date(),
    pool: { script: commandFiles.worker },
    print: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
  });
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 2;
}

function install() {
  const { status } = spawnSync(process.execPath, [join(projectFolder, 'scripts/install.mjs')], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('Chưa cài được các gói của dự án; hãy chạy: npm ci');
}
