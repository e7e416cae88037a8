import { totalsAddUp } from '../../../src/core/checks/totals-add-up';
import { cell } from '../../support/check-document';
import type { CheckReportChanges } from '../../support/check-report';
import { outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  [
    'figures with a dot for thousands',
    {
      cells: { 'II/snv/ldtt': '1.020', 'II/snv/congcn': '1.024', 'II/total/ldtt': '1.061', 'II/total/congcn': '1.071' },
    },
  ],
  ['a dash for none', { cells: { 'II/snv/cocp': '-', 'II/total/cocp': '-' } }],
  ['a word for none', { cells: { 'II/stc/cstdt': 'không' } }],
  ['a report without data', { part: false }],
  ['documents by kind', { figures: { documentLayout: 'summary' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  [
    'a total of Giấy khen that says 465 (Quảng Bình)',
    { cells: { 'III/snv/gk/cn': '379', 'III/stc/gk/cn': '127', 'III/syt/gk/cn': '', 'III/total/gk/cn': '465' } },
    'ghi “465”, cộng các hàng được 506',
  ],
  [
    'a total of 82 for 37, 8 and 7 (Quảng Bình)',
    { cells: { 'III/snv/gk/tt': '37', 'III/stc/gk/tt': '8', 'III/syt/gk/tt': '7', 'III/total/gk/tt': '82' } },
    'ghi “82”, cộng các hàng được 52',
  ],
  [
    'a total of 20 for 3 and 15 (Quảng Bình)',
    { cells: { 'II/snv/ttldtt': '3', 'II/stc/ttldtt': '15', 'II/syt/ttldtt': '-', 'II/total/ttldtt': '20' } },
    'ghi “20”, cộng các hàng được 18',
  ],
  [
    'a sum of a row',
    { cells: { 'II/stc/congcn': '24' } },
    'hàng “Sở Tài chính”, ô “Cá nhân – Cộng” ghi “24”, cộng các cột được 23',
  ],
  ['a blank total', { cells: { 'II/total/ldtt': '' } }, 'ghi trống, cộng các hàng được 61'],
  [
    'a number of documents',
    { cells: { 'I/sum/all': 'Tổng cộng: 5 văn bản' } },
    '“Tổng cộng” ghi 5 văn bản, danh sách có 4 văn bản',
  ],
  ['a number of documents of the units', { cells: { 'I/sum/units': 'Cộng B: 2 văn bản' } }, '“Cộng B” ghi 2 văn bản'],
  [
    'a total of documents by kind',
    { figures: { documentLayout: 'summary' }, cells: { 'I/total/sum': '9' } },
    'ghi “9”, cộng các hàng được 4',
  ],
  ['a cell without a number', { cells: { 'II/snv/ldtt': 'xem sau' } }, 'không đọc được thành số'],
];

describe('totals-add-up', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(totalsAddUp, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(totalsAddUp, changes).join('\n')).toContain(said);
  });

  it('offers to build the table again only from what was entered', () => {
    const changes = { cells: { 'II/total/ldtt': '62' } };
    expect(outcomesOf(totalsAddUp, changes)[0]).toMatchObject({ fix: { kind: 'annex', annex: 'II' } });
    expect(outcomesOf(totalsAddUp, { ...changes, part: false })[0]).not.toHaveProperty('fix');
  });

  /** An annex whose table says nothing of units. */
  const unreadable = (id: string): CheckReportChanges => ({
    blocks: (blocks) =>
      blocks.map((block) =>
        'rows' in block && block.tag === `bctd.a.${id}`
          ? {
              ...block,
              rows: [
                [cell('Nội dung'), cell('Ghi chú')],
                [cell('Đang tổng hợp'), cell('')],
              ],
            }
          : block,
      ),
  });

  it.each(['II', 'III'])('asks a person to add up a table of Phụ lục %s that cannot be read', (id) => {
    expect(outcomesOf(totalsAddUp, unreadable(id))).toMatchObject([
      {
        kind: 'cannot-tell',
        message: `Bảng của Phụ lục ${id} không đọc được theo từng đơn vị; hãy tự cộng lại các tổng.`,
        place: { kind: 'paragraph', quote: `Phụ lục ${id}` },
      },
    ]);
  });

  it('asks nobody about Phụ lục I, and about no table that is not there', () => {
    const gone: CheckReportChanges = {
      blocks: (blocks) => blocks.filter((block) => !('rows' in block && block.tag === 'bctd.a.II')),
    };
    expect(saidBy(totalsAddUp, unreadable('I'))).toEqual([]);
    expect(saidBy(totalsAddUp, gone)).toEqual([]);
  });

  it('asks a person about a cell without a number, at that cell', () => {
    const outcomes = outcomesOf(totalsAddUp, { cells: { 'II/snv/ldtt': 'xem sau' } });
    expect(outcomes[0]).toMatchObject({ kind: 'cannot-tell', place: { kind: 'paragraph', quote: 'xem sau' } });
  });

  it('builds no table again that is not in its control', () => {
    const cells = { 'II/total/ldtt': '62' };
    const fixes = outcomesOf(totalsAddUp, { cells, controls: false }).map((one) => 'fix' in one);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes).not.toContain(true);
  });
});
