import { messages as addresseePresent } from '../../../src/core/checks/addressee-present';
import { messages as annexPagesNumbered } from '../../../src/core/checks/annex-pages-numbered';
import { messages as annexesReferredTo } from '../../../src/core/checks/annexes-referred-to';
import { messages as bodiesWritten } from '../../../src/core/checks/bodies-written';
import { messages as controlsPresent } from '../../../src/core/checks/controls-present';
import { messages as headingsInOrder } from '../../../src/core/checks/headings-in-order';
import { messages as headingsPresent } from '../../../src/core/checks/headings-present';
import { messages as headingsUnchanged } from '../../../src/core/checks/headings-unchanged';
import { messages as issueDatePlausible } from '../../../src/core/checks/issue-date-plausible';
import { messages as noBlanksLeft } from '../../../src/core/checks/no-blanks-left';
import { messages as noGuidanceLeft } from '../../../src/core/checks/no-guidance-left';
import { messages as noTrackedChangesOrComments } from '../../../src/core/checks/no-tracked-changes-or-comments';
import { messages as noTrailingBlankPage } from '../../../src/core/checks/no-trailing-blank-page';
import { messages as numberingConsecutive } from '../../../src/core/checks/numbering-consecutive';
import { messages as unitsNamed } from '../../../src/core/checks/units-named';

