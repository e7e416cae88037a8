import { annexesReferredTo } from '../../../src/core/checks/annexes-referred-to';
import type { CheckReportChanges } from '../../support/check-report';
import { ofAwards, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['an annex of a decree', { bodies: { 'P1.I.1': 'Theo Phụ lục IV ban hành kèm theo Nghị định số 30/2020/NĐ-CP.' } }],
  ['a range', { bodies: { 'P1.I.2': 'Có Phụ lục I đến III kèm theo.', 'P1.IV.2': 'Không phát sinh nội dung.' } }],
  ['annexes in small letters', ofAwards('Theo phụ lục II và phụ lục III')],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['a missing annex', { withoutAnnexes: ['III'] }, 'không có Phụ lục III'],
  ['an annex nobody names', { bodies: { 'P1.I.2': 'Không ban hành văn bản.' } }, 'Phụ lục I không được nhắc đến'],
  ['two nobody names', { bodies: { 'P1.IV.2': 'Không có số liệu.' } }, 'Phụ lục III không được nhắc đến'],
  ['an annex beyond the three', { bodies: { 'P1.I.1': 'Xem Phụ lục IV gửi kèm.' } }, 'không có Phụ lục IV'],
  [
    'an Arabic number',
    {
      blocks: (blocks) =>
        blocks.map((block) =>
          'rows' in block ? block : block.pieces[0] === 'Phụ lục II' ? { ...block, pieces: ['Phụ lục 2'] } : block,
        ),
    },
    'cần số La Mã: “Phụ lục II”',
  ],
];

describe('annexes-referred-to', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(annexesReferredTo, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(annexesReferredTo, changes).join('\n')).toContain(said);
  });
});
