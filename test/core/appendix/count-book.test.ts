import fc from 'fast-check';
import { countBook, withCell } from '../../../src/core/appendix/count-book';
import type { UnitCounts } from '../../../src/core/appendix/counts';

const entry = fc.record({
  unit: fc.constantFrom('', 'u1', 'u2'),
  year: fc.constantFrom(2025, 2026),
  cells: fc.dictionary(fc.constantFrom('ldtt', 'cstdcs', 'gk/cn'), fc.nat(99)),
});

describe('countBook', () => {
  it('answers the cells of a unit and year, and nothing where there are none', () => {
    const book = countBook([{ unit: 'u1', year: 2026, cells: { ldtt: 7 } }]);
    expect([book('u1', 2026), book('u1', 2025), book('', 2026)]).toEqual([{ ldtt: 7 }, {}, {}]);
  });

  it('lets the later entry count where two say the same', () => {
    const twice: readonly UnitCounts[] = [
      { unit: 'u1', year: 2026, cells: { ldtt: 7, cstdcs: 1 } },
      { unit: 'u1', year: 2026, cells: { ldtt: 8 } },
    ];
    expect(countBook(twice)('u1', 2026)).toEqual({ ldtt: 8, cstdcs: 1 });
  });
});

describe('withCell', () => {
  it('changes one cell and no other, whatever stood there', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.option(fc.nat(99), { nil: undefined }), (counts, value) => {
        const before = countBook(counts);
        const after = countBook(withCell(counts, { unit: 'u1', year: 2026, column: 'ldtt' }, value));
        expect(after('u1', 2026)['ldtt']).toBe(value);
        const others = (cells: UnitCounts['cells']) => Object.entries(cells).filter(([column]) => column !== 'ldtt');
        expect(others(after('u1', 2026))).toEqual(others(before('u1', 2026)));
        for (const [unit, year] of [
          ['', 2026],
          ['u2', 2025],
          ['u1', 2025],
        ] as const)
          expect(after(unit, year)).toEqual(before(unit, year));
      }),
    );
  });

  it('leaves no empty entry and touches nothing where nothing changes', () => {
    const counts: readonly UnitCounts[] = [{ unit: 'u1', year: 2026, cells: { ldtt: 7 } }];
    const place = { unit: 'u1', year: 2026, column: 'ldtt' };
    expect(withCell(counts, place, undefined)).toEqual([]);
    expect(withCell(counts, place, 7)).toBe(counts);
  });
});
