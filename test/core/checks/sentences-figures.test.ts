import { messages as annexUnitsAreMembers } from '../../../src/core/checks/annex-units-are-members';
import { messages as awardedAndProposedApart } from '../../../src/core/checks/awarded-and-proposed-apart';
import { messages as comparisonRight } from '../../../src/core/checks/comparison-right';
import { messages as cstdcsNotAboveLdtt } from '../../../src/core/checks/cstdcs-not-above-ldtt';
import { messages as cstdcsWithinCap } from '../../../src/core/checks/cstdcs-within-cap';
import { messages as documentAgreesWithData } from '../../../src/core/checks/document-agrees-with-data';
import { messages as documentRegisterRight } from '../../../src/core/checks/document-register-right';
import { messages as individualsSplitAddsUp } from '../../../src/core/checks/individuals-split-adds-up';
import { messages as luotAndNguoiApart } from '../../../src/core/checks/luot-and-nguoi-apart';
import { messages as memberCountAgrees } from '../../../src/core/checks/member-count-agrees';
import { messages as percentagesRight } from '../../../src/core/checks/percentages-right';
import { messages as textAgreesWithAnnexes } from '../../../src/core/checks/text-agrees-with-annexes';
import { messages as titlesInRightColumn } from '../../../src/core/checks/titles-in-right-column';
import { messages as totalsAddUp } from '../../../src/core/checks/totals-add-up';
import { messages as yearsAgree } from '../../../src/core/checks/years-agree';

