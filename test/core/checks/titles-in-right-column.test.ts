import { titlesInRightColumn } from '../../../src/core/checks/titles-in-right-column';
import type { CheckReportChanges } from '../../support/check-report';
import { ofAwards, saidBy } from '../../support/said-by-check';
import { cell } from '../../support/check-document';

/** Phụ lục II with a row per title, a number under "SL tập thể". */
const titleRows = (title: string, count: string): CheckReportChanges => ({
  blocks: (blocks) =>
    blocks.map((block) =>
      'rows' in block && block.tag === 'bctd.a.II'
        ? {
            ...block,
            rows: [
              ['STT', 'Danh hiệu', 'SL tập thể', 'SL cá nhân'],
              ['1', 'Tập thể lao động xuất sắc', '06', ''],
              ['2', title, count, ''],
            ].map((row) => row.map((text) => cell(text))),
          }
        : block,
    ),
});

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  [
    'people and collectives in their places',
    ofAwards(
      'Có 02 tập thể được tặng Cờ thi đua của Chính phủ; Kỷ niệm chương cho 03 cá nhân; 05 đồng chí đạt Chiến sĩ thi đua cơ sở',
    ),
  ],
  ['a title both may be given', ofAwards('Huân chương Lao động cho 01 tập thể, 02 cá nhân')],
  ['the collective title with the words of the other', ofAwards('09 tập thể đạt danh hiệu Tập thể lao động tiên tiến')],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['flags for people', ofAwards('Có 02 cá nhân được tặng Cờ thi đua của Chính phủ'), 'chỉ dành cho tập thể'],
  ['Kỷ niệm chương for collectives', ofAwards('Kỷ niệm chương cho 03 tập thể'), 'chỉ dành cho cá nhân'],
  [
    'Chiến sĩ thi đua toàn quốc for a collective (Quảng Bình)',
    ofAwards('01 tập thể đạt danh hiệu Chiến sỹ thi đua toàn quốc'),
    'chỉ dành cho cá nhân',
  ],
  ['Lao động tiên tiến for collectives', ofAwards('61 tập thể đạt Lao động tiên tiến'), 'chỉ dành cho cá nhân'],
  [
    'Kỷ niệm chương for collectives under the law before',
    { data: { year: 2023 }, ...ofAwards('Có 03 tập thể được tặng Kỷ niệm chương') },
    'chỉ dành cho cá nhân',
  ],
  ['Huy chương for a collective', ofAwards('Huy chương cho 01 tập thể'), 'chỉ dành cho cá nhân'],
  [
    'Bà mẹ Việt Nam anh hùng under "SL tập thể" (Quảng Bình)',
    titleRows('Bà mẹ Việt Nam anh hùng', '05'),
    'cột tập thể cho “Bà mẹ Việt Nam anh hùng”',
  ],
  [
    'Chiến sĩ thi đua toàn quốc under "SL tập thể" (Quảng Bình)',
    titleRows('Chiến sĩ thi đua toàn quốc', '01'),
    'cột tập thể cho “Chiến sĩ thi đua toàn quốc”',
  ],
];

describe('titles-in-right-column', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(titlesInRightColumn, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(titlesInRightColumn, changes).join('\n')).toContain(said);
  });
});
