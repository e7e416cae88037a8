/** Planted defects of structure: headings, numbers, blanks, guidance, years, dates, annexes. */
import { addAfter, both, drop, dropFrom, move, say, type } from './edits';
import { dropSection, inSection } from './package-edits';
import { planted, type Planted } from './planting';
import { cells, dropTable } from './table-edits';

/** By the rule that has to find them. */
export const structureDefects: readonly Planted[] = [
  ...planted(
    'headings-present',
    ['so-nganh-2026', drop('V. MỘT SỐ CÔNG TÁC KHÁC')],
    ['so-nganh-2023', drop('3. Tổ chức bộ máy làm công tác')],
    ['huyen-bien-gioi-2023', dropFrom('4. Việc thực hiện chế độ thông tin', 'VI. ĐÁNH GIÁ CHUNG')],
    ['xa-phuong-2026', drop('Kết quả phong trào thi đua thực hiện nhiệm vụ chính trị')],
    ['xa-phuong-2025', drop('=2. Hạn chế, yếu kém và nguyên nhân')],
    ['truong-2026', both(drop('III. Kiến nghị, đề xuất'), drop('…hằng năm./.'))],
    ['doanh-nghiep-2025', drop('=Phần thứ hai')],
    ['khoi-dang-2025', dropFrom('KẾT QUẢ THỰC HIỆN CHỦ TRƯƠNG', '=CÔNG TÁC KHEN THƯỞNG')],
    ['so-nganh-2026', drop('CỘNG HÒA XÃ HỘI')],
    ['truong-2026', drop('Độc lập - Tự do')],
    ['khoi-dang-2026', drop('HỘI ĐỒNG TĐKT')],
    ['xa-phuong-2026', drop('CỤM THI ĐUA')],
    ['so-nganh-2023', drop('=BÁO CÁO')],
    ['truong-2023', drop('Tổng kết công tác thi đua')],
    ['huyen-bien-gioi-2023', drop('…(Kèm theo')],
    ['doanh-nghiep-2026', drop('TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU')],
    ['xa-phuong-2025', dropTable(2)],
    ['so-nganh-van-xa-2025', dropTable(3)],
  ),
  ...planted(
    'headings-in-order',
    ['so-nganh-2026', move('IV. CÔNG TÁC KHEN THƯỞNG', 'V. MỘT SỐ CÔNG TÁC KHÁC', 'II. KẾT QUẢ PHONG TRÀO THI ĐUA')],
    ['huyen-bien-gioi-2023', move('1. Ưu điểm', '2. Hạn chế, yếu kém', '=Phần thứ hai')],
    [
      'xa-phuong-2025',
      move('3. Công tác phát hiện khen thưởng', 'V. MỘT SỐ CÔNG TÁC KHÁC', '1. Đánh giá công tác chấm điểm'),
    ],
    ['truong-2023', move('II. MỘT SỐ GIẢI PHÁP', 'III. KIẾN NGHỊ', 'I. NHIỆM VỤ TRỌNG TÂM')],
    ['khoi-dang-2026', addAfter('…hằng năm./.', 'IV. CÔNG TÁC KHEN THƯỞNG')],
    ['doanh-nghiep-2025', move('=Phần thứ hai', 'I. Những nhiệm vụ', '=Phần thứ nhất')],
  ),
  ...planted(
    'numbering-consecutive',
    ['khoi-dang-2026', say('VI. ĐÁNH GIÁ CHUNG', 'III. ĐÁNH GIÁ CHUNG')],
    ['so-nganh-2023', say('IV. CÔNG TÁC KHEN THƯỞNG', 'VI. CÔNG TÁC KHEN THƯỞNG')],
    ['so-nganh-van-xa-2025', say('3. Tổ chức bộ máy', '2. Tổ chức bộ máy')],
    ['huyen-bien-gioi-2023', say('II. MỘT SỐ GIẢI PHÁP', 'IV. MỘT SỐ GIẢI PHÁP')],
    ['truong-2026', say('2. Hạn chế, yếu kém', '4. Hạn chế, yếu kém')],
    ['doanh-nghiep-2026', say('V. MỘT SỐ CÔNG TÁC KHÁC', 'MỘT SỐ CÔNG TÁC KHÁC')],
    ['xa-phuong-2025', say('II. KẾT QUẢ PHONG TRÀO', 'I. KẾT QUẢ PHONG TRÀO')],
  ),
  ...planted(
    'no-blanks-left',
    ['so-nganh-2026', say('Số: 12/BC-CTĐ', 'Số: 12/BC-')],
    ['so-nganh-2023', say('Cụm số 2 năm 2023', 'Cụm........ năm 2023')],
    ['huyen-bien-gioi-2023', say('ngày 18 tháng 12 năm 2023', 'ngày 18 tháng 12 năm 201...')],
    [
      'xa-phuong-2026',
      type('Tỷ lệ khen thưởng đối với người lao động:', 'Tỷ lệ khen thưởng đối với người lao động: ….%'),
    ],
    ['khoi-dang-2026', say('- Lưu: VT, TĐKT.', '- Lưu:...')],
    ['truong-2026', cells(2, 'Tổng cộng', { 3: '……' })],
    ['doanh-nghiep-2026', type('Mỗi đơn vị bố trí 01 người', '.......................')],
    ['xa-phuong-2025', say('giới thiệu, nhân rộng 04 tập thể', 'giới thiệu, nhân rộng …… tập thể')],
  ),
  ...planted(
    'no-guidance-left',
    ['khoi-dang-2026', say('=1. Ưu điểm', '1. Ưu điểm (nêu tên đơn vị thực hiện tốt)')],
    [
      'so-nganh-2023',
      addAfter(
        '=1. Ưu điểm',
        'Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm',
      ),
    ],
    ['xa-phuong-2025', say('=BÁO CÁO', 'Mẫu số 02')],
    ['truong-2023', addAfter('=BÁO CÁO', '(Đề cương)')],
    ['huyen-bien-gioi-2023', addAfter('Hoàng Văn Chiều', '(Ký, đóng dấu)')],
    [
      'doanh-nghiep-2025',
      addAfter(
        '…2. Hạn chế, yếu kém và nguyên nhân',
        'Nêu những hạn chế, yếu kém cần rút kinh nghiệm trong hoạt động của Cụm',
      ),
    ],
    [
      'so-nganh-van-xa-2025',
      say(
        '– Tổng số đơn vị tham gia cụm thi đua:',
        '– Tổng số đơn vị tham gia cụm thi đua (nêu tên các đơn vị thành viên):',
      ),
    ],
    [
      'thieu-so-cho-ky-2026',
      addAfter(
        '2. Tổng hợp các tập thể',
        '(Nêu rõ tỷ lệ khen thưởng đối với người lao động của từng đơn vị trong cụm thi đua).',
      ),
    ],
  ),
  ...planted(
    'years-agree',
    ['khoi-dang-2026', say('THI ĐUA, KHEN THƯỞNG NĂM 2027', 'THI ĐUA, KHEN THƯỞNG NĂM 2018')],
    ['so-nganh-2023', say('phương hướng nhiệm vụ năm 2024', 'phương hướng nhiệm vụ năm 2023')],
    ['huyen-bien-gioi-2023', say('CÔNG TÁC KHEN THƯỞNG NĂM 2023', 'CÔNG TÁC KHEN THƯỞNG NĂM 2022')],
    [
      'so-nganh-van-xa-2025',
      say('đoàn thể của các đơn vị trong cụm năm 2025', 'đoàn thể của các đơn vị trong cụm năm 2024'),
    ],
    ['xa-phuong-2025', say('ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM 2025', 'ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM 2024')],
    ['truong-2026', say('điển hình tiên tiến trong năm 2026', 'điển hình tiên tiến trong năm 2017')],
    [
      'doanh-nghiep-2026',
      say(
        'NHIỆM VỤ TRỌNG TÂM CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027',
        'NHIỆM VỤ TRỌNG TÂM CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026',
      ),
    ],
    ['xa-phuong-2026', say('…KHEN THƯỞNG NĂM 2026', 'KHEN THƯỞNG NĂM 2019')],
    ['doanh-nghiep-2025', say('V. MỘT SỐ CÔNG TÁC KHÁC', 'V. MỘT SỐ CÔNG TÁC KHÁC NĂM 2019')],
    ['khoi-dang-2025', say('=CÔNG TÁC KHEN THƯỞNG', 'CÔNG TÁC KHEN THƯỞNG NĂM 2019')],
  ),
  ...planted(
    'issue-date-plausible',
    ['so-nganh-2026', say('ngày 15 tháng 12 năm 2026', 'ngày 15 tháng 12 năm 2025')],
    ['so-nganh-2023', say('ngày 29 tháng 12 năm 2023', 'ngày 29 tháng 02 năm 2023')],
    ['huyen-bien-gioi-2023', say('ngày 18 tháng 12 năm 2023', 'ngày 31 tháng 11 năm 2023')],
    ['so-nganh-van-xa-2025', say('ngày 26 tháng 12 năm 2025', 'ngày 26 tháng 6 năm 2025')],
    ['xa-phuong-2025', say('ngày 30 tháng 01 năm 2026', 'ngày 30 tháng 4 năm 2026')],
    ['truong-2026', say('ngày 05 tháng 01 năm 2027', 'ngày 05 tháng 01 năm 2017')],
  ),
  ...planted(
    'annexes-referred-to',
    ['so-nganh-2026', say('(có Phụ lục III gửi kèm)', '(có Phụ lục IV gửi kèm)')],
    ['so-nganh-2023', say(' (có Phụ lục II gửi kèm)', '')],
    ['huyen-bien-gioi-2023', say('=Phụ lục II', 'Phụ lục 2')],
    ['xa-phuong-2025', dropFrom('=Phụ lục II', '=Phụ lục III')],
    ['khoi-dang-2026', say(' (có biểu tổng hợp các văn bản theo Phụ lục I)', '')],
    [
      'truong-2026',
      addAfter(
        'Mỗi đơn vị bố trí 01 người',
        'Danh sách người làm công tác thi đua, khen thưởng có ở Phụ lục V kèm theo.',
      ),
    ],
    ['doanh-nghiep-2025', say('=Phụ lục I', 'Phụ lục 01')],
  ),
  ...planted(
    'annex-pages-numbered',
    ['so-nganh-2026', dropSection(0)],
    ['so-nganh-van-xa-2025', dropSection(1)],
    ['khoi-dang-2026', inSection(1, 'numbers go on', (section) => section.replace('<w:pgNumType w:start="1"/>', ''))],
    ['huyen-bien-gioi-2023', inSection(2, 'starts at 5', (section) => section.replace('w:start="1"', 'w:start="5"'))],
    [
      'xa-phuong-2025',
      inSection(3, 'without its header', (section) =>
        section.replace(
          /<w:headerReference w:type="default"[^>]*>/u,
          '<w:headerReference w:type="default" r:id="rIdH2"/>',
        ),
      ),
    ],
    ['truong-2026', inSection(3, 'numbers go on', (section) => section.replace('<w:pgNumType w:start="1"/>', ''))],
    ['so-nganh-2023', inSection(2, 'starts at 2', (section) => section.replace('w:start="1"', 'w:start="2"'))],
  ),
];
