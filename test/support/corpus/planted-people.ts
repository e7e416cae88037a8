/** Planted defects of who is named: units, addressee, recipients, signer, annexes' rows. */
import { addAfter, addBefore, both, drop, say, type } from './edits';
import { planted, type Planted } from './planting';
import { addRow, cells, dropRow } from './table-edits';

/** By the rule that has to find them. */
export const peopleDefects: readonly Planted[] = [
  ...planted(
    'member-count-agrees',
    ['so-nganh-2026', say('Cụm thi đua có 05 đơn vị', 'Cụm thi đua có 06 đơn vị')],
    ['huyen-bien-gioi-2023', say('; UBND huyện Đình Lập.', '.')],
    ['so-nganh-van-xa-2025', say('Đơn vị Trưởng cụm: Sở Y tế', 'Đơn vị Trưởng cụm: Sở Xây dựng')],
    [
      'truong-2026',
      say(
        'Đơn vị Phó Trưởng cụm: Trường Trung cấp Công đoàn Phan Hiếu',
        'Đơn vị Phó Trưởng cụm: Trường Cao đẳng Lạng Sơn',
      ),
    ],
    ['xa-phuong-2025', say('; Xã Cao Lộc; Xã Hữu Lũng.', '; Xã Đồng Đăng; Xã Hữu Lũng.')],
    ['khoi-dang-2026', say('Khối thi đua có 04 đơn vị', 'Khối thi đua có mười hai đơn vị')],
    [
      'doanh-nghiep-2026',
      say('Cụm thi đua có 04 đơn vị (đã gồm các đơn vị Trưởng, Phó Trưởng cụm)', 'Cụm thi đua có 02 đơn vị thành viên'),
    ],
  ),
  ...planted(
    'annex-units-are-members',
    ['khoi-dang-2026', cells(3, 'Văn phòng Tỉnh ủy', { 1: 'Văn phòng HĐND' })],
    ['so-nganh-2026', dropRow(2, 'Sở Tư pháp')],
    ['huyen-bien-gioi-2023', addRow(2, 'UBND huyện Lộc Bình')],
    ['so-nganh-van-xa-2025', cells(2, 'Sở Y tế', { 1: 'Sở Nông nghiệp và Môi trường' })],
    ['xa-phuong-2025', dropRow(3, 'Xã Cao Lộc')],
    ['truong-2023', cells(3, 'Trường Cao đẳng nghề Việt Đức', { 1: 'Trường CĐ nghề Việt Đức' })],
    ['doanh-nghiep-2025', addRow(3, 'Viễn thông Lạng Sơn', { 1: 'Công ty Xăng dầu Lạng Sơn' })],
    ['so-nganh-2023', cells(1, '12/KH-ST', { 3: 'Sở Xây dựng' })],
    ['truong-2023', cells(2, 'Trường Cao đẳng nghề Việt Đức', { 1: 'Trường Cao đẳng nghề Việt - Đức' })],
    [
      'so-nganh-2026',
      dropRow(3, 'Sở Tư pháp'),
      say(
        'Cụm thi đua có 05 đơn vị (đã gồm các đơn vị Trưởng, Phó Trưởng cụm):',
        'Cụm thi đua số 1 có 05 đơn vị, gồm:',
      ),
    ],
  ),
  ...planted(
    'units-named',
    [
      'so-nganh-2026',
      type(
        'Sở Nội vụ đã tổ chức 01 lớp',
        'Đã tổ chức 01 lớp tập huấn nghiệp vụ công tác thi đua, khen thưởng cho 65 người tham gia.',
      ),
    ],
    [
      'huyen-bien-gioi-2023',
      type(
        'hưởng ứng phong trào thi đua xây dựng nông thôn mới, phân công',
        'Phong trào thi đua xây dựng nông thôn mới được hưởng ứng tích cực, phân công cán bộ giúp đỡ cơ sở.',
      ),
    ],
    [
      'so-nganh-van-xa-2025',
      type(
        'Các đơn vị thực hiện tốt:',
        'Chế độ thông tin, báo cáo được thực hiện nghiêm túc, đúng hạn, bảo đảm chất lượng.',
      ),
    ],
    [
      'xa-phuong-2025',
      type(
        'đã tổ chức học tập, quán triệt nghị quyết',
        'Nghị quyết của Đảng, chính sách, pháp luật của Nhà nước được học tập, quán triệt đầy đủ.',
      ),
    ],
    [
      'khoi-dang-2026',
      type(
        'đều được xếp loại hoàn thành tốt',
        'Tổ chức đảng, công đoàn, đoàn thanh niên được xếp loại hoàn thành tốt nhiệm vụ trở lên.',
      ),
    ],
    [
      'truong-2023',
      type(
        'Các đơn vị thực hiện tốt:',
        'Thực hiện tốt: 02 đơn vị. Thực hiện chưa tốt: 01 đơn vị, do thay đổi người phụ trách.',
      ),
    ],
  ),
  ...planted(
    'addressee-present',
    ['so-nganh-2026', drop('Kính gửi:')],
    ['so-nganh-van-xa-2025', drop('Kính gửi:')],
    ['huyen-bien-gioi-2023', drop('Kính gửi:')],
    ['xa-phuong-2026', drop('Kính gửi:')],
    ['doanh-nghiep-2025', type('Kính gửi:', '')],
    ['truong-2026', type('Kính gửi:', 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn')],
  ),
  ...planted(
    'recipients-well-formed',
    ['so-nganh-2026', say('- Sở Nội vụ;', '- Sở Nội vụ')],
    ['so-nganh-2023', drop('- Lưu: VT, TĐKT.')],
    ['so-nganh-van-xa-2025', say('vào quý I hằng năm./.', 'vào quý I hằng năm.')],
    ['huyen-bien-gioi-2023', drop('=- Như trên;')],
    ['xa-phuong-2026', say('- HĐ TĐKT tỉnh;', 'HĐ TĐKT tỉnh;')],
    ['xa-phuong-2025', say('- Lưu: VT, TĐKT.', '- Lưu VP.')],
    ['truong-2026', both(drop('- Lưu: VT, TĐKT.'), addBefore('- HĐ TĐKT tỉnh;', '- Lưu: VT, TĐKT;'))],
    ['doanh-nghiep-2026', say('- Lưu: VT, TĐKT.', '- Lưu: VT, TĐKT;')],
  ),
  ...planted(
    'signature-complete',
    ['so-nganh-2026', drop('=Nguyễn Văn Bình')],
    ['so-nganh-2023', drop('=TM. CỤM THI ĐUA')],
    ['huyen-bien-gioi-2023', both(drop('=TRƯỞNG CỤM'), drop('=CHỦ TỊCH UBND HUYỆN CAO LỘC'))],
    ['so-nganh-van-xa-2025', drop('=TRƯỞNG CỤM')],
    ['khoi-dang-2025', both(drop('=TM. KHỐI THI ĐUA'), drop('=TRƯỞNG KHỐI'))],
    ['khoi-dang-2026', drop('Số: 09/BC-KTĐ')],
    ['xa-phuong-2025', type('Lạng Sơn, ngày 30', '')],
    ['truong-2026', type('=Phùng Quý Sơn', '………………')],
    [
      'doanh-nghiep-2026',
      both(
        drop('=TM. CỤM THI ĐUA'),
        drop('=TRƯỞNG CỤM'),
        drop('=GIÁM ĐỐC CÔNG TY ĐIỆN LỰC LẠNG SƠN'),
        drop('=Vi Văn Thuận'),
      ),
    ],
  ),
  ...planted(
    'document-register-right',
    ['so-nganh-2026', cells(1, '02/02/2026', { 2: '02/02/2025' })],
    ['so-nganh-2023', cells(1, '01/KH-CTĐ', { 1: '1/KH-CTĐ' })],
    ['so-nganh-van-xa-2025', cells(1, '32/QĐ-SGĐ', { 1: '13/KH-SGĐ' })],
    ['huyen-bien-gioi-2023', cells(1, '12/KH-UCL', { 1: '12-UCL' })],
    ['xa-phuong-2025', cells(1, '02/02/2025', { 2: '30/02/2025' })],
    ['truong-2026', cells(1, '15/01/2026', { 2: '15/01/2017' })],
    ['khoi-dang-2026', cells(1, '01/KH-KTĐ', { 1: '01/QD-KTĐ' })],
  ),
  ...planted(
    'spelling-consistent',
    [
      'khoi-dang-2026',
      say(
        'Các đơn vị chấp hành tốt quy chế hoạt động',
        'Công tác thi đua khen thưởng được quan tâm; các đơn vị chấp hành tốt quy chế',
      ),
    ],
    [
      'so-nganh-2023',
      addAfter('Mỗi đơn vị bố trí 01 người', 'Các đơn vị đã cụ thể hoá, hiện đại hóa công tác quản lý.'),
    ],
    ['xa-phuong-2025', addAfter('Mỗi đơn vị bố trí 01 người', 'Cấp uỷ chỉ đạo, các cấp ủy phối hợp.')],
    ['truong-2026', addAfter('Mỗi đơn vị bố trí 01 người', 'Đã tổ chức 3 hội nghị, 05 đợt kiểm tra.')],
    ['huyen-bien-gioi-2023', addAfter('Mỗi đơn vị bố trí 01 người', 'Bảo đảm sức khoẻ; khỏe để công tác.')],
    ['doanh-nghiep-2026', addAfter('Mỗi đơn vị bố trí 01 người', 'Các hoạt động thi đua khen thưởng được duy trì.')],
  ),
];
