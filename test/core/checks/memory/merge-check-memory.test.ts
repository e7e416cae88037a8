import { newCheckMemory, type IgnoredFinding } from '../../../../src/core/checks/memory/check-memory';
import { mergeCheckMemory } from '../../../../src/core/checks/memory/merge-check-memory';

const aside = (key: string): IgnoredFinding => ({ key, check: 'text-is-clean', message: 'Hai dấu cách', reason: '' });
const keys = (list: readonly IgnoredFinding[]): readonly string[] => list.map(({ key }) => key);

describe('mergeCheckMemory', () => {
  it('joins what two people set aside, and leaves out what either took up again', () => {
    const base = { ...newCheckMemory, ignored: [aside('a'), aside('b'), aside('c')] };
    const mine = { ...base, ignored: [aside('b'), aside('c'), aside('m')] };
    const theirs = { ...base, ignored: [aside('a'), aside('b'), aside('t')] };
    expect(keys(mergeCheckMemory(base, mine, theirs).ignored)).toEqual(['b', 'm', 't']);
  });

  it('takes theirs where I changed nothing, else mine', () => {
    const theirs = { ...newCheckMemory, purpose: 'send' as const, choices: { 'units-named': 'off' as const } };
    const mine = { ...newCheckMemory, choices: { 'units-named': 'info' as const } };
    expect(mergeCheckMemory(newCheckMemory, mine, theirs)).toEqual({ ...theirs, choices: mine.choices });
  });
});
