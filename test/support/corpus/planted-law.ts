/** Planted defects of the law's names and references, and of the letters. */
import { addAfter, say, type } from './edits';
import { planted, type Planted } from './planting';

const prose = 'Các đơn vị chấp hành tốt quy chế hoạt động, tham dự đầy đủ hội nghị sơ kết, tổng kết';
const proposal = 'đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể, 03 cá nhân';
const workers = 'Mỗi đơn vị bố trí 01 người';

type Spread = readonly (readonly [report: string, ...words: readonly string[]])[];

/** Words in place of others, in several reports. */
const inPlace = (check: string, from: string, spread: Spread): readonly Planted[] =>
  spread.flatMap(([report, ...words]) => planted(check, ...words.map((to) => [report, say(from, to)] as const)));

/** Sentences more, in several reports. */
const more = (check: string, behind: string, spread: Spread): readonly Planted[] =>
  spread.flatMap(([report, ...words]) => planted(check, ...words.map((to) => [report, addAfter(behind, to)] as const)));

/** By the rule that has to find them. */
export const lawDefects: readonly Planted[] = [
  ...inPlace('award-authority-right', proposal, [
    ['khoi-dang-2026', 'Bằng khen của Giám đốc Sở cho 02 tập thể', 'Giấy khen của UBND tỉnh cho 02 tập thể'],
    [
      'xa-phuong-2026',
      'Bằng khen của UBND xã Đồng Đăng cho 02 tập thể',
      'Cờ thi đua của UBND phường Kỳ Lừa cho 01 tập thể',
    ],
    ['so-nganh-van-xa-2025', 'Giấy khen của Thủ tướng Chính phủ cho 01 cá nhân'],
    ['xa-phuong-2025', 'Bằng khen của Chủ tịch UBND phường Kỳ Lừa cho 01 hộ'],
    ['truong-2026', 'Bằng khen của Hiệu trưởng cho 02 tập thể'],
    ['doanh-nghiep-2026', 'Bằng khen của Giám đốc Công ty cho 02 tập thể'],
  ]),
  ...inPlace('official-names-used', proposal, [
    ['khoi-dang-2026', 'Cờ thi đua của Thủ tướng Chính phủ cho 01 tập thể', '03 chiến sỹ thi đua cấp cơ sở'],
    ['so-nganh-van-xa-2025', 'CSTĐ cấp tỉnh cho 01 cá nhân'],
    ['xa-phuong-2026', 'Huân chương Lao động hạng III cho 01 cá nhân'],
    ['truong-2026', 'Cờ thi đua cấp tỉnh cho 01 tập thể'],
    ['so-nganh-2023', 'Huân chương Lao động hạng 2 cho 01 tập thể'],
    ['huyen-bien-gioi-2023', 'Cờ thi đua của Thủ tướng cho 01 tập thể'],
  ]),
  ...inPlace('titles-and-awards-apart', proposal, [
    ['khoi-dang-2026', 'tặng danh hiệu Bằng khen cho 01 cá nhân', 'tặng danh hiệu “Giấy khen” cho 01 cá nhân'],
    ['so-nganh-2026', 'tặng danh hiệu thi đua Huân chương cho 01 cá nhân'],
    ['so-nganh-van-xa-2025', 'tặng hình thức khen thưởng Lao động tiên tiến'],
    ['xa-phuong-2025', 'bằng hình thức Cờ thi đua cho 01 tập thể'],
    ['truong-2023', 'tặng danh hiệu Kỷ niệm chương cho 02 cá nhân'],
  ]),
  ...inPlace('decisions-cited', 'Về hình thức khen thưởng:', [
    [
      'khoi-dang-2026',
      'Có 01 tập thể được tặng Huân chương Lao động hạng Ba:',
      'Có 01 tập thể được tặng Cờ thi đua của Chính phủ:',
    ],
    ['so-nganh-2026', 'Có 01 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ:'],
    ['huyen-bien-gioi-2023', 'Theo Quyết định số 1523/QĐ-UBND, các hình thức khen thưởng:'],
    ['xa-phuong-2026', 'Theo Quyết định ngày 12/6/2026, các hình thức khen thưởng:'],
    ['doanh-nghiep-2025', 'Có 01 cá nhân được tặng Huân chương Lao động hạng Nhì:'],
  ]),
  ...inPlace('citations-complete', prose, [
    [
      'khoi-dang-2026',
      'Thực hiện Kế hoạch số 07/KH-UBND, các đơn vị hoàn thành nhiệm vụ',
      'Thực hiện Chỉ thị số 30-CT/TU của Tỉnh ủy về thi đua',
    ],
    ['so-nganh-2023', 'Thực hiện Quyết định số 30/2014/QĐ-UBND ngày 30/12/2014'],
    ['so-nganh-van-xa-2025', 'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ'],
    ['xa-phuong-2025', 'Theo Hướng dẫn số 12/HD-SNV của Sở Nội vụ'],
    ['truong-2023', 'Theo Công văn số 1234/UBND-NC ngày 05/6/2023'],
  ]),
  ...inPlace('references-current', prose, [
    [
      'khoi-dang-2026',
      'Thực hiện Nghị định số 98/2023/NĐ-CP của Chính phủ',
      'Thực hiện Thông tư số 01/2024/TT-BNV của Bộ Nội vụ',
    ],
    ['so-nganh-2026', 'Thực hiện Nghị định số 91/2017/NĐ-CP của Chính phủ'],
    ['xa-phuong-2026', 'Phối hợp với UBND huyện Cao Lộc tổ chức hội nghị'],
    ['so-nganh-van-xa-2025', 'Báo cáo Ban TĐKT tỉnh theo quy định'],
    ['xa-phuong-2025', 'Thực hiện Luật Thi đua, khen thưởng năm 2003'],
  ]),
  ...planted(
    'references-current',
    ['khoi-dang-2026', say('- Sở Nội vụ;', '- Sở Nội vụ (Ban TĐKT);')],
    ['truong-2026', addAfter(workers, 'Phòng Nội vụ huyện phối hợp kiểm tra công tác thi đua, khen thưởng.')],
  ),
  ...more('movement-period-current', 'Cả nước chung tay vì người nghèo', [
    [
      'khoi-dang-2026',
      'Hưởng ứng phong trào thi đua “Vì người nghèo” giai đoạn 2016 – 2020, các đơn vị ủng hộ 20 triệu đồng.',
    ],
    ['doanh-nghiep-2025', 'Phong trào “Doanh nghiệp phát triển” giai đoạn 2017 - 2020 được hưởng ứng rộng khắp.'],
    ['xa-phuong-2026', 'Phong trào xây dựng nông thôn mới giai đoạn 2021-2025 được triển khai ở các thôn.'],
    ['huyen-bien-gioi-2023', 'Cuộc vận động “Ba sạch” giai đoạn 2010 đến 2020 được duy trì.'],
    ['truong-2026', 'Phong trào thi đua số hóa giai đoạn 2030 - 2026 được phát động.'],
    [
      'so-nganh-2023',
      'Phong trào thi đua “Cán bộ, công chức thi đua thực hiện văn hóa công sở” giai đoạn 2016 - 2020 được duy trì.',
    ],
  ]),
  ...inPlace('text-is-clean', prose, [
    [
      'khoi-dang-2026',
      'Các đơn vị  chấp hành tốt quy chế hoạt động',
      'Caùc ñôn vò chaáp haønh toát quy cheá hoaït ñoäng, ñuùng haïn ñònh',
    ],
    ['so-nganh-2026', 'Các đơn vị , cá nhân chấp hành tốt'],
    ['so-nganh-2023', 'Chấp hành tốt quy chế,tham dự đầy đủ'],
    ['huyen-bien-gioi-2023', 'Chấp hành tốt quy chế.Các đơn vị tham dự'],
    ['xa-phuong-2025', 'Các đơn vị chấp hành tốt'.normalize('NFD')],
    ['truong-2023', 'C¸c ®¬n vÞ chÊp hµnh tèt quy chÕ ho¹t ®éng'],
    ['doanh-nghiep-2026', 'Các đơn vị ( trong khối ) chấp hành tốt'],
  ]),
  ...planted(
    'bodies-written',
    ['so-nganh-2026', type(workers, '')],
    ['so-nganh-2023', type('Phong trào thi đua có nội dung cụ thể', '')],
    ['huyen-bien-gioi-2023', type('Ký kết giao ước thi đua trong quý I', '…………')],
    ['so-nganh-van-xa-2025', type('Việc phát hiện, bồi dưỡng, xây dựng', '')],
    ['xa-phuong-2026', type('Ngày thứ Hai không giấy hẹn', '')],
    ['truong-2026', type('Các đơn vị trong cụm đào tạo', '')],
    ['doanh-nghiep-2026', type('đã kiểm tra việc thực hiện giao ước', 'Đã kiểm tra 02 đơn vị.')],
  ),
];
