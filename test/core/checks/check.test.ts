import { basisIn, defineCheck, passed, type Basis } from '../../../src/core/checks/check';

const made = (...basis: readonly [Basis, ...Basis[]]) =>
  defineCheck<number>({
    id: 'one',
    rule: '',
    title: 'Một',
    severity: 'error',
    basis,
    appliesTo: () => [1],
    expect: () => passed,
  });

describe('basisIn', () => {
  const until: Basis = { text: 'Luật cũ', to: 2023, grade: 'B' };
  const since: Basis = { text: 'Luật mới', from: 2024, to: 2025, grade: 'A' };
  const basis = [until, since] as const;

  it.each([
    [2023, [until]],
    [2024, [since]],
    [2025, [since]],
    [2026, [until, since]],
  ])('names in %i what held then, or all where nothing is known', (year, held) => {
    expect(basisIn({ basis }, year)).toEqual(held);
  });
});

describe('defineCheck', () => {
  it('makes no error of what nobody verified', () => {
    expect(() => made({ text: 'Nghe nói', grade: 'U' })).toThrow('one rests on nothing verified');
    expect(made({ text: 'Nghe nói', grade: 'U' }, { text: 'Luật', grade: 'A' }).severity).toBe('error');
  });
});
