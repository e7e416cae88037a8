import { textAgreesWithAnnexes } from '../../../src/core/checks/text-agrees-with-annexes';
import { linesOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { ofAwards, outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  [
    'numbers in words',
    ofAwards('Có sáu Tập thể lao động xuất sắc và sáu mươi mốt cá nhân đạt danh hiệu Lao động tiên tiến'),
  ],
  ['people who are fewer than their awards', ofAwards('Có 16 tập thể và 65 cá nhân được tặng danh hiệu thi đua')],
  ['a number of the year before', ofAwards('Năm 2025 có 05 Tập thể lao động xuất sắc')],
  ['a comparison', ofAwards('So với năm 2025, số Lao động tiên tiến tăng 02 người')],
  [
    'parts of one award',
    ofAwards('Giấy khen của Giám đốc Sở Nội vụ cho 10 cá nhân; Giấy khen của Giám đốc Sở Y tế cho 10 cá nhân'),
  ],
  [
    'a unit of its own',
    ofAwards('Sở Nội vụ: 02 Tập thể lao động xuất sắc; 03 Tập thể lao động tiên tiến; 20 Lao động tiên tiến'),
  ],
  [
    'certificates and those who were given them',
    ofAwards('06 Bằng khen của UBND tỉnh cho 06 cá nhân; 30 Giấy khen cho 30 cá nhân; 09 Giấy khen cho 09 tập thể'),
  ],
  ['a ratio with fewer figures', ofAwards('Tỷ lệ khen thưởng đối với người lao động của cụm: 66,7%')],
  ...[
    'Tổng số 87 lượt tập thể và cá nhân được tặng danh hiệu thi đua',
    'Tổng số 48 lượt tập thể, cá nhân được khen thưởng, gồm: 09 Giấy khen cho tập thể',
    '30 Giấy khen của Giám đốc các sở cho cá nhân, 03 Bằng khen của UBND tỉnh cho tập thể',
    '39 Giấy khen cho tập thể và cá nhân',
    // Who gives it stands before the verb.
    'UBND tỉnh đã tặng Bằng khen cho 03 tập thể, 06 cá nhân',
    'Chủ tịch UBND tỉnh quyết định tặng Bằng khen chuyên đề cho 01 tập thể',
    'UBND tỉnh tặng Bằng khen cho 02 tập thể, tặng Bằng khen đột xuất cho 01 tập thể',
    'Cụm tặng Bằng khen cho 05 tập thể',
    // Both kinds of awards together.
    'Trong năm có tổng số 135 lượt tập thể, cá nhân được khen thưởng',
    'Tổng số có 12 lượt tập thể, 36 lượt cá nhân được tặng các hình thức khen thưởng',
    // People are fewer than their awards; what is proposed, compared or counted otherwise is none.
    'Tổng số 30 cá nhân được khen thưởng',
    'Tổng số đề nghị 20 lượt tập thể, cá nhân được khen thưởng',
    'Tổng số cán bộ, công chức của cụm là 452 người',
    'Sở Y tế: tổng số 29 lượt tập thể, cá nhân được tặng danh hiệu thi đua',
    'Tổng số khen thưởng chuyên đề là 07 lượt tập thể',
  ].map((words) => [words, ofAwards(words)] as const),
  ['no annexes', { withoutAnnexes: ['I', 'II', 'III'] }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  [
    'fewer collectives',
    ofAwards('Có 05 Tập thể lao động xuất sắc'),
    '“05 Tập thể lao động xuất sắc” khác Phụ lục II: 05 → 06',
  ],
  ['a number in words', ofAwards('Có mười hai cá nhân đạt danh hiệu Chiến sỹ thi đua cơ sở'), 'mười hai → 09'],
  ['what the province gave', ofAwards('UBND tỉnh tặng Bằng khen cho 05 tập thể'), '05 → 03'],
  ['how many it gave', ofAwards('Chủ tịch UBND tỉnh đã tặng 07 Bằng khen cho cá nhân'), '07 → 06'],
  ['a number of a unit', ofAwards('Sở Nội vụ: 02 Tập thể lao động xuất sắc; 19 Lao động tiên tiến'), '19 → 20'],
  ['a sum of awards', ofAwards('Có 17 lượt tập thể và 71 lượt cá nhân được tặng danh hiệu thi đua'), '17 → 16'],
  [
    'awards behind their name',
    ofAwards('Bằng khen của UBND tỉnh cho 03 tập thể, 07 cá nhân; Giấy khen cho 09 tập thể, 31 cá nhân'),
    '07 → 06',
  ],
  [
    'the second award of the same sentence',
    ofAwards('Bằng khen của UBND tỉnh cho 03 tập thể, 06 cá nhân; Giấy khen cho 09 tập thể, 31 cá nhân'),
    '31 → 30',
  ],
  [
    'certificates and those who were given them',
    ofAwards('06 Bằng khen của UBND tỉnh cho 06 cá nhân; 31 Giấy khen cho 31 cá nhân'),
    '“Giấy khen cho 31 cá nhân” khác Phụ lục III: 31 → 30',
  ],
  ...(
    [
      ['Tổng số 152 lượt tập thể, cá nhân được tặng danh hiệu thi đua', '“152 lượt” khác Phụ lục II: 152 → 87'],
      ['30 Giấy khen cho cá nhân, 08 Giấy khen cho tập thể', '“08 Giấy khen” khác Phụ lục III: 08 → 09'],
      ['Tổng số 152 lượt tập thể và cá nhân được khen thưởng', '“152 lượt” khác Phụ lục III: 152 → 48'],
      ['Tổng số danh hiệu thi đua được tặng là 152', '“152” khác Phụ lục II: 152 → 87'],
      ['Tổng số hình thức khen thưởng: 152 lượt', '“152 lượt” khác Phụ lục III: 152 → 48'],
      ['Tổng cộng có 12 lượt tập thể, 170 lượt cá nhân được khen thưởng', '“170 lượt” khác Phụ lục III: 170 → 36'],
      ['Tổng số 152 cá nhân được khen thưởng', '“152” khác Phụ lục III: 152 → 36'],
    ] as const
  ).map(([words, said]) => [words, ofAwards(words), said] as const),
  ['a ratio', ofAwards('Tỷ lệ khen thưởng đối với người lao động của cụm: 67,66%'), '67,66% → 66,67%'],
  [
    'a number of documents',
    { bodies: { 'P1.I.2': 'Năm 2026, cụm và các đơn vị thành viên đã ban hành 05 văn bản (Phụ lục I).' } },
    '“05 văn bản” khác Phụ lục I: 05 → 04',
  ],
  [
    'a kind of documents',
    { bodies: { 'P1.I.2': 'Toàn cụm đã ban hành 04 văn bản, gồm 02 kế hoạch, 01 công văn (Phụ lục I).' } },
    '“02 kế hoạch” khác Phụ lục I: 02 → 03',
  ],
  [
    'a number of models',
    { bodies: { 'P1.II.5b': 'Các đơn vị đã giới thiệu 04 tập thể, 05 cá nhân điển hình.' } },
    '04 → 03',
  ],
];

describe('text-agrees-with-annexes', () => {
  it('mentions an item that says no number of what its annex counts', () => {
    const silent = 'Việc khen thưởng được thực hiện kịp thời, đúng đối tượng';
    const documents = { bodies: { 'P1.I.2': 'Cụm đã ban hành đầy đủ các văn bản chỉ đạo (có Phụ lục I gửi kèm).' } };
    const said = [ofAwards(silent), documents].map((changes) => linesOf(textAgreesWithAnnexes, checkReport(changes)));
    expect(said).toEqual([
      [expect.stringMatching(/^info: Mục “2\. Tổng hợp.*Phụ lục II, III có 135 lượt khen thưởng/u)],
      [expect.stringMatching(/^info: Mục “2\. Việc xây dựng.*Phụ lục I có 04 văn bản/u)],
    ]);
    const none = { ...ofAwards(silent), withoutAnnexes: ['II', 'III'] } as const;
    expect(linesOf(textAgreesWithAnnexes, checkReport(none))).toEqual([]);
  });

  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(textAgreesWithAnnexes, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(textAgreesWithAnnexes, changes).join('\n')).toContain(said);
  });

  it('replaces the number alone', () => {
    expect(outcomesOf(textAgreesWithAnnexes, ofAwards('Có 05 Tập thể lao động xuất sắc'))).toMatchObject([
      { fix: { kind: 'words', edits: [{ edit: { from: '05', to: '06' } }] } },
    ]);
  });
});
