import { messages as awardAuthorityRight } from '../../../src/core/checks/award-authority-right';
import { messages as citationsComplete } from '../../../src/core/checks/citations-complete';
import { messages as collectiveConditionsMet } from '../../../src/core/checks/collective-conditions-met';
import { messages as decisionsCited } from '../../../src/core/checks/decisions-cited';
import { messages as flagsWithinQuota } from '../../../src/core/checks/flags-within-quota';
import { messages as formatFollowsNd30 } from '../../../src/core/checks/format-follows-nd30';
import { messages as movementPeriodCurrent } from '../../../src/core/checks/movement-period-current';
import { messages as officialNamesUsed } from '../../../src/core/checks/official-names-used';
import { messages as recipientsWellFormed } from '../../../src/core/checks/recipients-well-formed';
import { messages as referencesCurrent } from '../../../src/core/checks/references-current';
import { messages as signatureComplete } from '../../../src/core/checks/signature-complete';
import { messages as spellingConsistent } from '../../../src/core/checks/spelling-consistent';
import { messages as textIsClean } from '../../../src/core/checks/text-is-clean';
import { messages as titlesAndAwardsApart } from '../../../src/core/checks/titles-and-awards-apart';

/** What is said, and the whole sentence as a person reads it. */
const sentences: readonly (readonly [said: string, sentence: string])[] = [
  [
    awardAuthorityRight.giver(
      'Bằng khen của Hiệu trưởng',
      'người đứng đầu đơn vị chỉ tặng Giấy khen',
      'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 75, 80',
    ),
    'Văn bản ghi “Bằng khen của Hiệu trưởng”, cần xem lại: người đứng đầu đơn vị chỉ tặng Giấy khen (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 75, 80).',
  ],
  [
    awardAuthorityRight.giver(
      'Giấy khen của Thủ tướng Chính phủ',
      'Thủ tướng Chính phủ, Bộ trưởng tặng Bằng khen',
      'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 72, 75',
    ),
    'Văn bản ghi “Giấy khen của Thủ tướng Chính phủ”, cần xem lại: Thủ tướng Chính phủ, Bộ trưởng tặng Bằng khen (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 72, 75).',
  ],
  [
    awardAuthorityRight.giver(
      'Bằng khen của Giám đốc Sở',
      'Giám đốc sở chỉ tặng Giấy khen, Bằng khen do Chủ tịch UBND tỉnh tặng',
      'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 75, 79, 80',
    ),
    'Văn bản ghi “Bằng khen của Giám đốc Sở”, cần xem lại: Giám đốc sở chỉ tặng Giấy khen, Bằng khen do Chủ tịch UBND tỉnh tặng (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 75, 79, 80).',
  ],
  [
    citationsComplete.first('Chỉ thị số 30-CT/TU', ['ngày ban hành']),
    '“Chỉ thị số 30-CT/TU” được viện dẫn lần đầu nhưng thiếu ngày ban hành; lần đầu nên ghi đủ số, ngày ban hành, cơ quan ban hành và trích yếu.',
  ],
  [
    citationsComplete.first('Kết luận số 1160-KL/TU', ['cơ quan ban hành']),
    '“Kết luận số 1160-KL/TU” được viện dẫn lần đầu nhưng thiếu cơ quan ban hành; lần đầu nên ghi đủ số, ngày ban hành, cơ quan ban hành và trích yếu.',
  ],
  [
    citationsComplete.first('Nghị định 152/2025/NĐ-CP', ['trích yếu nội dung']),
    '“Nghị định 152/2025/NĐ-CP” được viện dẫn lần đầu nhưng thiếu trích yếu nội dung; lần đầu nên ghi đủ số, ngày ban hành, cơ quan ban hành và trích yếu.',
  ],
  [
    citationsComplete.later('Kế hoạch số 07/KH-UBND', 'Kế hoạch số 07/KH-UBND'),
    '“Kế hoạch số 07/KH-UBND” đã được viện dẫn đầy đủ ở trên, từ lần sau chỉ cần ghi “Kế hoạch số 07/KH-UBND”.',
  ],
  [
    collectiveConditionsMet.advanced('Sở Nội vụ', 'Tập thể lao động xuất sắc', 17, 25),
    'Phụ lục II, hàng “Sở Nội vụ” có 1 Tập thể lao động xuất sắc nhưng Lao động tiên tiến là 17 trên 25 người, dưới 70%; nếu tập thể được tặng là chính đơn vị thì chưa đủ điều kiện.',
  ],
  [
    collectiveConditionsMet.advanced('Sở Nội vụ', 'Tập thể lao động tiên tiến', 12, 25),
    'Phụ lục II, hàng “Sở Nội vụ” có 1 Tập thể lao động tiên tiến nhưng Lao động tiên tiến là 12 trên 25 người, dưới 70%; nếu tập thể được tặng là chính đơn vị thì chưa đủ điều kiện.',
  ],
  [
    collectiveConditionsMet.excellent('Sở Nội vụ'),
    'Phụ lục II, hàng “Sở Nội vụ” có 1 Tập thể lao động xuất sắc nhưng không có Chiến sĩ thi đua cơ sở; nếu tập thể được tặng là chính đơn vị thì chưa đủ điều kiện.',
  ],
  [
    decisionsCited.state('Chiến sĩ thi đua toàn quốc'),
    '“Chiến sĩ thi đua toàn quốc” là khen thưởng cấp Nhà nước; nên ghi kèm số và ngày của quyết định khen thưởng để tra cứu được.',
  ],
  [
    decisionsCited.others('Bằng khen của UBND tỉnh'),
    '“Bằng khen của UBND tỉnh” chưa kèm số, ngày quyết định trong khi khen thưởng khác ở mục này đã ghi; nên ghi cho thống nhất.',
  ],
  [
    decisionsCited.undated('Quyết định số 1523/QĐ-UBND'),
    '“Quyết định số 1523/QĐ-UBND” chưa có ngày ban hành; nên ghi cả số và ngày của quyết định.',
  ],
  [
    decisionsCited.unnumbered('Quyết định ngày 12/6/2026.'),
    '“Quyết định ngày 12/6/2026.” chưa có số; nên ghi cả số và ngày của quyết định.',
  ],
  [
    flagsWithinQuota.proposed('Cờ thi đua của UBND tỉnh cho 04 tập thể', 2),
    '“Cờ thi đua của UBND tỉnh cho 04 tập thể” nhiều hơn số Cờ thi đua của tỉnh được đề nghị; nhiều nhất là 2 cờ.',
  ],
  [flagsWithinQuota.given(3, 2), 'Phụ lục II cộng 3 Cờ thi đua của tỉnh; số cờ được phân bổ cho cụm nhiều nhất là 2.'],
  [
    formatFollowsNd30.once('Số trang cỡ 11, cần cỡ từ 13 đến 14'),
    'Số trang cỡ 11, cần cỡ từ 13 đến 14 (NĐ 30/2020/NĐ-CP, Phụ lục I).',
  ],
  [
    formatFollowsNd30.once('Cỡ chữ của số, ký hiệu là 9, cần 13'),
    'Cỡ chữ của số, ký hiệu là 9, cần 13 (NĐ 30/2020/NĐ-CP, Phụ lục I).',
  ],
  [
    formatFollowsNd30.once('Cỡ chữ của chữ Nơi nhận là 9, cần 12'),
    'Cỡ chữ của chữ Nơi nhận là 9, cần 12 (NĐ 30/2020/NĐ-CP, Phụ lục I).',
  ],
  [
    formatFollowsNd30.often('Cỡ chữ của chữ Phụ lục là 9, cần 14', 3),
    'Cỡ chữ của chữ Phụ lục là 9, cần 14 (NĐ 30/2020/NĐ-CP, Phụ lục I); có ở 3 đoạn, đây là đoạn đầu tiên.',
  ],
  [
    formatFollowsNd30.often('Phông chữ là Arial, cần Times New Roman', 320),
    'Phông chữ là Arial, cần Times New Roman (NĐ 30/2020/NĐ-CP, Phụ lục I); có ở 320 đoạn, đây là đoạn đầu tiên.',
  ],
  [
    formatFollowsNd30.often('Đoạn chữ Phụ lục canh trái, cần canh giữa', 3),
    'Đoạn chữ Phụ lục canh trái, cần canh giữa (NĐ 30/2020/NĐ-CP, Phụ lục I); có ở 3 đoạn, đây là đoạn đầu tiên.',
  ],
  [
    movementPeriodCurrent.outside('giai đoạn 2017 – 2020', 2026),
    'Phong trào thi đua ghi “giai đoạn 2017 – 2020”, không có năm 2026; cần xem lại giai đoạn hoặc bỏ phong trào đã kết thúc.',
  ],
  [
    movementPeriodCurrent.turned('giai đoạn 2030 - 2026'),
    'Phong trào thi đua ghi “giai đoạn 2030 - 2026”, năm đầu đứng sau năm cuối.',
  ],
  [
    officialNamesUsed.name(
      'Cờ thi đua cấp tỉnh',
      'Cờ thi đua của tỉnh',
      'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 20 khoản 1, Điều 26',
    ),
    '“Cờ thi đua cấp tỉnh” không đúng tên gọi, cần ghi “Cờ thi đua của tỉnh” (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 20 khoản 1, Điều 26).',
  ],
  [
    officialNamesUsed.name(
      'Chiến sĩ thi đua cấp tỉnh',
      'Chiến sĩ thi đua tỉnh',
      'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 19, Điều 22',
    ),
    '“Chiến sĩ thi đua cấp tỉnh” không đúng tên gọi, cần ghi “Chiến sĩ thi đua tỉnh” (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 19, Điều 22).',
  ],
  [
    officialNamesUsed.name(
      'Huân chương Lao động hạng 2',
      'Huân chương Lao động hạng Nhì',
      'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 33 khoản 2',
    ),
    '“Huân chương Lao động hạng 2” không đúng tên gọi, cần ghi “Huân chương Lao động hạng Nhì” (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 33 khoản 2).',
  ],
  [
    officialNamesUsed.spelling('Chiến sỹ thi đua', 'Chiến sĩ thi đua'),
    '“Chiến sỹ thi đua” khác cách viết của Luật Thi đua, khen thưởng, nên ghi “Chiến sĩ thi đua”.',
  ],
  [recipientsWellFormed.none, 'Văn bản không có phần “Nơi nhận:”, cần có ở cuối báo cáo.'],
  [recipientsWellFormed.dash('Sở Nội vụ;'), 'Dòng nơi nhận “Sở Nội vụ;” không có gạch đầu dòng, cần ghi “- …;”.'],
  [recipientsWellFormed.mark('- Sở Nội vụ,'), 'Dòng nơi nhận “- Sở Nội vụ,” cần kết thúc bằng dấu chấm phẩy “;”.'],
  [
    recipientsWellFormed.stop('- Lưu: VT, SNV'),
    'Dòng cuối của nơi nhận “- Lưu: VT, SNV” cần kết thúc bằng dấu chấm “.”.',
  ],
  [recipientsWellFormed.archive, 'Nơi nhận không có dòng cuối “- Lưu: VT, …”, cần ghi đơn vị lưu.'],
  [
    recipientsWellFormed.archiveWords('- Lưu VT, SNV.'),
    'Dòng lưu ghi “- Lưu VT, SNV.”, cần ghi như “- Lưu: VT, TĐKT.”, sau “VT” là tên viết tắt của đơn vị soạn thảo.',
  ],
  [recipientsWellFormed.archivePlace, 'Dòng “- Lưu: VT, …” cần đứng cuối phần Nơi nhận.'],
  [recipientsWellFormed.asAbove, 'Báo cáo có Kính gửi nên dòng đầu của nơi nhận cần là “- Như trên;”.'],
  [
    recipientsWellFormed.ending('Đề nghị tỉnh tập huấn cho các đơn vị;'),
    'Nội dung báo cáo kết thúc bằng “Đề nghị tỉnh tập huấn cho các đơn vị;”, cần kết thúc bằng “./.”.',
  ],
  [
    referencesCurrent.outdated('98/2023/NĐ-CP', 'từ ngày 01/7/2025 là Nghị định số 152/2025/NĐ-CP'),
    'Văn bản ghi “98/2023/NĐ-CP”, cần xem lại vì từ ngày 01/7/2025 là Nghị định số 152/2025/NĐ-CP.',
  ],
  [
    referencesCurrent.outdated('01/2024/TT-BNV', 'từ ngày 05/8/2025 là Thông tư số 15/2025/TT-BNV'),
    'Văn bản ghi “01/2024/TT-BNV”, cần xem lại vì từ ngày 05/8/2025 là Thông tư số 15/2025/TT-BNV.',
  ],
  [
    referencesCurrent.outdated(
      'Ủy ban nhân dân các huyện',
      'từ ngày 01/7/2025 không còn cấp huyện, tỉnh có 65 xã, phường',
    ),
    'Văn bản ghi “Ủy ban nhân dân các huyện”, cần xem lại vì từ ngày 01/7/2025 không còn cấp huyện, tỉnh có 65 xã, phường.',
  ],
  [signatureComplete.none, 'Văn bản không có phần ký, cần có “TM. CỤM THI ĐUA”, chức danh và họ tên người ký.'],
  [signatureComplete.onBehalf, 'Phần ký không có dòng “TM. CỤM THI ĐUA”, cần ghi vì Trưởng cụm ký thay mặt tập thể.'],
  [
    signatureComplete.office('“GIÁM ĐỐC SỞ NỘI VỤ”'),
    'Phần ký chỉ ghi chức vụ “GIÁM ĐỐC SỞ NỘI VỤ”, cần có thêm chức danh của người ký trong cụm, ví dụ “TRƯỞNG CỤM”.',
  ],
  [signatureComplete.title, 'Phần ký không có chức danh của người ký, cần ghi, ví dụ “TRƯỞNG CỤM”.'],
  [signatureComplete.name, 'Phần ký chưa có họ và tên người ký, cần ghi đủ.'],
  [signatureComplete.number, 'Phần đầu văn bản không có dòng “Số: …/BC-…”, cần có số và ký hiệu.'],
  [signatureComplete.date, 'Phần đầu văn bản không có dòng địa danh và ngày, tháng, năm, cần có.'],
  [
    spellingConsistent.both('Có hai cách viết', 'a', 1, 'b', 2),
    'Có hai cách viết: “a” (1 chỗ) và “b” (2 chỗ); nên chọn một cách viết trong cả báo cáo.',
  ],
  [
    spellingConsistent.both('Dấu thanh được đặt theo hai cách', 'khoẻ', 1, 'khỏe', 3),
    'Dấu thanh được đặt theo hai cách: “khoẻ” (1 chỗ) và “khỏe” (3 chỗ); nên chọn một cách viết trong cả báo cáo.',
  ],
  [
    spellingConsistent.both('Chữ “cụm” được viết theo hai cách', 'Cụm', 2, 'cụm', 16),
    'Chữ “cụm” được viết theo hai cách: “Cụm” (2 chỗ) và “cụm” (16 chỗ); nên chọn một cách viết trong cả báo cáo.',
  ],
  [
    textIsClean.decomposed('so\u0302i', 0),
    '“so\u0302i” gồm chữ và dấu rời nhau (Unicode tổ hợp), cần là chữ có dấu liền (Unicode dựng sẵn).',
  ],
  [textIsClean.stray('ba\u0301\u0300o', 0), '“ba\u0301\u0300o” có dấu thanh rời hoặc thừa, cần gõ lại từ này.'],
  [
    textIsClean.font('TCVN3', '.VnTime', 'C«ng t¸c', 1),
    '“C«ng t¸c” dùng phông .VnTime của bảng mã cũ TCVN3, cần chuyển sang Unicode, phông Times New Roman (còn 1 đoạn khác như vậy).',
  ],
  [
    textIsClean.font('VNI', 'VNI-Times', 'C«ng t¸c', 1),
    '“C«ng t¸c” dùng phông VNI-Times của bảng mã cũ VNI, cần chuyển sang Unicode, phông Times New Roman (còn 1 đoạn khác như vậy).',
  ],
  [
    textIsClean.font('TCVN3', '.VnTimeH', 'C«ng t¸c', 1),
    '“C«ng t¸c” dùng phông .VnTimeH của bảng mã cũ TCVN3, cần chuyển sang Unicode, phông Times New Roman (còn 1 đoạn khác như vậy).',
  ],
  [textIsClean.letters('VNI', 'ñua,', 0), '“ñua,” được gõ bằng bảng mã cũ VNI, cần chuyển sang Unicode.'],
  [textIsClean.letters('TCVN3', 'trµo', 0), '“trµo” được gõ bằng bảng mã cũ TCVN3, cần chuyển sang Unicode.'],
  [textIsClean.double('Một  hai', 0), '“Một  hai” có hai dấu cách liền nhau, cần một dấu cách.'],
  [textIsClean.double('0  có', 29), '“0  có” có hai dấu cách liền nhau, cần một dấu cách (còn 29 đoạn khác như vậy).'],
  [textIsClean['before-mark']('ba ,', 0), '“ba ,” có dấu cách trước dấu câu, cần bỏ dấu cách.'],
  [textIsClean['after-bracket']('( kết', 0), '“( kết” có dấu cách sau dấu mở ngoặc, cần bỏ dấu cách.'],
  [textIsClean.missing('bốn,năm.', 0), '“bốn,năm.” thiếu dấu cách sau dấu câu.'],
  [
    titlesAndAwardsApart.award('danh hiệu Bằng khen', 'Bằng khen'),
    'Văn bản ghi “danh hiệu Bằng khen”, nên ghi khác vì Bằng khen là hình thức khen thưởng, không phải danh hiệu thi đua.',
  ],
  [
    titlesAndAwardsApart.award('danh hiệu “Huân chương', 'Huân chương'),
    'Văn bản ghi “danh hiệu “Huân chương”, nên ghi khác vì Huân chương là hình thức khen thưởng, không phải danh hiệu thi đua.',
  ],
  [
    titlesAndAwardsApart.award('danh hiệu thi đua Giấy khen', 'Giấy khen'),
    'Văn bản ghi “danh hiệu thi đua Giấy khen”, nên ghi khác vì Giấy khen là hình thức khen thưởng, không phải danh hiệu thi đua.',
  ],
  [
    titlesAndAwardsApart.title('hình thức Cờ thi đua', 'Cờ thi đua'),
    'Văn bản ghi “hình thức Cờ thi đua”, nên ghi khác vì Cờ thi đua là danh hiệu thi đua, không phải hình thức khen thưởng.',
  ],
  [
    titlesAndAwardsApart.title('hình thức khen thưởng Chiến sĩ thi đua', 'Chiến sĩ thi đua'),
    'Văn bản ghi “hình thức khen thưởng Chiến sĩ thi đua”, nên ghi khác vì Chiến sĩ thi đua là danh hiệu thi đua, không phải hình thức khen thưởng.',
  ],
  [
    titlesAndAwardsApart.title('hình thức khen thưởng Lao động tiên tiến', 'Lao động tiên tiến'),
    'Văn bản ghi “hình thức khen thưởng Lao động tiên tiến”, nên ghi khác vì Lao động tiên tiến là danh hiệu thi đua, không phải hình thức khen thưởng.',
  ],
];

describe('the sentences of the checks of law', () => {
  it.each(sentences)('say “%s”', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});
