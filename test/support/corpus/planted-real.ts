/** Errors that a province's real tables and texts had, each as it was printed, planted in a right report. */
import { addAfter, both, say, type, type Edit } from './edits';
import { planted, type Planted } from './planting';
import { cells, otherTable } from './table-edits';

const ratio = 'Tỷ lệ khen thưởng đối với người lao động:';

/** The comparison of Phụ lục II of 2025 as percents. */
const inPercent = (label: string): Edit =>
  cells(2, 'So sánh (+/-)', { 1: label, 2: '100%', 3: '100%', 4: '100%', 5: '100%', 6: '100%', 7: '92,31%' });

/** By the rule that has to find them. */
export const realDefects: readonly Planted[] = [
  ...planted(
    'percentages-right',
    // 508/779 printed "0.65%", 221/779 "0.28%", 50/779 "0.06%": bare ratios, with a point.
    ['huyen-bien-gioi-2023', type(ratio, `${ratio} 508/779 người, đạt 0.65%.`)],
    ['so-nganh-2026', type(ratio, `${ratio} 221/779 người, đạt 0.28%.`)],
    ['so-nganh-van-xa-2025', type(ratio, `${ratio} 50/779 người, đạt 0.06%.`)],
    ['khoi-dang-2025', cells(3, 'Tổng cộng', { 3: '379', 5: '400', 7: '508', 8: '0.65%' })],
    // 0.65 % and 100 % added: "1,65%" beside a point; right is 635/976 = 65,06 %.
    [
      'truong-2023',
      both(
        cells(3, 'Trường Cao đẳng Lạng Sơn', { 8: '0.65%' }),
        cells(3, 'Trường Trung cấp Công đoàn Phan Hiếu', { 8: '100%' }),
        cells(3, 'Trường Cao đẳng nghề Việt Đức', { 8: '-' }),
        cells(3, 'Tổng cộng', { 3: '476', 5: '500', 7: '635', 8: '1,65%' }),
      ),
    ],
    ['doanh-nghiep-2025', both(cells(3, 'Viễn thông Lạng Sơn', { 8: '0.65%' }), cells(3, 'Tổng cộng', { 8: '1,65%' }))],
  ),
  ...planted(
    'totals-add-up',
    // 37 + 8 + 7 printed 82.
    [
      'doanh-nghiep-2025',
      both(
        cells(3, 'Công ty Điện lực Lạng Sơn', { 3: '37' }),
        cells(3, 'Bưu điện tỉnh Lạng Sơn', { 3: '8' }),
        cells(3, 'Viễn thông Lạng Sơn', { 3: '7' }),
        cells(3, 'Tổng cộng', { 3: '82' }),
      ),
    ],
    // 379 + 127 printed 465.
    [
      'khoi-dang-2025',
      both(
        cells(3, 'Ban Tổ chức Tỉnh ủy', { 5: '379' }),
        cells(3, 'Ủy ban Kiểm tra Tỉnh ủy', { 5: '127' }),
        cells(3, 'Văn phòng Tỉnh ủy', { 5: '-' }),
        cells(3, 'Tổng cộng', { 5: '465' }),
      ),
    ],
    // Columns whose sums were of another year: 52 for 40, 194 for 181, 64 for 50.
    [
      'truong-2026',
      both(
        cells(3, 'Trường Cao đẳng Lạng Sơn', { 6: '35' }),
        cells(3, 'Trường Trung cấp Công đoàn Phan Hiếu', { 6: '2' }),
        cells(3, 'Tổng cộng', { 6: '52' }),
      ),
    ],
    [
      'truong-2023',
      both(
        cells(3, 'Trường Cao đẳng Lạng Sơn', { 7: '160' }),
        cells(3, 'Trường Cao đẳng nghề Việt Đức', { 7: '11' }),
        cells(3, 'Tổng cộng', { 7: '194' }),
      ),
    ],
    [
      'thieu-so-cho-ky-2026',
      both(
        cells(3, 'Sở Y tế', { 5: '30' }),
        cells(3, 'Sở Văn hóa, Thể thao và Du lịch', { 5: '10' }),
        cells(3, 'Tổng cộng', { 5: '64' }),
      ),
    ],
    // 3 + 15 printed 20, in a table with a row per title.
    [
      'so-nganh-2026',
      otherTable(2, [
        ['STT', 'Danh hiệu thi đua', 'Tổng số', 'Tập thể', 'Cá nhân'],
        ['1', 'Tập thể lao động xuất sắc', '3', '3', '-'],
        ['2', 'Tập thể lao động tiên tiến', '15', '15', '-'],
        ['', 'Tổng cộng', '18', '20', '-'],
      ]),
    ],
  ),
  // 130 + 161 + 40 + 181 are 512, beside 379.
  ...planted(
    'individuals-split-adds-up',
    ['huyen-bien-gioi-2023', cells(3, 'Tổng cộng', { 3: '300', 5: '79', 6: '291', 7: '221' })],
    ['doanh-nghiep-2026', cells(3, 'Tổng cộng', { 3: '379', 5: '-', 6: '40', 7: '472' })],
  ),
  // Titles of people under "SL tập thể".
  ...planted(
    'titles-in-right-column',
    [
      'so-nganh-2023',
      otherTable(2, [
        ['STT', 'Danh hiệu', 'SL tập thể', 'SL cá nhân'],
        ['1', 'Bà mẹ Việt Nam anh hùng', '05', '-'],
        ['2', 'Lao động tiên tiến', '-', '96'],
      ]),
    ],
    [
      'huyen-bien-gioi-2023',
      otherTable(2, [
        ['STT', 'Danh hiệu', 'SL tập thể', 'SL cá nhân'],
        ['1', 'Chiến sĩ thi đua toàn quốc', '01', '-'],
        ['2', 'Lao động tiên tiến', '-', '130'],
      ]),
    ],
  ),
  // One sentence of many awards, one of which is not the table's.
  ...planted('text-agrees-with-annexes', [
    'so-nganh-2023',
    type(
      'Về hình thức khen thưởng:',
      'UBND tỉnh tặng 10 Bằng khen của UBND tỉnh cho 10 cá nhân; 05 Bằng khen của UBND tỉnh cho 05 tập thể; các đơn vị tặng 42 Giấy khen cho 42 cá nhân; 08 Giấy khen cho 08 tập thể (có Phụ lục III gửi kèm).',
    ),
  ]),
];

