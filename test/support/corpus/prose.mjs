/** What clusters of each kind write, in their own words: near-misses of the rules stand among them. */

const work = {
  agency: 'tham mưu, cải cách hành chính và chuyển đổi số',
  commune: 'phát triển kinh tế - xã hội, thu ngân sách và giải phóng mặt bằng',
  district: 'phát triển kinh tế cửa khẩu, bảo vệ đường biên, cột mốc',
  firm: 'sản xuất kinh doanh, an toàn lao động và bảo đảm việc làm',
  school: 'dạy tốt, học tốt, tuyển sinh và gắn kết với doanh nghiệp',
  party: 'xây dựng Đảng, kiểm tra, giám sát và chuyển đổi số trong các cơ quan Đảng',
};
const duty = {
  agency:
    'Các đơn vị trong cụm là cơ quan chuyên môn và cơ quan ngang sở, tham mưu giúp UBND tỉnh quản lý nhà nước theo ngành, lĩnh vực.',
  commune:
    'Các đơn vị trong cụm là chính quyền cấp xã, mới đi vào hoạt động theo mô hình 02 cấp, địa bàn rộng, dân cư nhiều dân tộc.',
  district:
    'Các đơn vị trong cụm có đường biên giới với Quảng Tây, Trung Quốc; nhiệm vụ bảo vệ chủ quyền đi cùng nhiệm vụ phát triển kinh tế.',
  firm: 'Các đơn vị trong cụm hoạt động trong lĩnh vực điện, nước, bưu chính, viễn thông; phần lớn là doanh nghiệp phục vụ dân sinh.',
  school:
    'Các đơn vị trong cụm đào tạo trình độ cao đẳng, trung cấp; phần lớn học sinh, sinh viên là người dân tộc thiểu số.',
  party:
    'Các đơn vị trong khối là cơ quan tham mưu, giúp việc của Tỉnh ủy; đội ngũ có trình độ, chấp hành kỷ luật nghiêm.',
};

