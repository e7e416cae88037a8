import { luotAndNguoiApart } from '../../../src/core/checks/luot-and-nguoi-apart';
import type { CheckReportChanges } from '../../support/check-report';
import { ofAwards, outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['people who are fewer', ofAwards('Có 65 cá nhân được tặng danh hiệu thi đua')],
  ['lượt', ofAwards('Có 71 lượt cá nhân được tặng danh hiệu thi đua')],
  ['a number of one title', ofAwards('Có 61 cá nhân đạt danh hiệu Lao động tiên tiến')],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['the sum of II', ofAwards('Có 71 cá nhân được tặng danh hiệu thi đua'), 'cần ghi “lượt cá nhân”'],
  ['the sum of III', ofAwards('Có 36 cá nhân được tặng các hình thức khen thưởng'), 'Phụ lục III'],
  ['người', ofAwards('Có 71 người được tặng danh hiệu thi đua'), '“71 người'],
  [
    'both annexes',
    ofAwards('Có 107 cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng'),
    'Phụ lục II, III',
  ],
  ['beside collectives', ofAwards('Có 16 lượt tập thể và 71 cá nhân được tặng danh hiệu thi đua'), '“71 cá nhân'],
];

describe('luot-and-nguoi-apart', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(luotAndNguoiApart, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(luotAndNguoiApart, changes).join('\n')).toContain(said);
  });

  it('puts the word behind the number', () => {
    expect(outcomesOf(luotAndNguoiApart, ofAwards('Có 71 cá nhân được tặng danh hiệu thi đua'))).toMatchObject([
      { fix: { kind: 'words', edits: [{ edit: { from: '71', to: '71 lượt' } }] } },
    ]);
  });

  it.each([
    ['what one unit was given', 'Sở Y tế có 71 cá nhân được tặng danh hiệu thi đua'],
    ['what is proposed', 'Đề nghị tặng danh hiệu thi đua cho 71 cá nhân'],
    ['what was given in another year', 'Năm 2025 có 71 cá nhân được tặng danh hiệu thi đua'],
    ['collectives', 'Có 71 tập thể được tặng danh hiệu thi đua'],
  ])('says nothing about %s', (_, words) => {
    expect(saidBy(luotAndNguoiApart, ofAwards(words))).toEqual([]);
  });

  it('mends no sentence of người, where “lượt” would not fit', () => {
    const [found] = outcomesOf(luotAndNguoiApart, ofAwards('Có 71 người được tặng danh hiệu thi đua'));
    expect(found).toMatchObject({ place: { kind: 'paragraph' } });
    expect(found).not.toHaveProperty('fix');
  });
});
