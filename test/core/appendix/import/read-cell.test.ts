import { importSentences } from '../../../../src/core/appendix/import/import-words';
import type { ExcelCell } from '../../../support/excel-file';
import { cellsOf, headed, propose } from '../../../support/importing';
import { ownTable, sampleBook } from '../../../support/workbook-samples';

describe('readCount', () => {
  it('does not take the only row of a table for the numbers of its columns', () => {
    const book = sampleBook('Sở Nội vụ.xlsx', [ownTable('Sheet1', [], [1, 2, 3, 4])]);
    expect(cellsOf(propose([book]), 'snv')).toEqual({ ttldtt: 1, cstdcs: 2, ldtt: 3, 'bk-tinh/cn': 4 });
  });

  it('keeps what is no count as it was typed, with a sentence', () => {
    const { changes } = propose([headed(['LĐTT', 'CSTĐCS', 'CSTĐ tỉnh'], ['mười hai', -3, 2.5])]);
    expect(changes.map(({ value }) => value)).toEqual(['mười hai', '-3', '2,5']);
    expect(changes.every(({ sentence }) => sentence !== '')).toBe(true);
  });

  it('takes a formula’s 2.9999999999999996 for 3', () => {
    expect(
      propose([headed(['LĐTT', 'CSTĐCS'], [{ formula: '3*1', value: 2.9999999999999996 }, 1])]).changes[0]?.value,
    ).toBe(3);
  });

  it('takes nothing from errors, formulas never calculated, dates and truth values, and says so by cell', () => {
    const cells: readonly ExcelCell[] = [
      { formula: 'A1/0', error: '#DIV/0!' },
      { formula: 'SUM(A1)' },
      { date: 46027 },
      true,
    ];
    const { changes, unread } = propose([headed(['LĐTT', 'CSTĐCS', 'CSTĐ tỉnh', 'CSTĐTQ'], cells)]);
    expect(changes).toEqual([]);
    expect(unread.map(({ origin, sentence }) => [origin.cell, sentence])).toEqual([
      ['C2', importSentences.error('#DIV/0!')],
      ['D2', importSentences.uncalculated],
      ['E2', importSentences.date('05/01/2026')],
      ['F2', importSentences.truth],
    ]);
  });
});