/** Bodies by place of the item's heading; {cụm}, {units}, {first}, {last}, {N} stand for what they say. */
export const proseOf = ({ kind, khoi, year }) => ({
  IN3: [duty[kind]],
  'P1.I.1': [
    'Ngay từ đầu năm, đơn vị Trưởng {cụm} đã chủ trì xây dựng kế hoạch, phân công nhiệm vụ và tổ chức ký kết giao ước thi đua giữa các đơn vị.',
    `Cấp ủy, thủ trưởng các đơn vị nêu cao tinh thần trách nhiệm, nêu gương trong công tác; các ban, ngành,${khoi ? '' : ' đoàn thể,'}... cùng phối hợp thực hiện.`,
  ],
  'P1.I.3': [
    'Các đơn vị chấp hành tốt quy chế hoạt động, tham dự đầy đủ hội nghị sơ kết, tổng kết, hoàn thành các nội dung đã ký kết.',
  ],
  'P1.II.1': [
    `Phong trào thi đua được tổ chức bằng nhiều hình thức (thi đua thường xuyên, thi đua theo chuyên đề, v.v...), tập trung vào nhiệm vụ ${work[kind]}.`,
    '- Thi đua thường xuyên: gắn với nhiệm vụ hằng tháng, hằng quý của từng đơn vị;',
    '- Thi đua theo chuyên đề: chọn việc khó, việc còn chậm để phát động đợt cao điểm.',
  ],
  'P1.II.2': [
    'Các chỉ tiêu được giao của {cụm} và của từng đơn vị cơ bản đạt và vượt kế hoạch, tăng so với cùng kỳ năm trước; {first} có 18/18 chỉ tiêu hoàn thành, đạt 100%; các đơn vị còn lại đạt từ 95,5% trở lên.',
  ],
  'P1.II.3': [
    'Các đơn vị {units} đã hưởng ứng phong trào thi đua xây dựng nông thôn mới, phân công cán bộ giúp đỡ cơ sở. {last} triển khai, thực hiện tốt, ủng hộ 120 triệu đồng làm đường giao thông nông thôn.',
  ],
  'P1.II.4': [
    year === 2026
      ? 'Các đơn vị đã tổng kết phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025 và hưởng ứng phong trào thi đua hoàn thành các mục tiêu xây dựng đường giao thông nông thôn giai đoạn 2026 - 2030.'
      : 'Các đơn vị tiếp tục hưởng ứng phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025, vận động cán bộ, đoàn viên ủng hộ Quỹ “Vì người nghèo”.',
  ],
  'P1.II.5a': [
    'Việc phát hiện, bồi dưỡng, xây dựng và nhân rộng điển hình tiên tiến được chỉ đạo thường xuyên, có địa chỉ, có người phụ trách.',
  ],
  'P1.II.5b': [
    'Trong năm, các đơn vị đã phát hiện, giới thiệu, nhân rộng 04 tập thể và 09 cá nhân điển hình tiên tiến.',
  ],
  'P1.II.5c': ['{first}: mô hình “Ngày thứ Hai không giấy hẹn”; {last}: mô hình “Mỗi tuần một việc tốt”.'],
  'P1.III.1': [
    'Đảng bộ, chi bộ các đơn vị {units} đã tổ chức học tập, quán triệt nghị quyết của Đảng, chính sách, pháp luật của Nhà nước; 100% cán bộ, đảng viên tham gia.',
  ],
  'P1.III.2': [
    'Tổ chức đảng, công đoàn, đoàn thanh niên của {units} đều được xếp loại hoàn thành tốt nhiệm vụ trở lên.',
  ],
  'P1.IV.1': [
    'Việc chấm điểm thi đua được thực hiện công khai, dân chủ, đúng thang điểm; hồ sơ đề nghị xét danh hiệu thi đua, hình thức khen thưởng được thẩm định chặt chẽ trước khi trình.',
  ],
  'P1.IV.3': [
    'Các đơn vị chú trọng phát hiện, khen thưởng người lao động trực tiếp; đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể, 03 cá nhân có thành tích xuất sắc. Khen thưởng đột xuất: không phát sinh.',
  ],
  'P1.V.1': [
    '{first} đã tổ chức 01 lớp tập huấn nghiệp vụ công tác thi đua, khen thưởng cho 65 người; các đơn vị còn lại không tổ chức riêng.',
  ],
  'P1.V.2': ['{Cụm} đã kiểm tra việc thực hiện giao ước thi đua tại 02 đơn vị; qua kiểm tra không phát hiện sai phạm.'],
  'P1.V.3': ['Mỗi đơn vị bố trí 01 người phụ trách công tác thi đua, khen thưởng, phần lớn là kiêm nhiệm.'],
  'P1.V.4': ['Các đơn vị thực hiện tốt: {units}. Đơn vị thực hiện chưa tốt: không có.'],
  'P1.VI.1': [
    'Phong trào thi đua có nội dung cụ thể, sát nhiệm vụ, tạo được khí thế sôi nổi, góp phần hoàn thành nhiệm vụ chính trị năm {N}.',
  ],
  'P1.VI.2': [
    'Việc sơ kết một số đợt thi đua chuyên đề còn chậm; viết tin, bài về điển hình chưa nhiều.',
    'Nguyên nhân: người làm công tác thi đua, khen thưởng còn kiêm nhiệm; một số đơn vị mới kiện toàn tổ chức.',
  ],
  'P2.I': [
    'Ký kết giao ước thi đua trong quý I; phát động các đợt thi đua ngắn, có tiêu chí rõ, chào mừng các ngày lễ lớn của đất nước, của tỉnh.',
  ],
  'P2.II': [
    'Tăng cường sự lãnh đạo của cấp ủy, người đứng đầu đối với công tác thi đua, khen thưởng.',
    'Đổi mới nội dung, hình thức tổ chức phong trào; hướng về cơ sở và người lao động trực tiếp.',
  ],
  'P2.III': [
    `Đề nghị Hội đồng TĐKT tỉnh tổ chức tập huấn nghiệp vụ cho các đơn vị${khoi ? ' trong khối' : ' trong cụm'} vào quý I hằng năm./.`,
  ],
});
