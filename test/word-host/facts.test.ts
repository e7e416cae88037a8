import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { switches, type Profile } from './profiles';

const facts = readFileSync(join(__dirname, 'facts.md'), 'utf8');
const lines = facts
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Behaviour') && !line.startsWith('| ---'))
  .map((line) =>
    line
      .replace(/^\| | \|$/g, '')
      .split(' | ')
      .map((cell) => cell.trim()),
  );

const tests = readdirSync(__dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'facts.test.ts')
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');

describe('facts.md', () => {
  it.each(lines.map((line) => [line[0], line] as const))('%s: has its evidence and its test', (_behaviour, line) => {
    const [, evidence = '', test = ''] = line;
    expect(line).toHaveLength(3);
    expect(evidence).not.toBe('');
    expect([test, tests.includes(`'${test}'`)]).toEqual([test, true]);
  });

  it('names every switch', () => {
    const names = new Set(switches.flatMap((each) => Object.keys(each.change) as (keyof Profile)[]));
    expect([...names].filter((name) => !facts.includes(`\`${name}\``))).toEqual([]);
  });
});
