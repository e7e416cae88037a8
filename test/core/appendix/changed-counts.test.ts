import fc from 'fast-check';
import { changedCells, changedTotals } from '../../../src/core/appendix/changed-counts';
import { withCell } from '../../../src/core/appendix/count-book';
import { appendixData, someCounts, threeUnits } from './appendix-sample';

const cluster = appendixData();
const brief = (...from: Parameters<typeof changedCells>) =>
  changedCells(...from).map(({ unit, year, column, before, after }) => [unit, year, column.id, before, after]);

describe('changedCells', () => {
  it('names unit, year, column, old and new, this year first', () => {
    const once = withCell(someCounts, { unit: 'u1', year: 2025, column: 'ldtt' }, 81);
    const twice = withCell(once, { unit: 'u3', year: 2026, column: 'cstdcs' }, undefined);
    const after = withCell(twice, { unit: 'u1', year: 2026, column: 'gk/cn' }, 'hai mươi');
    expect(brief(someCounts, after, cluster)).toEqual([
      ['u1', 2026, 'gk/cn', 20, 'hai mươi'],
      ['u3', 2026, 'cstdcs', 4, undefined],
      ['u1', 2025, 'ldtt', 80, 81],
    ]);
  });

  it('finds nothing where nothing changed, and no unit that is not in the list', () => {
    expect(brief(someCounts, [...someCounts], cluster)).toEqual([]);
    expect(brief(someCounts, [...someCounts, { unit: 'gone', year: 2026, cells: { ldtt: 1 } }], cluster)).toEqual([]);
  });

  it('finds exactly the cells that were changed', () => {
    const place = fc.record({
      unit: fc.constantFrom('', ...threeUnits.map(({ id }) => id)),
      year: fc.constantFrom(2025, 2026),
      column: fc.constantFrom('ldtt', 'cstdcs', 'gk/cn'),
    });
    fc.assert(
      fc.property(place, fc.option(fc.nat(99), { nil: undefined }), (where, value) => {
        const after = withCell(someCounts, where, value);
        const found = changedCells(someCounts, after, cluster);
        expect(found.length).toBe(after === someCounts ? 0 : 1);
        for (const one of found)
          expect([one.unit, one.year, one.column.id, one.after]).toEqual([where.unit, where.year, where.column, value]);
      }),
    );
  });
});

describe('changedTotals', () => {
  it('names the totals of this year that changed', () => {
    const after = withCell(someCounts, { unit: 'u2', year: 2026, column: 'ldtt' }, 58);
    expect(
      changedTotals(someCounts, after, cluster).map(({ column, before, after: now }) => [column.id, before, now]),
    ).toEqual([['ldtt', 180, 178]]);
    const lastYear = withCell(someCounts, { unit: 'u2', year: 2025, column: 'ldtt' }, 58);
    expect(changedTotals(someCounts, lastYear, cluster)).toEqual([]);
  });
});
