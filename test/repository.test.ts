import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const projectFolder = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');

/** Every file that is or would be committed. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectFolder,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(projectFolder, path)));

const written = files.filter((path) => /\.(tsx?|mjs|cjs|js|html|md|json|xml|txt|sh)$/.test(path) || path === '.ci/run');
const code = files.filter((path) => /^(src|test|scripts)\/.*\.(tsx?|mjs|cjs|js)$/.test(path));
const product = code.filter((path) => /^src\/.*\.tsx?$/.test(path));

/** Tables of data, which may run long. */
const tables = [/^src\/core\/outline\/mau-\d\d(-[a-z-]+)?\.ts$/, /^test\/word-host\/.*-table\.ts$/];

/** Where a line stands, for a message that one can click. */
function lines(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

/** Exports without a doc comment above. A run of one-line exports may share the one above the first. */
function silentExports(path: string): string[] {
  const text = read(path).split('\n');
  const declares = (line: string): boolean =>
    /^export (default )?(async )?(abstract )?(function|class|interface|type \w|const|enum)\b/.test(line);
  const isSaid = (index: number): boolean => {
    const above = text[index - 1] ?? '';
    return above.endsWith('*/') || (declares(above) && above.endsWith(';') && isSaid(index - 1));
  };
  return text.flatMap((line, index) => (declares(line) && !isSaid(index) ? [`${path}:${index + 1}`] : []));
}

describe('the repository', () => {
  it('names files and folders in kebab-case', () => {
    const parts = code.flatMap((path) => path.split('/').map((part) => part.split('.')[0] ?? ''));
    expect(parts.filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) && part !== 'AgaveErrorUX')).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|types|services|hooks)(\/|\.)/;
    expect(code.filter((path) => drawers.test(path))).toEqual([]);
  });

  it('has an index file only where it is a list', () => {
    const lists = ['src/core/checks/index.ts', 'src/taskpane/index.tsx'];
    expect(product.filter((path) => basename(path).startsWith('index.') && !lists.includes(path))).toEqual([]);
  });

  it('keeps every file of code under 300 lines', () => {
    const long = code.filter((path) => !tables.some((table) => table.test(path)));
    expect(long.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
  });

  it('switches no check off and leaves nothing for later', () => {
    const marks = new RegExp(
      ['eslint-' + 'disable', '@ts-' + '(ignore|nocheck|expect-error)', 'TO' + 'DO', 'FIX' + 'ME'].join('|'),
    );
    expect(lines(code, marks)).toEqual([]);
  });

  it('focuses no test, and skips one only where what it needs is not there', () => {
    const tests = code.filter((path) => /\.(test|spec)\.tsx?$/.test(path));
    expect(lines(tests, /\b(it|test|describe)\.only\b|\b(it|test|describe)\.skip\(\s*['"`]/)).toEqual([]);
  });

  it('says of every export what it means', () => {
    expect(product.flatMap((path) => silentExports(path))).toEqual([]);
  });

  it('writes Vietnamese in composed letters', () => {
    expect(written.filter((path) => read(path) !== read(path).normalize('NFC'))).toEqual([]);
  });

  it('names no place of one machine', () => {
    const places = new RegExp(['/' + 'work/', '/' + 'root/', '[A-Z]:\\\\' + 'Users\\\\'].join('|'));
    expect(lines(written, places)).toEqual([]);
  });

  it('names no host in the lockfile', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
  });

  it('holds no copy of office.js', () => {
    expect(files.filter((path) => /(^|\/)(office|word-[a-z0-9]+-16\.\d+)(\.debug)?\.js$/.test(path))).toEqual([]);
  });

  it('has a page for the decision behind every package that goes into the pane', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
    const pages = files.filter((path) => path.startsWith('docs/decisions/')).map(read);
    const undecided = Object.keys(dependencies).filter((name) => !pages.some((page) => page.includes(`\`${name}\``)));
    expect(undecided).toEqual([]);
  });

  it('has for every check a place in the list, a test and a page', () => {
    const checks = files.filter((path) => /^src\/core\/checks\/[a-z-]+\.ts$/.test(path));
    const frame = ['check', 'run-checks', 'index'];
    const ids = checks.map((path) => basename(path, extname(path))).filter((id) => !frame.includes(id));
    const incomplete = ids.filter(
      (id) =>
        !files.includes(`test/core/checks/${id}.test.ts`) ||
        !files.includes(`docs/checks/${id}.md`) ||
        !read('src/core/checks/index.ts').includes(`'./${id}'`),
    );
    expect(incomplete).toEqual([]);
  });

  it('links in its documents to what is there', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)]
        .map(([, target]) => join(page, '..', target ?? ''))
        .filter((target) => !existsSync(join(projectFolder, target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