/** What is said, and the whole sentence as a person reads it. */
const sentences: readonly (readonly [said: string, sentence: string])[] = [
  [
    annexUnitsAreMembers.missing('II', ['Sở Y tế']),
    'Phụ lục II không có hàng của “Sở Y tế”; mỗi đơn vị trong cụm cần một hàng.',
  ],
  [
    annexUnitsAreMembers.extra('I', 'Thanh tra tỉnh'),
    'Phụ lục I có “Thanh tra tỉnh” không phải là đơn vị trong cụm nêu ở phần mở đầu.',
  ],
  [annexUnitsAreMembers.double('II', 'Sở Tài chính'), 'Phụ lục II có “Sở Tài chính” hai lần; mỗi đơn vị chỉ một hàng.'],
  [
    annexUnitsAreMembers.spelling('II', 'SYT', 'Sở Y tế'),
    'Phụ lục II ghi “SYT”, danh sách đơn vị ghi “Sở Y tế”; cần ghi như nhau.',
  ],
  [
    awardedAndProposedApart.proposed('Bằng khen của UBND tỉnh cho 02 cá nhân'),
    'Mục IV.2 ghi “Bằng khen của UBND tỉnh cho 02 cá nhân” là số đề nghị; mục này chỉ tổng hợp số đã được tặng, số đề nghị ghi ở mục IV.3.',
  ],
  [
    awardedAndProposedApart.taken('05 Tập thể lao động xuất sắc'),
    '“05 Tập thể lao động xuất sắc” ở mục IV.2 khác phụ lục và trùng số đề nghị ở mục IV.3; mục IV.2 chỉ ghi số đã được tặng.',
  ],
  [
    awardedAndProposedApart.column('II', 'Đề nghị tặng'),
    'Phụ lục II có cột “Đề nghị tặng”; phụ lục tổng hợp số đã được tặng, không để lẫn số đề nghị.',
  ],
  [
    comparisonRight.difference('II', 'Cá nhân – Lao động tiên tiến', '+3', '61', '59', '+2'),
    'Phụ lục II, cột “Cá nhân – Lao động tiên tiến”: so sánh ghi “+3”, 61 trừ 59 là “+2”.',
  ],
  [
    comparisonRight.percent('II', 'Cá nhân – Lao động tiên tiến', '1,03', '61', '59', '103,39%'),
    'Phụ lục II, cột “Cá nhân – Lao động tiên tiến”: tỷ lệ ghi “1,03”, 61 so với 59 là “103,39%”.',
  ],
  [
    comparisonRight.words('giảm 02', 'III', 2026, 9, 9, 'không thay đổi'),
    '“giảm 02” không khớp Phụ lục III: năm 2026 là 9, năm 2025 là 9, cần ghi “không thay đổi”.',
  ],
  [
    comparisonRight.nothing('II', 'Cá nhân – Lao động tiên tiến', '103,39%'),
    'Phụ lục II, cột “Cá nhân – Lao động tiên tiến”: so sánh ghi “103,39%” nhưng năm trước không có số; cần “không có số liệu so sánh” hoặc để trống.',
  ],
  [
    cstdcsNotAboveLdtt.more('Sở Nội vụ', 1234, 20),
    'Phụ lục II, hàng “Sở Nội vụ”: Chiến sĩ thi đua cơ sở 1234 nhiều hơn Lao động tiên tiến 20; người đạt Chiến sĩ thi đua cơ sở đồng thời phải đạt Lao động tiên tiến.',
  ],
  [
    cstdcsWithinCap.above('Sở Nội vụ', 5, 20, 3),
    'Phụ lục II, hàng “Sở Nội vụ”: Chiến sĩ thi đua cơ sở 5, bằng 25% của 20 Lao động tiên tiến; nhiều nhất là 15% (3 người).',
  ],
  [
    cstdcsWithinCap.above('Tổng cộng năm 2026', 10, 61, 9),
    'Phụ lục II, hàng “Tổng cộng năm 2026”: Chiến sĩ thi đua cơ sở 10, bằng 16,39% của 61 Lao động tiên tiến; nhiều nhất là 15% (9 người).',
  ],
  [documentAgreesWithData.field('Số văn bản', '16', '15'), 'Ô Số văn bản trong văn bản ghi “16” nhưng đã nhập “15”.'],
  [
    documentAgreesWithData.field('Nơi nhận 1', 'Sở Y tế', 'HĐ TĐKT tỉnh'),
    'Ô Nơi nhận 1 trong văn bản ghi “Sở Y tế” nhưng đã nhập “HĐ TĐKT tỉnh”.',
  ],
  [
    documentAgreesWithData.field('Tên cụm thi đua', 'các sở kinh tế', 'các sở tổng hợp'),
    'Ô Tên cụm thi đua trong văn bản ghi “các sở kinh tế” nhưng đã nhập “các sở tổng hợp”.',
  ],
  [
    documentAgreesWithData.blankInDocument('Đơn vị lưu', 'SNV'),
    'Ô Đơn vị lưu trong văn bản đang để trống nhưng đã nhập “SNV”.',
  ],
  [
    documentAgreesWithData.notEntered('Số văn bản', '15'),
    'Ô Số văn bản trong văn bản ghi “15” nhưng trong khung chưa nhập.',
  ],
  [
    documentAgreesWithData.cell('I', '04/KH-CTĐ', '03/KH-CTĐ', 0),
    'Bảng Phụ lục I có ô ghi “04/KH-CTĐ”, theo số đã nhập là “03/KH-CTĐ”.',
  ],
  [
    documentAgreesWithData.cell('II', '12', '20', 1),
    'Bảng Phụ lục II có ô ghi “12”, theo số đã nhập là “20”; còn 1 ô khác nữa.',
  ],
  [
    documentAgreesWithData.shape('III'),
    'Bảng Phụ lục III có số hàng hoặc số cột khác bảng lập từ số đã nhập, cần lập lại bảng hoặc sửa số đã nhập.',
  ],
  [documentAgreesWithData.missing('II'), 'Phụ lục II chưa có bảng dù số liệu đã nhập, cần đưa số liệu vào văn bản.'],
  [
    documentAgreesWithData.sentence(
      '“– Tổng số các đơn vị tham gia cụm thi đua”',
      'Cụm thi đua có 03 đơn vị (đã gồm 01 đơn vị Trưởng cụm và 01 đơn vị Phó Trưởng cụm): Sở Nội vụ; Sở Tài chính; Sở Y tế.',
    ),
    'Câu số liệu ở mục “– Tổng số các đơn vị tham gia cụm thi đua” được viết từ số nhập trước đây, theo số đã nhập là “Cụm thi đua có 03 đơn vị (đã gồm 01 đơn vị Trưởng cụm và 01 đơn vị Phó Trưởng cụm): Sở Nội…”.',
  ],
  [
    documentRegisterRight.double('03/KH-CTĐ', 'Cụm thi đua'),
    'Phụ lục I: số “03/KH-CTĐ” của Cụm thi đua có hai lần trong năm.',
  ],
  [documentRegisterRight.annex('Chưa có ngày ban hành.'), 'Phụ lục I: Chưa có ngày ban hành.'],
  [
    documentRegisterRight.annex('Ngày 02/02/2025 không thuộc năm 2026 của báo cáo.'),
    'Phụ lục I: Ngày 02/02/2025 không thuộc năm 2026 của báo cáo.',
  ],
  [
    documentRegisterRight.annex('“31/02/2026” không phải là ngày; cần ghi như 05/03/2026.'),
    'Phụ lục I: “31/02/2026” không phải là ngày; cần ghi như 05/03/2026.',
  ],
  [
    individualsSplitAddsUp.unequal('Năm 2025', 20, 24, 36),
    'Phụ lục III, hàng “Năm 2025”: lãnh đạo, quản lý 20 và người lao động trực tiếp 24 cộng lại là 44, tổng cá nhân là 36; hai số phải bằng nhau.',
  ],
  [
    luotAndNguoiApart.lot('71 cá nhân được tặng danh hiệu thi đua', 'II'),
    '“71 cá nhân được tặng danh hiệu thi đua” bằng số cộng của Phụ lục II, là số lượt vì một người có thể được tặng nhiều lần; cần ghi “lượt cá nhân”.',
  ],
  [
    luotAndNguoiApart.lot('107 cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng', 'II, III'),
    '“107 cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng” bằng số cộng của Phụ lục II, III, là số lượt vì một người có thể được tặng nhiều lần; cần ghi “lượt cá nhân”.',
  ],
  [
    memberCountAgrees.count('07 đơn vị', 3),
    'Phần mở đầu ghi “07 đơn vị” nhưng danh sách có 3 đơn vị; hai số phải bằng nhau.',
  ],
  [
    memberCountAgrees.without('01 đơn vị'),
    '“01 đơn vị” chưa kể đơn vị trưởng cụm, phó cụm; cần ghi rõ đã gồm hay chưa gồm các đơn vị này.',
  ],
  [memberCountAgrees.double('Sở Nội vụ'), '“Sở Nội vụ” có hai lần trong danh sách đơn vị; mỗi đơn vị chỉ ghi một lần.'],
  [
    memberCountAgrees.leader('Đơn vị trưởng cụm', 'Sở Công Thương'),
    'Đơn vị trưởng cụm “Sở Công Thương” không có trong danh sách đơn vị của cụm.',
  ],
  [memberCountAgrees.same('Sở Nội vụ'), '“Sở Nội vụ” vừa là trưởng cụm vừa là phó cụm; cần là hai đơn vị khác nhau.'],
  [percentagesRight.point('95.5%', '95,5%'), '“95.5%” dùng dấu chấm; số thập phân cần dấu phẩy: “95,5%”.'],
  [percentagesRight.share('0,67%', '8', '12'), '“0,67%” là tỷ số của 8 trên 12, chưa nhân 100; cần “66,67%”.'],
  [percentagesRight.wrong('1,65%', '635', '976'), '“1,65%” không đúng: 635 trên 976 là “65,06%”.'],
  [
    percentagesRight.outside('Phụ lục III, hàng “Sở Nội vụ”, cột “Tỷ lệ khen thưởng người lao động (%)”', '120%'),
    'Phụ lục III, hàng “Sở Nội vụ”, cột “Tỷ lệ khen thưởng người lao động (%)” ghi “120%”; tỷ lệ của một phần phải từ 0% đến 100%.',
  ],
  [
    percentagesRight.sum('200,01%', ' (“66,67%”)'),
    '“200,01%” là tổng của các tỷ lệ phía trên; tỷ lệ chung phải tính từ các tổng (“66,67%”).',
  ],
  [
    textAgreesWithAnnexes.differs('05 Tập thể lao động xuất sắc', 'Phụ lục II', '05', '06'),
    '“05 Tập thể lao động xuất sắc” khác Phụ lục II: 05 → 06; số trong nội dung và trong phụ lục phải như nhau.',
  ],
  [
    textAgreesWithAnnexes.differs('04 tập thể', 'bảng Điển hình tiên tiến đã nhập', '04', '03'),
    '“04 tập thể” khác bảng Điển hình tiên tiến đã nhập: 04 → 03; số trong nội dung và trong phụ lục phải như nhau.',
  ],
  [
    textAgreesWithAnnexes.differs(
      'mười hai cá nhân đạt danh hiệu Chiến sỹ thi đua cơ sở',
      'Phụ lục II',
      'mười hai',
      '09',
    ),
    '“mười hai cá nhân đạt danh hiệu Chiến sỹ thi đua cơ sở” khác Phụ lục II: mười hai → 09; số trong nội dung và trong phụ lục phải như nhau.',
  ],
  [
    textAgreesWithAnnexes.silent(
      '“2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen…”',
      'I',
      '04',
      'văn bản',
    ),
    'Mục “2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen…” không nêu con số nào, Phụ lục I có 04 văn bản; nên nêu tổng số trong nội dung.',
  ],
  [
    textAgreesWithAnnexes.silent(
      '“2. Tổng hợp các tập thể, cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng…”',
      'II, III',
      '135',
      'lượt khen thưởng',
    ),
    'Mục “2. Tổng hợp các tập thể, cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng…” không nêu con số nào, Phụ lục II, III có 135 lượt khen thưởng; nên nêu tổng số trong nội dung.',
  ],
  [
    titlesInRightColumn.column('II', 'Chiến sĩ thi đua toàn quốc', '01', 'tập thể', 'cá nhân'),
    'Phụ lục II ghi 01 ở cột tập thể cho “Chiến sĩ thi đua toàn quốc”; danh hiệu, hình thức này chỉ dành cho cá nhân.',
  ],
  [
    titlesInRightColumn.text('Huy chương cho 01 tập thể', 'cá nhân'),
    '“Huy chương cho 01 tập thể”: danh hiệu, hình thức này chỉ dành cho cá nhân.',
  ],
  [
    titlesInRightColumn.text('02 cá nhân được tặng Cờ thi đua của Chính phủ', 'tập thể'),
    '“02 cá nhân được tặng Cờ thi đua của Chính phủ”: danh hiệu, hình thức này chỉ dành cho tập thể.',
  ],
  [
    totalsAddUp.column('II', 'Tổng cộng năm 2026', 'Cá nhân – Lao động tiên tiến', '', 61),
    'Phụ lục II, hàng “Tổng cộng năm 2026”, cột “Cá nhân – Lao động tiên tiến” ghi trống, cộng các hàng được 61.',
  ],
  [
    totalsAddUp.column('II', 'Tổng cộng năm 2026', 'Cá nhân – Lao động tiên tiến', '  ', 61),
    'Phụ lục II, hàng “Tổng cộng năm 2026”, cột “Cá nhân – Lao động tiên tiến” ghi trống, cộng các hàng được 61.',
  ],
  [
    totalsAddUp.column('III', 'Tổng cộng năm 2026', 'Giấy khen', '465', 506),
    'Phụ lục III, hàng “Tổng cộng năm 2026”, cột “Giấy khen” ghi “465”, cộng các hàng được 506.',
  ],
  [
    totalsAddUp.row('II', 'Sở Tài chính', 'Cá nhân – Cộng', '24', 23),
    'Phụ lục II, hàng “Sở Tài chính”, ô “Cá nhân – Cộng” ghi “24”, cộng các cột được 23.',
  ],
  [totalsAddUp.documents('Cộng B', 2, 3), 'Phụ lục I, “Cộng B” ghi 2 văn bản, danh sách có 3 văn bản.'],
  [
    totalsAddUp.unread('II', 'Sở Nội vụ', 'Cá nhân – Lao động tiên tiến', 'xem sau'),
    'Phụ lục II, hàng “Sở Nội vụ”, cột “Cá nhân – Lao động tiên tiến” ghi “xem sau”, không đọc được thành số; hãy tự cộng lại cột này.',
  ],
  [totalsAddUp.unknown('II'), 'Bảng của Phụ lục II không đọc được theo từng đơn vị; hãy tự cộng lại các tổng.'],
  [yearsAgree.title(2025, 2026), 'Trích yếu ghi “năm 2025”, cần ghi “năm 2026” vì báo cáo là của năm 2026.'],
  [
    yearsAgree.titleNext(2026, 2027),
    'Trích yếu ghi phương hướng “năm 2026”, cần ghi “năm 2027” là năm liền sau năm báo cáo.',
  ],
  [yearsAgree.heading(2025, 2026), 'Đề mục ghi “năm 2025”, cần ghi “năm 2026” cho khớp với năm báo cáo.'],
  [yearsAgree.annex(2025, 2026), 'Tên phụ lục ghi “năm 2025”, cần ghi “năm 2026” cho khớp với năm báo cáo.'],
  [
    yearsAgree.strange(2019, 2026),
    'Đề mục này của mẫu không ghi năm nhưng ở đây có “năm 2019”; báo cáo là của năm 2026.',
  ],
];

describe('the sentences of the checks of figures', () => {
  it.each(sentences)('say “%s”', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});
