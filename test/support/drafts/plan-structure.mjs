/** Drafts with a structure of their own: letters for Phần, other numbers, neighbours changed round, lists inside texts. */
import { paragraph } from './blocks.mjs';
import {
  intoLists,
  itemsOf,
  leaveOut,
  moveBefore,
  parts,
  putBefore,
  putBehind,
  reword,
  rewordAll,
  runIn,
} from './changes.mjs';
import { otherSigns } from './numbers.mjs';
import { draft, mistypeAll, ownAll } from './plan.mjs';

/** "A. ĐẶC ĐIỂM TÌNH HÌNH", "B. KẾT QUẢ …", "C. PHƯƠNG HƯỚNG …" in place of the two Phần. */
function withLetters(d) {
  for (const item of ['P1', 'P2']) leaveOut(d, item, false);
  reword(d, 'P1t', (text) => `B. ${text}`);
  reword(d, 'P2t', (text) => `C. ${text}`);
  putBefore(d, 'IN1', 'A. ĐẶC ĐIỂM TÌNH HÌNH');
  ['IN1', 'IN2', 'IN3'].forEach((item, at) =>
    reword(d, item, (text) => `${at + 1}. ${parts(text).words.replace(/:$/u, '')}`),
  );
}

/** Numbers counted again after headings were left out. */
function countAgain(d) {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  let [section, clause] = [0, 0];
  rewordAll(d, (text, item) => {
    const { number, words } = parts(text);
    if (item === 'P2t') section = 0;
    if (/^[IVX]/u.test(number)) {
      clause = 0;
      return `${roman[(section += 1) - 1]}. ${words}`;
    }
    return /^\d/u.test(number) && item.startsWith('P1.') ? `${(clause += 1)}. ${words}` : text;
  });
}

const inText = (d, item, ...texts) => putBehind(d, item, ...texts.map((text) => paragraph(text)));

/** Kinds of the third round. */
export const structurePlan = [
  draft('with-their-structure', 1, 'so-nganh-2026', 'letters for Phần, mục III left out, counted again', (d) => {
    withLetters(d);
    for (const item of ['P1.III.2', 'P1.III.1', 'P1.III', 'P1.V.1', 'P1.V.3']) leaveOut(d, item);
    countAgain(d);
    inText(d, 'P2.I', '1. Công tác tuyên truyền', 'Đẩy mạnh.', '2. Công tác khen thưởng', 'Kịp thời.');
  }),
  draft('with-their-structure', 2, 'doanh-nghiep-2026', 'letters, own words, counted again', (d) => {
    withLetters(d);
    ownAll(
      d,
      (place) => place % 2,
      (place) => place > 5 && place % 2 === 0,
    );
    for (const item of ['P1.I.3', 'P1.II.5a', 'P1.II.5b', 'P1.V.3']) leaveOut(d, item);
    countAgain(d);
    inText(
      d,
      'P2.II',
      '1. Công tác lãnh đạo, chỉ đạo',
      'Nâng cao trách nhiệm.',
      '2. Công tác phát hiện, nhân rộng điển hình',
      'Thường xuyên.',
    );
  }),
  draft('with-their-structure', 3, 'truong-2026', 'letters, everything in capitals, slips', (d) => {
    withLetters(d);
    mistypeAll(d, 303, 1, 3);
    rewordAll(d, (text) => text.toUpperCase());
  }),
  draft(
    'with-their-structure',
    4,
    'so-nganh-2023',
    'neighbours changed round in lists of Word, points of lists in texts',
    (d) => {
      moveBefore(d, 'P1.II.4', 'P1.II.3');
      moveBefore(d, 'P1.V.4', 'P1.V.3');
      intoLists(d, ['%1.', '%2.', '-']);
      inText(d, 'P1.II.2', '- Nộp ngân sách: 812 tỷ đồng;', '- Thu nhập bình quân: 12,4 triệu đồng.');
      inText(d, 'P1.IV.2', '- Danh hiệu thi đua: 45 lượt;', '- Hình thức khen thưởng: 120 lượt.');
    },
  ),
  draft(
    'with-their-structure',
    5,
    'huyen-bien-gioi-2023',
    'other signs behind numbers, own words, texts run in',
    (d) => {
      ownAll(
        d,
        () => 1,
        (place) => place % 4 === 1,
      );
      otherSigns(d);
      for (const item of ['P1.V.1', 'P1.V.2', 'P1.VI.1', 'P2.III']) runIn(d, item);
    },
  ),
  draft('with-their-structure', 6, 'xa-phuong-2025', 'own movements, own field of work, expected rating', (d) => {
    reword(
      d,
      'P1.II.4',
      () =>
        '4. Phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025',
    );
    reword(d, 'P1.II.2', () => '2. Kết quả phong trào thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội');
    reword(d, 'P1.III.2', () => '2. Dự kiến xếp loại tổ chức cơ sở đảng, đoàn thể của các đơn vị trong cụm năm 2025');
    reword(
      d,
      'P1.III.1',
      () =>
        '1. Kết quả tổ chức học tập, quán triệt các chủ trương của Đảng, chính sách và pháp luật của Nhà nước; công tác xây dựng tổ chức đảng, đoàn thể',
    );
    moveBefore(d, 'P1.II.4', 'P1.II.3');
  }),
  draft('with-their-structure', 7, 'doanh-nghiep-2025', 'own movements, half of the khoản of mục II left out', (d) => {
    reword(
      d,
      'P1.II.4',
      () => '3. Công tác triển khai, thực hiện phong trào thi đua “Doanh nghiệp Lạng Sơn hội nhập và phát triển”',
    );
    reword(d, 'P1.II.2', () => '2. Kết quả phong trào thi đua lao động giỏi, lao động sáng tạo');
    for (const item of ['P1.II.3', 'P1.II.1']) leaveOut(d, item);
    inText(
      d,
      'P1.II.2',
      '2.1. Kết quả thực hiện nhiệm vụ chính trị',
      'Doanh thu tăng.',
      '2.2. Kết quả phong trào thi đua “Năng suất, chất lượng”',
      'Có 12 sáng kiến.',
    );
  }),
  draft('with-their-structure', 8, 'truong-2023', 'an introduction in sentences, dashes without colons', (d) => {
    for (const item of ['IN1', 'IN2', 'IN3']) leaveOut(d, item, false);
    rewordAll(d, (text, item) => (itemsOf(d).includes(item) ? text.replace(/:$/u, '') : text));
    inText(d, 'P1.VI.2', '* Hạn chế, yếu kém', 'Còn chậm.', '* Nguyên nhân', 'Kiêm nhiệm.');
  }),
  draft('with-their-structure', 9, 'so-nganh-van-xa-2025', 'every mục followed by a line that sums it up', (d) => {
    for (const item of ['P1.I', 'P1.II', 'P1.IV', 'P1.V', 'P1.VI']) inText(d, item, 'Kết quả đạt được như sau:');
    inText(d, 'P1.IV.1', '1. Công tác chấm điểm', 'Công khai.', '2. Quy trình xét, thẩm định hồ sơ', 'Đúng quy định.');
  }),
];