/** What real reports have and what is no error: each has to leave a report without any new finding but the kinds named. */
export const realVariants: readonly Planted[] = [
  // "trưởng cụm, phó cụm" and "Trưởng Cụm, Phó trưởng Cụm" mean the same.
  ...planted(
    'member-count-agrees',
    [
      'so-nganh-2026',
      say('Đơn vị Trưởng cụm: Sở Nội vụ. Đơn vị Phó Trưởng cụm:', 'Đơn vị trưởng cụm: Sở Nội vụ. Đơn vị phó cụm:'),
    ],
    [
      'so-nganh-van-xa-2025',
      say('Đơn vị Trưởng cụm: Sở Y tế. Đơn vị Phó Trưởng cụm:', 'Trưởng Cụm: Sở Y tế. Phó trưởng Cụm:'),
    ],
    // The introduction in one sentence.
    [
      'huyen-bien-gioi-2023',
      say(
        'Cụm thi đua có 05 đơn vị (đã gồm các đơn vị Trưởng, Phó Trưởng cụm):',
        'Cụm thi đua 5 huyện biên giới có 05 đơn vị, gồm:',
      ),
    ],
  ),
  // The rows of the year before and of the comparison under other names.
  ...planted(
    'comparison-right',
    ['so-nganh-van-xa-2025', both(cells(2, 'Năm 2024', { 1: 'Cùng kỳ năm trước' }), inPercent('So với năm 2024 (%)'))],
    ['so-nganh-van-xa-2025', inPercent('% so với năm 2024')],
    ['so-nganh-van-xa-2025', cells(2, 'So sánh (+/-)', { 1: 'So với cùng kỳ năm 2024' })],
  ),
  // Headings that name the year where the form does not.
  ...planted('headings-present', [
    'truong-2026',
    both(
      say('IV. CÔNG TÁC KHEN THƯỞNG', 'IV. CÔNG TÁC KHEN THƯỞNG NĂM 2026'),
      say('=1. Ưu điểm', '1. Ưu điểm trong năm 2026:'),
    ),
  ]),
  // Results told in words.
  ...planted('percentages-right', [
    'khoi-dang-2026',
    type('Các chỉ tiêu được giao', 'Các chỉ tiêu cơ bản đều đạt và tăng so với cùng kỳ năm 2025 ở tất cả các đơn vị.'),
  ]),
  // Numbers without names.
  ...planted('units-named', [
    'truong-2026',
    type(
      '…mô hình “Mỗi tuần một việc tốt”',
      'Có 04 mô hình, 09 gương điển hình tiên tiến được các đơn vị giới thiệu, nhân rộng.',
    ),
  ]),
  // Awards in one long sentence.
  ...planted('text-agrees-with-annexes', [
    'so-nganh-2023',
    type(
      'Về hình thức khen thưởng:',
      'UBND tỉnh tặng 10 Bằng khen của UBND tỉnh cho 10 cá nhân; 04 Bằng khen của UBND tỉnh cho 04 tập thể; các đơn vị tặng 42 Giấy khen cho 42 cá nhân; 08 Giấy khen cho 08 tập thể (có Phụ lục III gửi kèm).',
    ),
  ]),
  ...planted('text-agrees-with-annexes', [
    'so-nganh-2023',
    say('Bằng khen của UBND tỉnh cho 04 tập thể', 'UBND tỉnh tặng Bằng khen cho 04 tập thể'),
  ]),
  // Results of bình xét and the heads of next year, at the end.
  ...planted('bodies-written', [
    'xa-phuong-2025',
    addAfter(
      'Đổi mới nội dung, hình thức',
      'Hội nghị bình xét đề nghị UBND tỉnh tặng Cờ thi đua cho Phường Tam Thanh; bầu Xã Đồng Đăng làm đơn vị Trưởng cụm, Xã Cao Lộc làm đơn vị Phó Trưởng cụm năm 2026.',
    ),
  ]),
];
