import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const projectFolder = join(__dirname, '..');

/** Files that stand for their folders: typed rules need a file that the compiler knows. */
const core = 'src/core/outline/outline.ts';
const app = 'src/app/ports.ts';
const word = 'src/word/office-helpers.ts';
const gateway = 'src/word/capabilities.ts';
const files = 'src/files/pack-docx.ts';
const ui = 'src/ui/pane.tsx';
const pane = 'src/taskpane/index.tsx';
const command = 'src/command/main.ts';

/** What must be refused: where, what, and by which rule. */
const refused: readonly (readonly [file: string, code: string, rule: string])[] = [
  [core, "import { useState } from 'react';\nuseState(0);", 'no-restricted-imports'],
  [core, "import '../../app/ports';", 'no-restricted-imports'],
  [core, 'export const now = Date.now();', 'no-restricted-properties'],
  [core, 'export const now = new Date();', 'no-restricted-syntax'],
  [core, 'export const chance = Math.random();', 'no-restricted-properties'],
  [core, 'export const title = document.title;', 'no-restricted-globals'],
  [core, 'export const run = Word.run;', 'no-restricted-globals'],
  [core, 'export type Body = Word.Body;', 'no-restricted-syntax'],
  [app, 'export type Body = Word.Body;', 'no-restricted-syntax'],
  [app, 'export const ready = Office.onReady;', 'no-restricted-globals'],
  [app, "import '../word/capabilities';", 'no-restricted-imports'],
  [app, "import 'react';", 'no-restricted-imports'],
  [gateway, "import '@microsoft/office-js-helpers';", 'no-restricted-imports'],
  [gateway, "import '../app/pane-state';", 'no-restricted-imports'],
  [gateway, "import '../ui/pane';", 'no-restricted-imports'],
  [word, "import '@fluentui/react-components';", 'no-restricted-imports'],
  [files, "import '../word/capabilities';", 'no-restricted-imports'],
  [files, 'export const ready = Office.onReady;', 'no-restricted-globals'],
  [ui, "import '../word/capabilities';", 'no-restricted-imports'],
  [ui, "import '../files/pack-docx';", 'no-restricted-imports'],
  [ui, "import '@microsoft/office-js-helpers';", 'no-restricted-imports'],
  [ui, "import '../../test/support/pane-state';", 'no-restricted-imports'],
  [ui, 'export const say = (text: string): void => alert(text);', 'no-restricted-globals'],
  [ui, 'export const ask = (): boolean => window.confirm("?");', 'no-restricted-properties'],
  [ui, 'export const put = (at: Element, text: string): void => { at.innerHTML = text; };', 'no-restricted-properties'],
  [ui, 'export const Text = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;', 'no-restricted-syntax'],
  [ui, 'export const Picture = () => <img src="a.png" />;', 'jsx-a11y/alt-text'],
  [pane, "import '@microsoft/office-js-helpers';", 'no-restricted-imports'],
  [command, "import '../app/check-words';", 'no-restricted-imports'],
  [command, "import 'fflate';", 'no-restricted-imports'],
  [command, 'export const ready = Office.onReady;', 'no-restricted-globals'],
  [
    app,
    'export const first = (list: readonly string[]): string => list[0]!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    app,
    'export const text = (value: unknown): string => value as string;',
    '@typescript-eslint/consistent-type-assertions',
  ],
  [app, 'export const text = (value: any): string => String(value);', '@typescript-eslint/no-explicit-any'],
  [
    app,
    'export const start = (run: () => Promise<void>): void => { run(); };',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    gateway,
    'export async function title(context: Word.RequestContext): Promise<string> { const control = context.document.contentControls.getFirst(); return control.title; }',
    'office-addins/load-object-before-read',
  ],
  [
    gateway,
    'export async function each(context: Word.RequestContext): Promise<void> { for (let i = 0; i < 3; i += 1) { await context.sync(); } }',
    'office-addins/no-context-sync-in-loop',
  ],
];

/** What must not be refused. */
const allowed: readonly (readonly [file: string, code: string])[] = [
  [core, "export const states = ['a', 'b'] as const;"],
  [core, 'export const day = (time: number): Date => new Date(time);'],
  [core, "import '../text/numbers';"],
  [gateway, 'export type Body = Word.Body;'],
  [gateway, "import '../app/ports';\nimport '../app/trouble';"],
  [word, "import '@microsoft/office-js-helpers';"],
  [ui, "import '../app/pane-state';"],
  [command, "import 'node:fs';\nimport '../files/read-document';"],
];

