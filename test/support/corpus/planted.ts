/** Defects planted in right reports by editing their XML: check, what stands there, what is put in its place. */

/** `from` is replaced where it first stands in the XML of the main text; behind “…”, where it stands last. */
export type Planted = readonly [check: string, from: string, to: string];

/** All in one report, `khoi-dang-2026.docx`: what each text is in it can be looked up there. */
export const plantedIn = 'khoi-dang-2026.docx';

const prose = 'Các đơn vị chấp hành tốt quy chế hoạt động, tham dự đầy đủ hội nghị sơ kết, tổng kết';
const proposal = 'đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể, 03 cá nhân';
const movement = 'đường giao thông nông thôn giai đoạn 2026 - 2030';
const put = (check: string, from: string, ...tos: readonly string[]): readonly Planted[] =>
  tos.map((to) => [check, from, to]);

/** Law and language, at least five of each. */
export const planted: readonly Planted[] = [
  ...put(
    'award-authority-right',
    proposal,
    'Bằng khen của Giám đốc Sở cho 02 tập thể',
    'Giấy khen của UBND tỉnh cho 02 tập thể',
    'Bằng khen của UBND xã Đồng Đăng cho 02 tập thể',
    'Giấy khen của Thủ tướng Chính phủ cho 01 cá nhân',
    'Bằng khen của Chủ tịch UBND phường Kỳ Lừa cho 01 hộ',
  ),
  ...put(
    'official-names-used',
    proposal,
    'Cờ thi đua của Thủ tướng Chính phủ cho 01 tập thể',
    '03 chiến sỹ thi đua cấp cơ sở',
    'CSTĐ cấp tỉnh cho 01 cá nhân',
    'Huân chương Lao động hạng III cho 01 cá nhân',
    'Cờ thi đua cấp tỉnh cho 01 tập thể',
  ),
  ...put(
    'titles-and-awards-apart',
    proposal,
    'tặng danh hiệu Bằng khen cho 01 cá nhân',
    'tặng danh hiệu “Giấy khen” cho 01 cá nhân',
    'tặng danh hiệu thi đua Huân chương cho 01 cá nhân',
    'tặng hình thức khen thưởng Lao động tiên tiến',
    'bằng hình thức Cờ thi đua cho 01 tập thể',
  ),
  ...put(
    'decisions-cited',
    'Về hình thức khen thưởng:',
    'Có 01 tập thể được tặng Huân chương Lao động hạng Ba:',
    'Có 01 tập thể được tặng Cờ thi đua của Chính phủ:',
    'Có 01 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ:',
    'Theo Quyết định số 1523/QĐ-UBND, các hình thức khen thưởng:',
    'Theo Quyết định ngày 12/6/2026, các hình thức khen thưởng:',
  ),
  ...put(
    'citations-complete',
    prose,
    'Thực hiện Kế hoạch số 07/KH-UBND, các đơn vị hoàn thành nhiệm vụ',
    'Thực hiện Chỉ thị số 30-CT/TU của Tỉnh ủy về thi đua',
    'Thực hiện Quyết định số 30/2014/QĐ-UBND ngày 30/12/2014',
    'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ',
    'Theo Hướng dẫn số 12/HD-SNV của Sở Nội vụ',
  ),
  ...put(
    'text-is-clean',
    prose,
    'Các đơn vị  chấp hành tốt quy chế hoạt động',
    'Các đơn vị , cá nhân chấp hành tốt',
    'Chấp hành tốt quy chế,tham dự đầy đủ',
    'Chấp hành tốt quy chế.Các đơn vị tham dự',
    'Các đơn vị chấp hành tốt'.normalize('NFD'),
    'C¸c ®¬n vÞ chÊp hµnh tèt quy chÕ ho¹t ®éng',
    'Caùc ñôn vò chaáp haønh toát quy cheá hoaït ñoäng, ñuùng haïn ñònh',
    'Các đơn vị ( trong khối ) chấp hành tốt',
  ),
  ...put(
    'references-current',
    prose,
    'Thực hiện Nghị định số 98/2023/NĐ-CP của Chính phủ',
    'Thực hiện Nghị định số 91/2017/NĐ-CP của Chính phủ',
    'Thực hiện Thông tư số 01/2024/TT-BNV của Bộ Nội vụ',
    'Phối hợp với UBND huyện Cao Lộc tổ chức hội nghị',
    'Báo cáo Ban TĐKT tỉnh theo quy định',
    'Thực hiện Luật Thi đua, khen thưởng năm 2003',
  ),
  ...put(
    'movement-period-current',
    movement,
    'đường giao thông nông thôn. Hưởng ứng phong trào thi đua “Vì người nghèo” giai đoạn 2016 – 2020',
    'đường giao thông nông thôn. Phong trào “Doanh nghiệp phát triển” giai đoạn 2017 - 2020',
    'đường giao thông nông thôn. Phong trào xây dựng nông thôn mới giai đoạn 2021-2025',
    'đường giao thông nông thôn. Cuộc vận động “Ba sạch” giai đoạn 2010 đến 2020',
    'đường giao thông nông thôn. Phong trào thi đua số hóa giai đoạn 2030 - 2026',
  ),
  ...put(
    'spelling-consistent',
    prose,
    'Công tác thi đua khen thưởng được quan tâm',
    'Cụ thể hoá, hiện đại hóa công tác quản lý',
    'Đã tổ chức 3 hội nghị, 05 đợt kiểm tra',
    'Cấp uỷ chỉ đạo, các cấp ủy phối hợp',
    'Sức khoẻ tốt, khỏe để công tác',
  ),
  ...put('format-follows-nd30', 'w:left="1701"', 'w:left="1134"', 'w:left="2835"'),
  ...put('format-follows-nd30', 'w:top="1134"', 'w:top="567"'),
  ...put('format-follows-nd30', '<w:sz w:val="28"/><w:szCs w:val="28"/>', '<w:sz w:val="36"/>'),
  ...put(
    'format-follows-nd30',
    'w:ascii="Times New Roman" w:hAnsi="Times New Roman"',
    'w:ascii="Arial" w:hAnsi="Arial"',
  ),
  ...put('format-follows-nd30', '<w:titlePg/>', ''),
];
