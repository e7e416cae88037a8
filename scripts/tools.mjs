/** The programs the tests need beside Node: found, or on Debian installed. Plain Node, no packages. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { outputOf, run } from './process.mjs';

/** Each program: the name a person knows, how to see that it is there, the Debian package that brings it. */
export const tools = [
  { name: 'Chromium', isThere: () => process.env.CHROMIUM_PATH !== undefined || has('chromium'), package: 'chromium' },
  // 7.4 drops every tag of a content control, so what it opens and saves proves nothing.
  { name: 'LibreOffice 24 trở lên', isThere: () => libreOfficeYear() >= 24, package: 'libreoffice-writer' },
  { name: 'phông chữ Liberation 2', isThere: () => hasFonts(), package: 'fonts-liberation2' },
  { name: 'poppler-utils', isThere: () => has('pdftoppm') && has('pdffonts'), package: 'poppler-utils' },
];

/** Installs what is missing where that is possible. @returns names of the tools that cannot be had, [] when all are there. */
export function ensureTools() {
  const missing = tools.filter((tool) => !tool.isThere());
  if (missing.length > 0 && has('apt-get')) installOnDebian(missing.map((tool) => tool.package));
  return missing.filter((tool) => !tool.isThere()).map((tool) => tool.name);
}

/** Whether a program stands in one of the folders of PATH. */
function has(program) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

function libreOfficeYear() {
  const version = has('soffice') ? outputOf('soffice', ['--version']) : null;
  return Number(/LibreOffice (\d+)/.exec(version ?? '')?.[1] ?? 0);
}

function hasFonts() {
  const version = has('dpkg-query') ? outputOf('dpkg-query', ['-W', '-f=${Version}', 'fonts-liberation2']) : null;
  return version !== null && version !== '';
}

function installOnDebian(packages) {
  console.log(`Đang cài: ${packages.join(', ')} …`);
  asRoot(['apt-get', 'update', '-qq']);
  const options = ['-y', '-qq', '--no-install-recommends'];
  const [office, others] = [packages.filter(isOffice), packages.filter((name) => !isOffice(name))];
  if (others.length > 0) asRoot(['apt-get', 'install', ...options, ...others]);
  if (office.length === 0) return;
  const target = candidateIsOld('libreoffice-writer') && addBackports() ? ['-t', 'bookworm-backports'] : [];
  asRoot(['apt-get', 'install', ...options, ...target, ...office]);
}

const isOffice = (name) => name === 'libreoffice-writer';

function candidateIsOld(name) {
  return /Candidate: (\d+:)?7\./.test(outputOf('apt-cache', ['policy', name]) ?? '');
}

/** Adds the backports suite from where Debian itself already comes. @returns whether the suite is there */
function addBackports() {
  const folder = '/etc/apt/sources.list.d';
  const sources = readdirSync(folder).filter((name) => name.endsWith('.sources'));
  const texts = sources.map((name) => readFileSync(join(folder, name), 'utf8'));
  if (texts.some((text) => /^Suites:.*\bbookworm-backports\b/m.test(text))) return true;
  const own = texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .find((entry) => /^Suites:.*\bbookworm\b(?!-)/m.test(entry));
  if (own === undefined) return false;
  const kept = own.split('\n').filter((line) => /^(Types|URIs|Signed-By):/.test(line));
  const entry = [...kept, 'Suites: bookworm-backports', 'Components: main', ''].join('\n');
  const target = join(folder, 'bookworm-backports.sources');
  if (process.getuid?.() === 0) writeFileSync(target, entry);
  else if (asRoot(['sh', '-c', `printf '%s' "$0" > ${target}`, entry]) !== 0) return false;
  return asRoot(['apt-get', 'update', '-qq']) === 0;
}

function asRoot(command) {
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const [program, ...args] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), ...quiet, ...command];
  return run(program, args);
}

if (process.argv[1] === import.meta.filename) {
  for (const name of ensureTools()) console.log(`chưa cài được: ${name}`);
}