describe('lint', () => {
  const snippets = [...refused, ...allowed].map(([file, code]) => ({ file, code: `${code}\n` }));
  const output = execFileSync(process.execPath, ['test/support/lint-snippets.mjs'], {
    cwd: projectFolder,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
    // In CI the parser would read each file from the disk, and not what is given to it.
    env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' },
  });
  const found = JSON.parse(output) as readonly (readonly { rule: string; message: string }[])[];

  it.each(refused.map(([file, code, rule], index) => ({ file, code, rule, index })))(
    'refuses in $file: $code',
    ({ rule, index }) => {
      expect(found[index]?.map((message) => message.rule)).toContain(rule);
    },
  );

  it.each(allowed.map(([file, code], index) => ({ file, code, index })))('allows in $file: $code', ({ index }) => {
    expect(found[refused.length + index]).toEqual([]);
  });
});

/** Files of a small project: what each imports, and which rule that breaks; null where it breaks none. */
const imports: readonly (readonly [from: string, to: string, rule: string | null])[] = [
  ['src/core/text/a.ts', 'src/core/outline/b.ts', 'core-text-comes-before-outline|report|appendix|checks|ooxml|drafts'],
  ['src/core/report/a.ts', 'src/core/ooxml/b.ts', 'core-report-comes-before-appendix|checks|ooxml|drafts'],
  ['src/core/checks/a.ts', 'src/core/ooxml/b.ts', 'checks-do-not-know-ooxml'],
  ['src/core/checks/early.ts', 'src/core/drafts/b.ts', 'core-checks|ooxml-comes-before-drafts'],
  ['src/core/ooxml/a.ts', 'src/core/checks/b.ts', 'ooxml-does-not-know-checks'],
  ['src/core/text/above.ts', 'src/app/b.ts', 'core-knows-nothing-above'],
  ['src/app/a.ts', 'src/word/b.ts', 'app-knows-core'],
  ['src/word/a.ts', 'src/files/b.ts', 'word-knows-core-and-ports'],
  ['src/files/a.ts', 'src/word/b.ts', 'files-know-core-and-ports'],
  ['src/word/session.ts', 'src/app/pane-session.ts', 'adapters-see-only-ports-of-app'],
  ['src/ui/a.ts', 'src/word/b.ts', 'ui-never-touches-word-or-files'],
  ['src/command/a.ts', 'src/app/b.ts', 'command-knows-core-and-files'],
  ['src/ui/command.ts', 'src/command/b.ts', 'command-is-a-root'],
  ['src/app/tested.ts', 'test/b.ts', 'product-never-imports-tests'],
  ['src/app/circle.ts', 'src/app/circle.ts', 'no-circles'],
  ['src/app/nowhere.ts', 'src/app/gone.ts', 'no-unknown-imports'],
  ['src/ui/allowed.ts', 'src/app/b.ts', null],
  ['src/app/allowed.ts', 'src/core/text/b.ts', null],
  ['src/core/report/allowed.ts', 'src/core/text/b.ts', null],
  ['src/word/allowed.ts', 'src/app/ports.ts', null],
  ['src/command/allowed.ts', 'src/files/b.ts', null],
];

describe('boundaries', () => {
  const broken = new Map<string, string[]>();

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [, to] of imports) if (to !== 'src/app/gone.ts') write(to, 'export {};\n');
    for (const [from, to] of imports) {
      const path = relative(dirname(from), to).replaceAll('\\', '/').replace(/\.ts$/, '');
      write(from, `import '${path.startsWith('.') ? path : `./${path}`}';\n`);
    }
    write('tsconfig.json', '{ "include": ["src"] }');
    write('package.json', '{ "name": "boundaries" }');
    const cli = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(projectFolder, '.dependency-cruiser.cjs');
    const args = [cli, '--config', config, '--output-type', 'json', 'src'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    const report = JSON.parse(stdout) as {
      summary: { violations: readonly { from: string; rule: { name: string } }[] };
    };
    for (const { from, rule } of report.summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  });

  it.each(imports)('%s importing %s breaks %s', (from, _to, rule) => {
    expect(broken.get(from) ?? []).toEqual(rule === null ? [] : [rule]);
  });
});
