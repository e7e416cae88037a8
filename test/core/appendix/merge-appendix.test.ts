import { emptyAppendix, type AppendixLists } from '../../../src/core/appendix/appendix-entries';
import { clashesIn, mergeAppendix } from '../../../src/core/appendix/merge-appendix';

const lists = (over: Partial<AppendixLists> = {}): AppendixLists => ({ ...emptyAppendix, ...over });
const counts = (cells: Readonly<Record<string, number | string>>): AppendixLists =>
  lists({ counts: [{ unit: 'u1', year: 2026, cells }] });
const document = { id: 'd1', issuer: '', number: '1/KH-CTĐ', date: '', subject: 'Kế hoạch', note: '' };

describe('mergeAppendix', () => {
  it('takes each cell from the side that changed it', () => {
    const merged = mergeAppendix(counts({ a: 1, b: 1, c: 1 }), counts({ a: 2, b: 1 }), counts({ a: 1, b: 3, c: 1 }));
    expect(merged.counts).toEqual([{ unit: 'u1', year: 2026, cells: { a: 2, b: 3 } }]);
  });

  it('lets mine stand where both changed a cell, and counts such cells', () => {
    const [base, mine, theirs] = [counts({ a: 1 }), counts({ a: 2 }), counts({ a: 3 })];
    expect(mergeAppendix(base, mine, theirs)).toEqual(mine);
    expect(clashesIn(base, mine, theirs)).toBe(1);
    expect(clashesIn(base, mine, base)).toBe(0);
    expect(clashesIn(base, mine, mine)).toBe(0);
  });

  it('keeps records both sides added, and one that only one side took away goes', () => {
    const other = { ...document, id: 'd2' };
    const base = lists({ documents: [document] });
    const merged = mergeAppendix(base, lists({ documents: [] }), lists({ documents: [document, other] }));
    expect(merged.documents).toEqual([other]);
  });

  it('takes choices from the side that made them', () => {
    const merged = mergeAppendix(
      lists(),
      lists({ documentLayout: 'summary' }),
      lists({ columns: { hidden: ['x'], shown: [], renamed: {} } }),
    );
    expect(merged).toMatchObject({ documentLayout: 'summary', columns: { hidden: ['x'] } });
  });
});
