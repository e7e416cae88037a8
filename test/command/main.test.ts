import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usage } from '../../src/command/command-words';
import { UNREADABLE } from '../../src/command/print-json';
import { documentSentences } from '../../src/files/document-trouble';
import { reportDocument } from '../support/report-document';
import { temporaryFolder } from '../support/temporary-folder';

const projectFolder = join(__dirname, '../..');
const folder = temporaryFolder();
folder.write('nop/so-1.docx', reportDocument());
folder.write('nop/so-2.docx', 'không phải tệp Word');
folder.write('nop/~$so-1.docx', 'khoá');
copyFileSync(join(projectFolder, 'test/fixtures/reports/khoi-dang-2025.docx'), folder.at('nop/so-3.docx'));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real script, in a process of its own, typed in the folder of the files. */
const run = (...args: string[]): Run =>
  spawnSync(process.execPath, [join(projectFolder, 'scripts/check.mjs'), ...args], {
    cwd: folder.at('.'),
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: 'test' },
  });

describe('npm run check', () => {
  it('checks three files, one of them broken, and gives them as JSON and as a page', () => {
    const { status, stdout, stderr } = run('nop', '--json', '--html', 'ket-qua.html');
    const found = JSON.parse(stdout) as Readonly<Record<string, readonly { check: string; severity: string }[]>>;
    expect({ status, files: Object.keys(found) }).toEqual({
      status: 1,
      files: ['so-1.docx', 'so-2.docx', 'so-3.docx'].map((name) => join('nop', name)),
    });
    const [first, second, third] = Object.values(found);
    expect(first?.filter(({ check }) => check === 'bodies-written')).toHaveLength(27);
    expect(second?.map(({ check }) => check)).toEqual([UNREADABLE]);
    expect(third?.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(stderr).toContain('ket-qua.html');
    expect(readFileSync(folder.at('ket-qua.html'), 'utf8')).toContain('3 tệp: 1 sẵn sàng, 1 còn lỗi');
  });

  it('prints lines, sums up, and ends with 1 because of a file that cannot be read', () => {
    const { status, stdout } = run('nop/so-3.docx', 'nop/so-2.docx');
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toContain(`nop/so-2.docx: ${documentSentences.notDocument('nop/so-2.docx')}`);
    expect(lines.at(-1)).toBe('2 tệp: 1 sẵn sàng, 1 không kiểm tra được.');
  });

  it('ends with 0 where nothing is an error', () => {
    const { status, stdout } = run('nop/so-3.docx');
    expect(status).toBe(0);
    expect(stdout).toContain('nop/so-3.docx: Sẵn sàng trình ký');
  });

  it('ends with 2 and says how it is used when it is typed wrongly, and writes nothing', () => {
    const before = readFileSync(folder.at('nop/so-3.docx'));
    expect(run('--html', 'nop/so-3.docx', 'nop/so-1.docx')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `${usage}\n`,
    });
    expect(readFileSync(folder.at('nop/so-3.docx')).equals(before)).toBe(true);
    expect(run('nop/so-3.docx', '--html', 'khong-co/ket-qua.html').status).toBe(2);
    expect(existsSync(folder.at('khong-co'))).toBe(false);
  });
});
