/** Headings as people shorten and reword them, for the year 2026; the number stays. */
export const ownWords = {
  P1t: [
    'KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026',
    'KẾT QUẢ PHONG TRÀO THI ĐUA VÀ CÔNG TÁC KHEN THƯỞNG NĂM 2026',
  ],
  'P1.I': ['CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI CÔNG TÁC THI ĐUA, KHEN THƯỞNG'],
  'P1.I.1': [
    'Về công tác lãnh đạo, chỉ đạo của cụm và các đơn vị',
    'Công tác lãnh đạo, chỉ đạo công tác thi đua, khen thưởng',
  ],
  'P1.I.2': ['Việc ban hành các văn bản chỉ đạo', 'Xây dựng, ban hành văn bản chỉ đạo công tác thi đua, khen thưởng'],
  'P1.I.3': ['Đánh giá chung hoạt động của cụm', 'Kết quả hoạt động của cụm, các đơn vị thành viên'],
  'P1.II': ['CÁC PHONG TRÀO THI ĐUA', 'KẾT QUẢ THỰC HIỆN CÁC PHONG TRÀO THI ĐUA'],
  'P1.II.1': ['Tổ chức, triển khai các phong trào thi đua', 'Về việc tổ chức các phong trào thi đua của cụm'],
  'P1.II.2': ['Phong trào thi đua thực hiện nhiệm vụ chính trị', 'Kết quả thực hiện nhiệm vụ chính trị'],
  'P1.II.3': ['Phong trào thi đua xây dựng nông thôn mới', 'Thực hiện phong trào xây dựng nông thôn mới'],
  'P1.II.4': [
    'Các phong trào thi đua do Trung ương và tỉnh phát động',
    'Thực hiện các phong trào thi đua do Trung ương, tỉnh phát động',
  ],
  'P1.II.5': [
    'Tuyên truyền, nhân rộng điển hình tiên tiến',
    'Công tác tuyên truyền, xây dựng và nhân rộng gương điển hình tiên tiến',
  ],
  'P1.II.5a': [
    '– Chỉ đạo phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến:',
    '– Công tác phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến:',
  ],
  'P1.II.5b': [
    '– Số tập thể, cá nhân điển hình được phát hiện, giới thiệu:',
    '– Số lượng tập thể, cá nhân được nhân rộng:',
  ],
  'P1.II.5c': ['– Các mô hình, điển hình tiên tiến:', '– Tên mô hình, điển hình tiên tiến tiêu biểu năm 2026:'],
  'P1.III': [
    'THỰC HIỆN CHỦ TRƯƠNG, CHÍNH SÁCH CỦA ĐẢNG, PHÁP LUẬT CỦA NHÀ NƯỚC; XÂY DỰNG ĐẢNG',
    'KẾT QUẢ THỰC HIỆN CHỦ TRƯƠNG CỦA ĐẢNG, CHÍNH SÁCH, PHÁP LUẬT CỦA NHÀ NƯỚC; XÂY DỰNG ĐẢNG, HỆ THỐNG CHÍNH TRỊ',
  ],
  'P1.III.1': [
    'Tổ chức học tập, quán triệt các chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    'Việc học tập, quán triệt chủ trương của Đảng, pháp luật của Nhà nước; xây dựng hệ thống chính trị',
  ],
  'P1.III.2': ['Kết quả xếp loại tổ chức đảng, đoàn thể năm 2026', 'Xếp loại tổ chức cơ sở đảng, đoàn thể'],
  'P1.IV.1': [
    'Chấm điểm thi đua, xét, thẩm định hồ sơ',
    'Công tác chấm điểm thi đua và quy trình xét, thẩm định hồ sơ khen thưởng',
  ],
  'P1.IV.2': [
    'Tổng hợp danh hiệu thi đua và hình thức khen thưởng năm 2026',
    'Kết quả tặng danh hiệu thi đua và các hình thức khen thưởng',
  ],
  'P1.IV.3': ['Phát hiện, đề nghị khen thưởng', 'Việc phát hiện khen thưởng và đề nghị khen thưởng'],
  'P1.V': ['CÔNG TÁC KHÁC', 'CÁC CÔNG TÁC KHÁC'],
  'P1.V.1': ['Tập huấn, bồi dưỡng nghiệp vụ thi đua, khen thưởng', 'Công tác tập huấn nghiệp vụ'],
  'P1.V.2': ['Kiểm tra, giám sát về thi đua, khen thưởng', 'Công tác kiểm tra, giám sát'],
  'P1.V.3': ['Tổ chức bộ máy', 'Bộ máy làm công tác thi đua, khen thưởng'],
  'P1.V.4': ['Chế độ thông tin, báo cáo', 'Thực hiện chế độ thông tin, báo cáo với Hội đồng TĐKT tỉnh'],
  'P1.VI': ['ĐÁNH GIÁ CHUNG KẾT QUẢ', 'NHẬN XÉT, ĐÁNH GIÁ CHUNG'],
  'P1.VI.1': ['Những ưu điểm', 'Ưu điểm, kết quả đạt được'],
  'P1.VI.2': ['Hạn chế và nguyên nhân', 'Tồn tại, hạn chế, nguyên nhân'],
  P2t: ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027', 'PHƯƠNG HƯỚNG CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027'],
  'P2.I': ['NHIỆM VỤ TRỌNG TÂM NĂM 2027', 'MỘT SỐ NHIỆM VỤ TRỌNG TÂM'],
  'P2.II': ['GIẢI PHÁP CHỦ YẾU', 'CÁC GIẢI PHÁP THỰC HIỆN'],
  'P2.III': ['ĐỀ XUẤT, KIẾN NGHỊ', 'NHỮNG KIẾN NGHỊ, ĐỀ XUẤT'],
};

/** Instructions of the form that people leave behind a heading. */
export const instructions = {
  IN1: '(nêu tên các đơn vị thành viên)',
  IN3: '(nêu khái quát chức năng, nhiệm vụ của các đơn vị trong cụm)',
  'P1.I.2': '(có biểu tổng hợp các văn bản (theo phụ lục I)',
  'P1.II.2': '(theo các nội dung thi đua đã được thống nhất trong Cụm)',
  'P1.II.5a': '(kết quả của các đơn vị trong cụm)',
  'P1.III.1': '(kết quả các đơn vị thành viên trong cụm)',
  'P1.IV.2': '(Có phụ lục II, III gửi kèm)',
  'P1.V.1': '(Nêu tên cụ thể các đơn vị tổ chức tập huấn công tác thi đua, khen thưởng trong năm)',
  'P1.V.4': '(nêu tên đơn vị thực hiện tốt, đơn vị thực hiện chưa tốt)',
};
