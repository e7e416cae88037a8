import { percentagesRight } from '../../../src/core/checks/percentages-right';
import type { CheckReportChanges } from '../../support/check-report';
import { outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['a ratio with one decimal', { cells: { 'III/snv/tyle-ld': '66,7%' } }],
  ['a blank ratio', { cells: { 'III/snv/tyle-ld': 'chưa có số liệu' } }],
  [
    'more than all of a plan',
    { bodies: { 'P1.II.2': 'Có 6 chỉ tiêu vượt kế hoạch, đạt 112,5%; thu ngân sách 1.200/1.000 tỷ đồng, đạt 120%.' } },
  ],
  ['a share in the text', { bodies: { 'P1.II.2': 'Có 508/779 hộ, đạt 65,21%, còn 271/779 hộ chiếm 34,8%.' } }],
  ['a date beside a percentage', { bodies: { 'P1.II.2': 'Theo Nghị quyết số 18/2026/NQ-HĐND, đạt 95% kế hoạch.' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  [
    '508 of 779 as "0.65%" (Quảng Bình)',
    { cells: { 'III/snv/tong/cn': '779', 'III/snv/laodong': '508', 'III/snv/tyle-ld': '0.65%' } },
    'cần “65,21%”',
  ],
  [
    '221 of 779 as "0.28%" (Quảng Bình)',
    { cells: { 'III/snv/tong/cn': '779', 'III/snv/laodong': '221', 'III/snv/tyle-ld': '0.28%' } },
    'cần “28,37%”',
  ],
  [
    '50 of 779 as "0.06%" (Quảng Bình)',
    { cells: { 'III/snv/tong/cn': '779', 'III/snv/laodong': '50', 'III/snv/tyle-ld': '0.06%' } },
    'cần “6,42%”',
  ],
  [
    '635 of 976 as "1,65%" (Quảng Bình)',
    { cells: { 'III/total/tong/cn': '976', 'III/total/laodong': '635', 'III/total/tyle-ld': '1,65%' } },
    'là “65,06%”',
  ],
  ['a sum of percentages', { cells: { 'III/total/tyle-ld': '200,01%' } }, 'là tổng của các tỷ lệ'],
  ['a decimal point', { cells: { 'III/total/tyle-ld': '66.67%' } }, 'cần dấu phẩy: “66,67%”'],
  ['a decimal point in the text', { bodies: { 'P1.II.2': 'Kế hoạch đạt 95.5%.' } }, '“95,5%”'],
  ['a share in the text', { bodies: { 'P1.II.2': 'Có 508/779 hộ, đạt 0,65%.' } }, 'cần “65,21%”'],
  [
    'more than all where the parts are not known',
    { cells: { 'III/snv/laodong': '', 'III/snv/tyle-ld': '120%' } },
    'từ 0% đến 100%',
  ],
];

describe('percentages-right', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(percentagesRight, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(percentagesRight, changes).join('\n')).toContain(said);
  });

  it('writes the right percentage in its place', () => {
    expect(outcomesOf(percentagesRight, { cells: { 'III/snv/tyle-ld': '0,67%' } })).toMatchObject([
      { fix: { kind: 'words', edits: [{ edit: { from: '0,67%', to: '66,67%' } }] } },
    ]);
  });
});
