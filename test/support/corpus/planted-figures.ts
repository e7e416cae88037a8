/** Planted defects of figures: totals, ratios, comparisons, counts of awards. */
import { addAfter, both, say, swap } from './edits';
import { dataPart } from './package-edits';
import { planted, type Planted } from './planting';
import { addRow, cells, otherTable } from './table-edits';

/** The quota of flags as the document remembers it. */
const quota = (flags: number) => dataPart([['flag-quota', flags]]);
const proposal = 'đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể, 03 cá nhân';

/** By the rule that has to find them. */
export const figureDefects: readonly Planted[] = [
  ...planted(
    'totals-add-up',
    ['so-nganh-2026', cells(2, 'Tổng cộng', { 4: '21' })],
    ['so-nganh-2023', cells(2, 'Tổng cộng', { 7: '-' })],
    ['huyen-bien-gioi-2023', cells(3, 'UBND huyện Tràng Định', { 5: '21' })],
    ['xa-phuong-2025', cells(2, 'Xã Cao Lộc', { 4: '5' })],
    ['truong-2026', cells(3, 'Tổng cộng', { 7: '92' })],
    ['doanh-nghiep-2026', cells(3, 'Tổng cộng', { 5: '8 người' })],
    ['doanh-nghiep-2025', addRow(3, 'Viễn thông Lạng Sơn', { 0: '4' })],
  ),
  ...planted(
    'text-agrees-with-annexes',
    ['khoi-dang-2026', say('14 Tập thể lao động tiên tiến', '15 Tập thể lao động tiên tiến')],
    ['so-nganh-2026', say('11 văn bản chỉ đạo', '12 văn bản chỉ đạo')],
    ['so-nganh-2023', say('Giấy khen cho 08 tập thể', 'Giấy khen cho 18 tập thể')],
    ['so-nganh-2023', say('Bằng khen của UBND tỉnh cho 04 tập thể', 'UBND tỉnh tặng Bằng khen cho 05 tập thể')],
    ['huyen-bien-gioi-2023', say('130 Lao động tiên tiến', 'một trăm hai mươi Lao động tiên tiến')],
    ['xa-phuong-2025', say('14 Tập thể lao động tiên tiến', '41 Tập thể lao động tiên tiến')],
    ['truong-2026', say('01 Chiến sĩ thi đua tỉnh', '02 Chiến sĩ thi đua tỉnh')],
    ['so-nganh-van-xa-2025', say('người lao động: 78,85%', 'người lao động: 87,85%')],
  ),
  ...planted(
    'percentages-right',
    ['so-nganh-2026', cells(3, 'Sở Tài chính', { 8: '67,92%' })],
    ['so-nganh-2023', cells(3, 'Tổng cộng', { 8: '0,79%' })],
    ['huyen-bien-gioi-2023', cells(3, 'Tổng cộng', { 8: '79.10%' })],
    ['xa-phuong-2025', cells(3, 'Phường Tam Thanh', { 8: '181,82%' })],
    ['truong-2026', say('có 18/18 chỉ tiêu hoàn thành, đạt 100%', 'có 15/18 chỉ tiêu hoàn thành, đạt 93,33%')],
    ['doanh-nghiep-2026', say('có 18/18 chỉ tiêu hoàn thành, đạt 100%', 'có 17/18 chỉ tiêu hoàn thành, đạt 0,94%')],
    ['khoi-dang-2026', cells(3, 'Văn phòng Tỉnh ủy', { 8: '0,77%' })],
  ),
  ...planted(
    'titles-in-right-column',
    ['so-nganh-2026', addAfter('Về hình thức khen thưởng:', 'Cờ thi đua của Chính phủ cho 01 cá nhân.')],
    [
      'huyen-bien-gioi-2023',
      say('Cờ thi đua của UBND tỉnh; 07 Tập thể', 'Cờ thi đua của UBND tỉnh cho 02 cá nhân; 07 Tập thể'),
    ],
    ['so-nganh-van-xa-2025', say('01 Chiến sĩ thi đua tỉnh;', '02 tập thể đạt Chiến sĩ thi đua tỉnh;')],
    ['khoi-dang-2026', say('=Lao động tiên tiến', 'Cờ thi đua của Chính phủ')],
    ['so-nganh-2026', say('=Tập thể lao động xuất sắc', 'Chiến sĩ thi đua toàn quốc')],
    ['truong-2023', addAfter('Về hình thức khen thưởng:', 'Có 03 tập thể được tặng Chiến sĩ thi đua toàn quốc.')],
    ['so-nganh-2023', addAfter('Về hình thức khen thưởng:', 'Có 03 tập thể được tặng Kỷ niệm chương.')],
    [
      'xa-phuong-2025',
      otherTable(3, [
        ['STT', 'Hình thức khen thưởng', 'Tập thể', 'Cá nhân'],
        ['1', 'Huy chương Chiến sĩ vẻ vang', '2', '-'],
        ['2', 'Bằng khen của UBND tỉnh', '4', '10'],
      ]),
    ],
  ),
  ...planted(
    'cstdcs-within-cap',
    ['so-nganh-2023', cells(2, 'Sở Tài chính', { 6: '5' })],
    ['huyen-bien-gioi-2023', cells(2, 'Tổng cộng', { 6: '41' })],
    ['truong-2023', cells(2, 'Trường Cao đẳng Lạng Sơn', { 6: '9' })],
    ['so-nganh-van-xa-2025', cells(2, 'Sở Y tế', { 6: '6' })],
    ['khoi-dang-2026', cells(2, 'Văn phòng Tỉnh ủy', { 6: '7' })],
    ['xa-phuong-2026', cells(2, 'Xã Cao Lộc', { 7: '10' })],
  ),
  ...planted(
    'cstdcs-not-above-ldtt',
    ['so-nganh-2023', cells(2, 'Sở Tài chính', { 6: '25' })],
    ['huyen-bien-gioi-2023', cells(2, 'UBND huyện Cao Lộc', { 7: '1' })],
    ['so-nganh-van-xa-2025', cells(2, 'Sở Y tế', { 7: '-' })],
    ['khoi-dang-2026', cells(2, 'Tổng cộng', { 6: '111', 7: '11' })],
    ['xa-phuong-2025', cells(2, 'Xã Hữu Lũng', { 6: '30' })],
    ['truong-2026', cells(2, 'Trường Cao đẳng Lạng Sơn', { 6: '22', 7: '2' })],
  ),
  ...planted(
    'collective-conditions-met',
    ['so-nganh-van-xa-2025', cells(2, 'Sở Y tế', { 3: '1', 4: '-', 6: '-' })],
    ['so-nganh-2026', cells(2, 'Thanh tra tỉnh', { 3: '1', 4: '-', 6: '-' })],
    ['khoi-dang-2026', cells(2, 'Ban Tổ chức Tỉnh ủy', { 3: '1', 4: '0', 6: '0' })],
    [
      'xa-phuong-2025',
      both(say('=Cờ thi đua của UBND tỉnh', 'Tổng số CCVC'), cells(2, 'Xã Đồng Đăng', { 2: '60', 3: '-', 4: '1' })),
    ],
    [
      'doanh-nghiep-2026',
      both(
        say('=Cờ thi đua của UBND tỉnh', 'Tổng số CBCCVC, người lao động'),
        cells(2, 'Bưu điện tỉnh Lạng Sơn', { 2: '100', 3: '1', 4: '-' }),
      ),
    ],
    ['truong-2026', cells(2, 'Trường Cao đẳng nghề Việt Đức', { 3: '1', 4: '-', 6: '-' })],
  ),
  ...planted(
    'flags-within-quota',
    ['so-nganh-2026', quota(0)],
    ['so-nganh-van-xa-2025', quota(0)],
    ['huyen-bien-gioi-2023', cells(2, 'Tổng cộng', { 2: '3' }), quota(2)],
    ['khoi-dang-2026', say(proposal, 'đề nghị tặng 03 Cờ thi đua của UBND tỉnh'), quota(2)],
    ['xa-phuong-2025', say(proposal, 'đề nghị tặng Cờ thi đua của UBND tỉnh cho 02 tập thể'), quota(1)],
    [
      'truong-2023',
      both(cells(2, 'Trường Cao đẳng Lạng Sơn', { 2: '2' }), cells(2, 'Tổng cộng', { 2: '2' })),
      quota(1),
    ],
  ),
  ...planted(
    'awarded-and-proposed-apart',
    [
      'so-nganh-2026',
      addAfter('Về hình thức khen thưởng:', 'Đề nghị tặng Huân chương Lao động hạng Ba cho 01 tập thể.'),
    ],
    ['so-nganh-2023', say('Bằng khen của UBND tỉnh cho 04 tập thể', 'đề nghị Bằng khen của UBND tỉnh cho 04 tập thể')],
    ['huyen-bien-gioi-2023', both(say('=Bằng khen của UBND tỉnh', 'Đề nghị Bằng khen của UBND tỉnh'))],
    ['so-nganh-2023', say('Bằng khen của UBND tỉnh cho 04 tập thể', 'UBND tỉnh tặng Bằng khen cho 02 tập thể')],
    [
      'so-nganh-van-xa-2025',
      say('Bằng khen của UBND tỉnh cho 04 tập thể', 'Bằng khen của UBND tỉnh cho 02 tập thể'),
      say(proposal, 'đề nghị tặng Bằng khen của UBND tỉnh cho 02 tập thể'),
    ],
    [
      'khoi-dang-2026',
      addAfter(
        'Tỷ lệ khen thưởng đối với người lao động:',
        'Các đơn vị đã trình đề nghị tặng Cờ thi đua của Chính phủ cho 01 tập thể.',
      ),
    ],
    ['truong-2023', say('=Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở (đã trình)')],
  ),
  ...planted(
    'comparison-right',
    ['so-nganh-van-xa-2025', cells(2, 'So sánh (+/-)', { 7: '+8' })],
    ['khoi-dang-2026', cells(2, 'So sánh (+/-)', { 7: '+6' })],
    ['huyen-bien-gioi-2023', cells(2, 'So sánh (+/-)', { 7: '-5' })],
    ['doanh-nghiep-2025', cells(2, 'So sánh (+/-)', { 4: '+2' })],
    ['huyen-bien-gioi-2023', cells(2, 'Năm 2022', { 7: '120' })],
    [
      'khoi-dang-2026',
      both(
        cells(2, 'So sánh (+/-)', {
          1: 'So với năm 2025 (%)',
          2: '100%',
          3: '100%',
          4: '100%',
          5: '100%',
          6: '100%',
          7: '140%',
        }),
      ),
    ],
  ),
  ...planted(
    'luot-and-nguoi-apart',
    ['so-nganh-van-xa-2025', say('108 lượt cá nhân', '108 cá nhân')],
    ['so-nganh-2026', say('145 lượt cá nhân', '145 cá nhân')],
    ['huyen-bien-gioi-2023', say('145 lượt cá nhân', '145 người')],
    ['khoi-dang-2026', swap(/(\d+) lượt cá nhân/gu, '$1 cá nhân')],
    ['doanh-nghiep-2025', swap(/(\d+) lượt cá nhân/gu, '$1 cá nhân')],
    ['so-nganh-2023', swap(/(\d+) lượt cá nhân/gu, '$1 cá nhân')],
  ),
  ...planted(
    'individuals-split-adds-up',
    ['so-nganh-2026', cells(3, 'Sở Tư pháp', { 6: '4' })],
    ['so-nganh-2023', cells(3, 'Tổng cộng', { 7: '14' })],
    ['huyen-bien-gioi-2023', cells(3, 'Tổng cộng', { 6: '41' })],
    ['xa-phuong-2025', cells(3, 'Xã Hữu Lũng', { 5: '13' })],
    ['truong-2023', cells(3, 'Trường Cao đẳng Lạng Sơn', { 6: '-' })],
    ['khoi-dang-2026', cells(3, 'Ban Tổ chức Tỉnh ủy', { 3: '12' })],
  ),
];