/** What is said, and the whole sentence as a person reads it. */
const sentences: readonly (readonly [said: string, sentence: string])[] = [
  [
    addresseePresent.none,
    'Văn bản không có dòng “Kính gửi:”; báo cáo gửi cấp trên cần ghi nơi nhận chính ở đầu văn bản.',
  ],
  [
    annexPagesNumbered.together('III'),
    'Phụ lục III nằm chung phần trang với nội dung phía trước; mỗi phụ lục cần phần trang riêng, đánh số từ 1.',
  ],
  [
    annexPagesNumbered.goesOn('III', 5),
    'Số trang của Phụ lục III bắt đầu từ 5; mỗi phụ lục cần đánh số trang riêng, từ 1.',
  ],
  [
    annexPagesNumbered.goesOn('II', null),
    'Số trang của Phụ lục II tiếp theo phần trước; mỗi phụ lục cần đánh số trang riêng, từ 1.',
  ],
  [
    annexPagesNumbered.none('II'),
    'Phụ lục II không có số trang ở lề trên; số trang cần đặt ở giữa lề trên, không hiện ở trang đầu.',
  ],
  [annexesReferredTo.absent('IV'), 'Nội dung nhắc đến Phụ lục IV nhưng báo cáo không có Phụ lục IV.'],
  [
    annexesReferredTo.unnamed('III'),
    'Phụ lục III không được nhắc đến trong nội dung; cần chỉ dẫn, ví dụ “(có Phụ lục III gửi kèm)”.',
  ],
  [
    annexesReferredTo.figures('Phụ lục 2', 'Phụ lục II'),
    '“Phụ lục 2” đánh số Ả Rập; từ hai phụ lục trở lên cần số La Mã: “Phụ lục II”.',
  ],
  [
    bodiesWritten.unwritten('“5. Công tác đối ngoại”'),
    'Mục “5. Công tác đối ngoại” chưa có nội dung, cần viết hoặc ghi rõ “không phát sinh”, “không có”.',
  ],
  [
    bodiesWritten.short('“– Tên các mô hình, điển hình tiên tiến trong năm 2026”', 6),
    'Mục “– Tên các mô hình, điển hình tiên tiến trong năm 2026” chỉ có 6 từ; hãy xem nội dung đã đủ chưa.',
  ],
  [
    bodiesWritten.picture('“1. Ưu điểm”'),
    'Mục “1. Ưu điểm” chỉ có hình; hãy xem hình đã nói đủ nội dung của mục chưa.',
  ],
  [
    controlsPresent.none,
    'Văn bản không có ô nào của tiện ích nên được kiểm tra theo câu chữ; “Nhận diện văn bản đang mở” sẽ gắn lại các ô.',
  ],
  [
    controlsPresent.heading('“III. Kiến nghị, đề xuất”'),
    'Đề mục “III. Kiến nghị, đề xuất” không còn ô riêng, cần “Nhận diện văn bản đang mở” để gắn lại.',
  ],
  [
    controlsPresent.body(
      '“1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng củ…”',
    ),
    'Nội dung dưới đề mục “1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng củ…” không còn nằm trong ô của mục, cần đưa lại vào ô.',
  ],
  [controlsPresent.fields(['Số văn bản']), 'Không còn ô của Số văn bản, nên chỗ đó không theo được số đã nhập.'],
  [
    controlsPresent.fields(['Họ và tên người ký']),
    'Không còn ô của Họ và tên người ký, nên chỗ đó không theo được số đã nhập.',
  ],
  [controlsPresent.annex('II'), 'Bảng Phụ lục II không còn nằm trong ô của phụ lục, nên không lập lại được.'],
  [
    headingsInOrder.misplaced(
      '“2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen…”',
      '“1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng củ…”',
    ),
    'Đề mục “2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen…” đứng sai thứ tự, cần đứng sau “1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng củ…” như mẫu.',
  ],
  [
    headingsInOrder.repeated('“2. Hạn chế, yếu kém và nguyên nhân”'),
    'Đề mục “2. Hạn chế, yếu kém và nguyên nhân” có thêm một lần nữa ở đây, cần chỉ giữ một.',
  ],
  [headingsPresent.none, 'Văn bản không có đề mục nào của Mẫu số 02, cần đủ hai phần với các mục của mẫu.'],
  [
    headingsPresent.missing('“2. Hạn chế, yếu kém và nguyên nhân”'),
    'Văn bản không có đề mục “2. Hạn chế, yếu kém và nguyên nhân”, mẫu yêu cầu có đề mục này.',
  ],
  [headingsPresent.blank('“1. Ưu điểm”'), 'Đề mục “1. Ưu điểm” đang để trống, cần ghi như mẫu.'],
  [
    headingsPresent.unlabelled('“– Đơn vị trưởng cụm, đơn vị phó cụm”'),
    'Không thấy đề mục “– Đơn vị trưởng cụm, đơn vị phó cụm” ghi riêng; hãy xem nội dung ở đây đã nói đủ ý đó chưa.',
  ],
  [
    headingsPresent.dropped('“Bộ máy làm công tác thi đua, khen thưởng”'),
    'Mục “Bộ máy làm công tác thi đua, khen thưởng” của mẫu đã được bỏ khỏi báo cáo; hãy chắc rằng nơi nhận không yêu cầu mục này.',
  ],
  [
    headingsPresent.nation('“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”'),
    'Phần đầu văn bản không có Quốc hiệu, cần ghi “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.',
  ],
  [
    headingsPresent.motto('“Độc lập - Tự do - Hạnh phúc”'),
    'Phần đầu văn bản không có Tiêu ngữ, cần ghi “Độc lập - Tự do - Hạnh phúc”.',
  ],
  [
    headingsPresent.council('“HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN”'),
    'Phần đầu văn bản không có tên cơ quan chủ quản, mẫu ghi “HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN”.',
  ],
  [
    headingsPresent.issuer('“CỤM THI ĐUA SỐ 1”'),
    'Phần đầu văn bản không có tên cơ quan ban hành, cần ghi “CỤM THI ĐUA SỐ 1”.',
  ],
  [
    headingsPresent.otherBody('“SỞ NỘI VỤ”', '“CỤM THI ĐUA SỐ 1”'),
    'Phần đầu văn bản ghi tên cơ quan ban hành là “SỞ NỘI VỤ”, mẫu ghi “CỤM THI ĐUA SỐ 1”.',
  ],
  [headingsPresent.type('“BÁO CÁO”'), 'Văn bản không có tên loại, cần ghi “BÁO CÁO” phía trên trích yếu.'],
  [
    headingsPresent.title('“Tổng kết công tác thi đua”'),
    'Văn bản không có trích yếu, cần ghi “Tổng kết công tác thi đua” phía dưới tên loại.',
  ],
  [
    headingsPresent.pictured('“CỤM THI ĐUA SỐ 1”'),
    'Không thấy “CỤM THI ĐUA SỐ 1” bằng chữ ở phần đầu văn bản; hãy xem hình hoặc khung chữ ở đó đã có chưa.',
  ],
  [headingsPresent.label('II'), 'Phụ lục II không có dòng “Phụ lục II” ở trên cùng, cần ghi.'],
  [
    headingsPresent.annexTitle('II', '“TỔNG HỢP TẬP THỂ, CÁ NHÂN”'),
    'Phụ lục II không có tên phụ lục, cần ghi “TỔNG HỢP TẬP THỂ, CÁ NHÂN” dưới dòng “Phụ lục II”.',
  ],
  [headingsPresent.attached('I'), 'Phụ lục I không có dòng “(Kèm theo Báo cáo số …)” dưới tên phụ lục, cần ghi.'],
  [headingsPresent.table('III'), 'Phụ lục III không có bảng, cần có bảng như mẫu.'],
  [headingsPresent.noTable('III'), 'Phụ lục III không có bảng; hãy xem lời văn hoặc hình ở đó đã nói đủ số liệu chưa.'],
  [
    headingsUnchanged.changed('2. Tồn tại', '“2. Hạn chế, yếu kém và nguyên nhân”'),
    'Đề mục ghi “2. Tồn tại”, theo mẫu là “2. Hạn chế, yếu kém và nguyên nhân”.',
  ],
  [
    issueDatePlausible.unreal('ngày 05 tháng 13 năm 2026'),
    'Ngày ban hành ghi “ngày 05 tháng 13 năm 2026”, trong lịch không có ngày này.',
  ],
  [
    issueDatePlausible.outside('ngày …… tháng 9 năm 2026', 2026),
    'Ngày ban hành ghi “ngày …… tháng 9 năm 2026”, báo cáo tổng kết năm 2026 thường ban hành từ 01/11/2026 đến hết tháng 02/2027.',
  ],
  [noBlanksLeft.value('….%'), '“….%” còn bỏ trống, cần điền đủ.'],
  [noBlanksLeft.number, 'Số của văn bản còn bỏ trống, cần điền trước khi gửi.'],
  [noBlanksLeft.date, 'Ngày, tháng của văn bản còn bỏ trống, cần điền trước khi gửi.'],
  [noBlanksLeft.symbol, 'Ký hiệu sau “BC-” còn bỏ trống, cần ghi, ví dụ “BC-CTĐ”.'],
  [noBlanksLeft.office, 'Chức vụ của người ký tại cơ quan còn bỏ trống, cần ghi, ví dụ “GIÁM ĐỐC SỞ NỘI VỤ”.'],
  [noBlanksLeft.year, 'Năm còn bỏ trống, cần ghi đủ bốn chữ số.'],
  [
    noBlanksLeft.alsoAbove('Năm còn bỏ trống, cần ghi đủ bốn chữ số.', ['I', 'II', 'III']),
    'Năm còn bỏ trống, cần ghi đủ bốn chữ số; dòng “(Kèm theo …)” của Phụ lục I, II, III cũng vậy.',
  ],
  [
    noBlanksLeft.alsoAbove('Số của văn bản còn bỏ trống, cần điền trước khi gửi.', ['I', 'II', 'III']),
    'Số của văn bản còn bỏ trống, cần điền trước khi gửi; dòng “(Kèm theo …)” của Phụ lục I, II, III cũng vậy.',
  ],
  [
    noBlanksLeft.alsoAbove('Ký hiệu sau “BC-” còn bỏ trống, cần ghi, ví dụ “BC-CTĐ”.', ['I', 'II', 'III']),
    'Ký hiệu sau “BC-” còn bỏ trống, cần ghi, ví dụ “BC-CTĐ”; dòng “(Kèm theo …)” của Phụ lục I, II, III cũng vậy.',
  ],
  [
    noBlanksLeft.above('Số của văn bản còn bỏ trống, cần điền trước khi gửi.', ['I', 'II', 'III']),
    'Dòng “(Kèm theo …)” của Phụ lục I, II, III: số của văn bản còn bỏ trống, cần điền trước khi gửi.',
  ],
  [
    noGuidanceLeft.ours('[Hướng dẫn] Viết nội dung của mục này.'),
    'Còn sót dòng hướng dẫn “[Hướng dẫn] Viết nội dung của mục này.”, cần xóa trước khi ký.',
  ],
  [
    noGuidanceLeft.forms('I. Nêu những nhiệm vụ trọng tâm công tác khen thưởng năm 2027'),
    'Còn sót lời hướng dẫn của mẫu “I. Nêu những nhiệm vụ trọng tâm công tác khen thưởng năm 2027”, cần bỏ khỏi báo cáo.',
  ],
  [
    noTrackedChangesOrComments.changes(1),
    'Văn bản còn 1 thay đổi chưa được chấp nhận hay từ chối (Theo dõi thay đổi), cần xử lý hết trước khi ký.',
  ],
  [
    noTrackedChangesOrComments.comment('', 'Đã xem'),
    'Còn nhận xét bên lề “Đã xem”, cần trả lời rồi xóa trước khi gửi.',
  ],
  [
    noTrackedChangesOrComments.comment('Trần Thị Lan', 'Bổ sung số liệu'),
    'Còn nhận xét của Trần Thị Lan bên lề “Bổ sung số liệu”, cần trả lời rồi xóa trước khi gửi.',
  ],
  [
    noTrackedChangesOrComments.unseenChanges,
    'Không xem được văn bản còn thay đổi chưa chấp nhận hay không; hãy mở thẻ Xem lại để kiểm tra.',
  ],
  [
    noTrackedChangesOrComments.unseenComments,
    'Không xem được văn bản còn nhận xét bên lề hay không; hãy mở thẻ Xem lại để kiểm tra.',
  ],
  [
    noTrailingBlankPage.breaks,
    'Cuối văn bản có dấu ngắt trang mà phía sau không có nội dung, cần xóa để không in thừa trang trắng.',
  ],
  [
    noTrailingBlankPage.section,
    'Cuối văn bản có một phần (section) không có nội dung nên in thừa trang trắng; hãy đặt con trỏ ở cuối trang trước rồi nhấn Delete để xóa dấu ngắt phần.',
  ],
  [noTrailingBlankPage.lines(21), 'Cuối văn bản có 21 dòng trống; hãy xem bản in có thừa trang trắng không.'],
  [
    numberingConsecutive.wrong('“IV. MỘT SỐ CÔNG TÁC KHÁC”', 'IV', 'V'),
    'Đề mục “IV. MỘT SỐ CÔNG TÁC KHÁC” ghi số “IV”, cần ghi “V” cho liền với đề mục trước.',
  ],
  [numberingConsecutive.none('“1. Ưu điểm”', '1.'), 'Đề mục “1. Ưu điểm” không có số, cần ghi “1.”.'],
  [
    unitsNamed.none('“4. Việc thực hiện chế độ thông tin, báo cáo của cụm, các đơn vị trong cụm với Hội đồng TĐK…”'),
    'Mục “4. Việc thực hiện chế độ thông tin, báo cáo của cụm, các đơn vị trong cụm với Hội đồng TĐK…” không nêu tên đơn vị nào của cụm, mẫu yêu cầu nêu theo từng đơn vị.',
  ],
];

describe('the sentences of the checks of structure', () => {
  it.each(sentences)('say “%s”', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});
