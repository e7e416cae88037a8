import { annexesReferredTo } from '../../../src/core/checks/annexes-referred-to';
import type { CheckReportChanges } from '../../support/check-report';
import { ofAwards, outcomesOf, saidBy } from '../../support/said-by-check';

/** The first line of an annex with other words; null = it is gone. */
const opened = (from: string, to: string | null): CheckReportChanges => ({
  blocks: (blocks) =>
    blocks.flatMap((block) =>
      'rows' in block || block.pieces[0] !== from ? [block] : to === null ? [] : [{ ...block, pieces: [to] }],
    ),
});

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['an annex of a decree', { bodies: { 'P1.I.1': 'Theo Phụ lục IV ban hành kèm theo Nghị định số 30/2020/NĐ-CP.' } }],
  ['a range', { bodies: { 'P1.I.2': 'Có Phụ lục I đến III kèm theo.', 'P1.IV.2': 'Không phát sinh nội dung.' } }],
  ['an annex whose first line is gone, by its table', opened('Phụ lục II', null)],
  ['a cell that begins as an annex', { cells: { 'II/snv/ldtt': 'Phụ lục 9' } }],
  [
    'an only annex with an Arabic number',
    { withoutAnnexes: ['II', 'III'], bodies: { 'P1.IV.2': 'Không có số liệu.' }, ...opened('Phụ lục I', 'Phụ lục 1') },
  ],
  ['annexes in small letters', ofAwards('Theo phụ lục II và phụ lục III')],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['a missing annex', { withoutAnnexes: ['III'] }, 'không có Phụ lục III'],
  ['an annex nobody names', { bodies: { 'P1.I.2': 'Không ban hành văn bản.' } }, 'Phụ lục I không được nhắc đến'],
  ['two nobody names', { bodies: { 'P1.IV.2': 'Không có số liệu.' } }, 'Phụ lục III không được nhắc đến'],
  ['an annex beyond the three', { bodies: { 'P1.I.1': 'Xem Phụ lục IV gửi kèm.' } }, 'không có Phụ lục IV'],
  ['an Arabic number', opened('Phụ lục II', 'Phụ lục 2'), 'cần số La Mã: “Phụ lục II”'],
];

describe('annexes-referred-to', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(annexesReferredTo, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(annexesReferredTo, changes).join('\n')).toContain(said);
  });

  it('tells a headless annex nobody names by its place', () => {
    const changes = { ...opened('Phụ lục III', null), bodies: { 'P1.IV.2': 'Có 06 tập thể (Phụ lục II).' } };
    expect(saidBy(annexesReferredTo, changes)).toEqual([
      'Phụ lục III không được nhắc đến trong nội dung; cần chỉ dẫn, ví dụ “(có Phụ lục III gửi kèm)”.',
    ]);
  });

  it.each(['Phụ lục 02', ' Phụ lục 2', 'PHỤ LỤC SỐ 2'])('writes “%s” with its Roman number', (words) => {
    const [found, ...others] = outcomesOf(annexesReferredTo, opened('Phụ lục II', words));
    const from = words.trim();
    const to = from.replace(/0?2/u, 'II');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ place: { quote: words }, fix: { kind: 'words', edits: [{ edit: { from, to } }] } });
  });
});
