/** Runs other programs; nothing here needs an installed package. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a trailing separator. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the project's folder, its output on the screen. @returns its exit code, 127 when it cannot be started. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 127;
}

/** Runs a program in silence. @returns what it printed, trimmed, or null when it failed or is not there. */
export function outputOf(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: projectFolder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Runs npm: the one that started this script where there is one, which also works on Windows without a shell. */
export function runNpm(args, env = {}) {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], env);
  return process.platform === 'win32'
    ? run(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], env)
    : run('npm', args, env);
}
