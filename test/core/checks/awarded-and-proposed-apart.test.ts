import { awardedAndProposedApart } from '../../../src/core/checks/awarded-and-proposed-apart';
import type { CheckReportChanges } from '../../support/check-report';
import { ofAwards, outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['a procedure', ofAwards('Quy trình đề nghị khen thưởng chặt chẽ, có 06 Tập thể lao động xuất sắc')],
  ['the same number that is right', { bodies: { 'P1.IV.3': 'Đề nghị tặng Bằng khen của UBND tỉnh cho 03 tập thể.' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['a proposal', ofAwards('Cụm đề nghị tặng 02 Cờ thi đua của UBND tỉnh'), 'là số đề nghị'],
  ['one that was sent', ofAwards('Đã trình 01 Huân chương Lao động'), 'là số đề nghị'],
  ['one that is expected', ofAwards('Dự kiến có 03 Chiến sĩ thi đua toàn quốc'), 'là số đề nghị'],
  [
    'one behind what was given',
    ofAwards('Có 06 Tập thể lao động xuất sắc; đang đề nghị tặng Bằng khen của UBND tỉnh cho 02 cá nhân'),
    'là số đề nghị',
  ],
  [
    'a number of IV.3',
    {
      bodies: {
        'P1.IV.2': 'Có 05 Tập thể lao động xuất sắc (có Phụ lục II, III gửi kèm).',
        'P1.IV.3': 'Đề nghị 05 Tập thể lao động xuất sắc.',
      },
    },
    'trùng số đề nghị ở mục IV.3',
  ],
  [
    'a number of IV.3 in the active voice',
    {
      bodies: {
        'P1.IV.2': 'UBND tỉnh tặng Bằng khen cho 05 tập thể (có Phụ lục II, III gửi kèm).',
        'P1.IV.3': 'Các đơn vị đề nghị UBND tỉnh tặng Bằng khen cho 05 tập thể.',
      },
    },
    'trùng số đề nghị ở mục IV.3',
  ],
];

describe('awarded-and-proposed-apart', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(awardedAndProposedApart, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(awardedAndProposedApart, changes).join('\n')).toContain(said);
  });

  const headed = (words: string): CheckReportChanges => ({
    blocks: (blocks) =>
      blocks.map((block) =>
        'rows' in block && block.tag === 'bctd.a.II'
          ? {
              ...block,
              rows: block.rows.map((row) =>
                row.map((one) => ({
                  ...one,
                  lines: one.lines.map((line) =>
                    line.pieces[0] === 'Lao động tiên tiến' ? { ...line, pieces: [words] } : line,
                  ),
                })),
              ),
            }
          : block,
      ),
  });

  it.each(['Đề nghị tặng Lao động tiên tiến', 'Lao động tiên tiến đã trình'])(
    'finds the column “%s” once, at its first figure',
    (words) => {
      expect(outcomesOf(awardedAndProposedApart, headed(words))).toMatchObject([
        {
          kind: 'failed',
          message: `Phụ lục II có cột “Cá nhân – ${words}”; phụ lục tổng hợp số đã được tặng, không để lẫn số đề nghị.`,
          place: { kind: 'paragraph', quote: '20' },
        },
      ]);
    },
  );

  it('passes over cells of such a column that count nothing', () => {
    const cells = { 'II/snv/ldtt': '0', 'II/stc/ldtt': '' };
    expect(outcomesOf(awardedAndProposedApart, { ...headed('Đề nghị tặng'), cells })).toMatchObject([
      { place: { quote: '21' } },
    ]);
  });

  it('lets the same number stand in IV.3 that IV.2 and its annex have', () => {
    const bodies = {
      'P1.IV.2': 'Có 06 Tập thể lao động xuất sắc (có Phụ lục II, III gửi kèm).',
      'P1.IV.3': 'Đề nghị 06 Tập thể lao động xuất sắc.',
    };
    expect(saidBy(awardedAndProposedApart, { bodies })).toEqual([]);
  });
});
