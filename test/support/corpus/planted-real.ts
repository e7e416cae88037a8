/** Errors that a province's real tables had in 2022, planted in the same report, and errors of its kind in other places. */
import type { Planted } from './planted';

/** By the rule that has to find them. */
export const fromRealReports: readonly Planted[] = [
  // 508/779 printed "0.65%": a bare ratio, with a point.
  ['percentages-right', '>78,85%<', '>0.79%<'],
  ['percentages-right', '>81,82%<', '>0.82%<'],
  // 65 % and 100 % added.
  ['percentages-right', '>78,85%<', '>178,85%<'],
  ['percentages-right', '>76,92%<', '>0,77%<'],
  ['percentages-right', '>80,00%<', '>67,92%<'],
  // 37 + 8 + 7 printed 82; 379 + 127 printed 465; columns whose sums are of another year.
  ['totals-add-up', '>100<', '>82<'],
  ['totals-add-up', '>42<', '>465<'],
  ['totals-add-up', '>14<', '>20<'],
  ['totals-add-up', '>28<', '>82<'],
  ['totals-add-up', '>26<', '>62<'],
  // 130 + 161 + 40 + 181 are 512, beside 379.
  ['individuals-split-adds-up', '>41<', '>52<'],
  ['individuals-split-adds-up', '>12<', '>21<'],
  // Figures of the text that are not the table's.
  ['text-agrees-with-annexes', '14 Tập thể lao động tiên tiến', '15 Tập thể lao động tiên tiến'],
  ['text-agrees-with-annexes', '09 văn bản chỉ đạo', '10 văn bản chỉ đạo'],
  ['text-agrees-with-annexes', 'cho 04 tập thể, 10 cá nhân', 'cho 05 tập thể, 10 cá nhân'],
  // The comparison with the year before.
  ['comparison-right', '>+4<', '>+6<'],
  ['comparison-right', '>+4<', '>-4<'],
  // Units of the table and of the introduction.
  [
    'annex-units-are-members',
    '…<w:t xml:space="preserve">Văn phòng Tỉnh ủy</w:t>',
    '<w:t xml:space="preserve">Văn phòng HĐND</w:t>',
  ],
  ['member-count-agrees', 'Khối thi đua có 04 đơn vị', 'Khối thi đua có 05 đơn vị'],
  ['no-guidance-left', 'Ưu điểm', 'Ưu điểm (nêu tên đơn vị thực hiện tốt)'],
  ['no-blanks-left', 'ngày 20 tháng 12 năm 2026', 'ngày 20 tháng 12 năm 201...'],
  ['years-agree', 'THI ĐUA, KHEN THƯỞNG NĂM 2027', 'THI ĐUA, KHEN THƯỞNG NĂM 2018'],
  [
    'numbering-consecutive',
    '<w:t xml:space="preserve">VI. ĐÁNH GIÁ CHUNG',
    '<w:t xml:space="preserve">III. ĐÁNH GIÁ CHUNG',
  ],
];
