/**
 * Mẫu số 02: the đề cương of the yearly report of a cụm thi đua (Hội đồng TĐKT tỉnh Lạng Sơn, 2017), row by row.
 * `verbatim` is the form's text; `heading` is what is printed, with the repairs of `mau-02-repairs.ts`; numbers are
 * computed. To reword a heading, change it here and the listings in `test/fixtures/headings-*.txt`.
 */
import { mau02Extras } from './mau-02-extras';
import { mau02Fixed } from './mau-02-fixed';
import { mau02Repairs } from './mau-02-repairs';
import type { Outline, OutlineRow } from './outline';
import { row, same } from './outline-row';

const letterhead: readonly OutlineRow[] = [
  row({ id: 'M1', level: 'meta', kind: 'M', verbatim: 'Mẫu số 02', guidance: ['Mẫu số 02'] }),
  row({ id: 'H1', level: 'letterhead', kind: 'F', verbatim: 'HỘI ĐỒNG TĐKT TỈNH', fields: ['council'] }),
  row({ id: 'H2', level: 'letterhead', kind: 'F', verbatim: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
  row({
    id: 'H3',
    level: 'letterhead',
    kind: 'F',
    verbatim: 'CỤM THI ĐUA.....',
    guidance: ['.....'],
    fields: ['cluster'],
  }),
  row({ id: 'H4', level: 'letterhead', kind: 'F', verbatim: 'Độc lập – Tự do – Hạnh phúc' }),
  row({ id: 'H5', level: 'letterhead', kind: 'F', verbatim: 'Số:    /BC-', fields: ['number', 'symbol'] }),
  row({
    id: 'H6',
    level: 'letterhead',
    kind: 'F',
    verbatim: 'Lạng Sơn, ngày        tháng     năm 201...',
    guidance: ['201...'],
    fields: ['place', 'issue-date'],
  }),
  row({ id: 'M2', level: 'meta', kind: 'M', verbatim: '(Đề cương)', guidance: ['(Đề cương)'] }),
  row({ id: 'T1', level: 'title', kind: 'F', verbatim: 'BÁO CÁO' }),
  row({
    id: 'T2',
    level: 'title',
    kind: 'F',
    verbatim: 'Tổng kết công tác thi đua, khen thưởng Cụm........ …năm 2017, phương hướng nhiệm vụ năm 2018',
    guidance: ['........ …'],
    fields: ['cluster', 'year', 'next-year'],
    years: ['N', 'N+1'],
  }),
];

const introduction: readonly OutlineRow[] = [
  row({
    id: 'IN0',
    level: 'intro',
    kind: 'G',
    verbatim: 'Nêu khái quát đặc điểm tình hình của cụm thi đua:',
    guidance: ['Nêu khái quát đặc điểm tình hình của cụm thi đua:'],
  }),
  row({
    id: 'IN1',
    level: 'intro',
    kind: 'B/L',
    verbatim: '- Tổng số các đơn vị tham gia cụm thi đua (nêu tên các đơn vị thành viên);',
    guidance: ['(nêu tên các đơn vị thành viên)'],
    heading: {
      form: 'Tổng số các đơn vị tham gia cụm thi đua:',
      short: 'Tổng số đơn vị tham gia cụm thi đua:',
    },
    help: 'Nêu khái quát đặc điểm tình hình của cụm thi đua. Ở ý này ghi tổng số đơn vị tham gia cụm và tên từng đơn vị thành viên; nói rõ tổng số đã gồm đơn vị trưởng cụm, phó cụm hay chưa.',
    name: 'Số đơn vị và tên các đơn vị trong cụm',
    fields: ['units'],
  }),
  row({
    id: 'IN2',
    level: 'intro',
    kind: 'B',
    verbatim: '- Đơn vị trưởng cụm, đơn vị phó cụm;',
    heading: { form: 'Đơn vị trưởng cụm, đơn vị phó cụm:', short: 'Đơn vị Trưởng cụm, đơn vị Phó Trưởng cụm:' },
    help: 'Ghi tên đơn vị trưởng cụm và các đơn vị phó cụm của năm {year}.',
    name: 'Tên đơn vị trưởng cụm, phó cụm',
    fields: ['head', 'deputies'],
  }),
  row({
    id: 'IN3',
    level: 'intro',
    kind: 'B/N',
    verbatim: '- Đặc điểm về tổ chức, hoạt động của cụm (nêu khái quát chức năng, nhiệm vụ của các đơn vị trong cụm);',
    guidance: ['(nêu khái quát chức năng, nhiệm vụ của các đơn vị trong cụm)'],
    heading: same('Đặc điểm về tổ chức, hoạt động của cụm:'),
    help: 'Nêu khái quát chức năng, nhiệm vụ của các đơn vị trong cụm và những đặc điểm về tổ chức, hoạt động có ảnh hưởng đến công tác thi đua của cụm.',
    name: 'Đặc điểm tổ chức, hoạt động của cụm',
  }),
];

const leadership: readonly OutlineRow[] = [
  row({
    id: 'P1.I',
    level: 'section',
    kind: 'H',
    verbatim: 'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TỔ CHỨC TRIỂN KHAI CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
    heading: same('CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TỔ CHỨC TRIỂN KHAI CÔNG TÁC THI ĐUA, KHEN THƯỞNG'),
    name: 'Mục Công tác lãnh đạo, chỉ đạo',
  }),
  row({
    id: 'P1.I.1',
    level: 'clause',
    kind: 'H/N',
    verbatim:
      '1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng của cụm, các đơn vị trong cụm.',
    heading: {
      form: 'Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng của cụm, các đơn vị trong cụm',
      short:
        'Công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng của cụm, các đơn vị trong cụm',
    },
    help: 'Đánh giá việc lãnh đạo, chỉ đạo công tác thi đua, khen thưởng của cụm và của các đơn vị trong cụm: xây dựng kế hoạch, phân công nhiệm vụ, ký kết giao ước thi đua, sơ kết, tổng kết.',
    name: 'Lãnh đạo, chỉ đạo công tác thi đua, khen thưởng',
  }),
  row({
    id: 'P1.I.2',
    level: 'clause',
    kind: 'H/T',
    verbatim:
      '2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen thưởng của cụm và các đơn vị thành viên trong cụm thi đua (có biểu tổng hợp các văn bản (theo phụ lục I)',
    guidance: ['(có biểu tổng hợp các văn bản (theo phụ lục I)'],
    heading: same(
      'Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen thưởng của cụm và các đơn vị thành viên trong cụm thi đua',
    ),
    help: 'Ghi số văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen thưởng do cụm và các đơn vị thành viên ban hành trong năm {year}. Cuối đoạn ghi: “(có biểu tổng hợp các văn bản theo Phụ lục I)”.',
    name: 'Văn bản chỉ đạo của cụm và các đơn vị',
    fields: ['documents'],
  }),
  row({
    id: 'P1.I.3',
    level: 'clause',
    kind: 'H/N',
    verbatim: '3. Đánh giá chung kết quả hoạt động của cụm, các đơn vị thành viên trong cụm thi đua.',
    heading: same('Đánh giá chung kết quả hoạt động của cụm, các đơn vị thành viên trong cụm thi đua'),
    help: 'Nhận xét chung về kết quả hoạt động của cụm và của các đơn vị thành viên: việc đã làm tốt, việc còn chậm hoặc chưa làm được.',
    name: 'Kết quả hoạt động chung của cụm, các đơn vị',
  }),
];

const emulation: readonly OutlineRow[] = [
  row({
    id: 'P1.II',
    level: 'section',
    kind: 'H',
    verbatim: 'II. KẾT QUẢ PHONG TRÀO THI ĐUA',
    heading: same('KẾT QUẢ PHONG TRÀO THI ĐUA'),
    name: 'Mục Kết quả phong trào thi đua',
  }),
  row({
    id: 'P1.II.1',
    level: 'clause',
    kind: 'H/N',
    verbatim: '1. Đánh giá việc tổ chức, triển khai các phong trào thi đua của cụm, các đơn vị trong cụm.',
    heading: {
      form: 'Đánh giá việc tổ chức, triển khai các phong trào thi đua của cụm, các đơn vị trong cụm',
      short: 'Việc tổ chức, triển khai các phong trào thi đua của cụm, các đơn vị trong cụm',
    },
    help: 'Đánh giá việc tổ chức, triển khai các phong trào thi đua của cụm và các đơn vị trong cụm: tên phong trào, nội dung, hình thức tổ chức, mức độ hưởng ứng.',
    name: 'Việc tổ chức các phong trào thi đua',
  }),
  row({
    id: 'P1.II.2',
    level: 'clause',
    kind: 'H/N',
    verbatim:
      '2. Kết quả phong trào thi đua thực hiện nhiệm vụ chính trị (theo các nội dung thi đua đã được thống nhất trong Cụm)',
    guidance: ['(theo các nội dung thi đua đã được thống nhất trong Cụm)'],
    heading: same('Kết quả phong trào thi đua thực hiện nhiệm vụ chính trị'),
    help: 'Viết theo các nội dung thi đua đã được thống nhất trong cụm. Nêu rõ kết quả đạt được của cụm và của các đơn vị thành viên; so sánh các chỉ tiêu với kế hoạch được giao và với cùng kỳ để phản ánh chính xác kết quả đạt được của năm {year}. Chỉ tiêu không có số liệu cùng kỳ thì ghi rõ “không có số liệu so sánh”.',
    name: 'Kết quả thi đua thực hiện nhiệm vụ chính trị',
    fields: ['indicators'],
  }),
  row({
    id: 'P1.II.2g',
    level: 'guidance',
    kind: 'G',
    verbatim:
      '(Kết quả phong trào thi đua phải thể hiện rõ: kết quả đạt được phong trào thi đua của cụm, của các đơn vị thành viên trong cụm; So sánh các chỉ tiêu với kế hoạch được giao và so sánh với cùng kỳ nhằm phản ánh chính xác kết quả đạt được của năm 2017).',
    guidance: [
      '(Kết quả phong trào thi đua phải thể hiện rõ: kết quả đạt được phong trào thi đua của cụm, của các đơn vị thành viên trong cụm; So sánh các chỉ tiêu với kế hoạch được giao và so sánh với cùng kỳ nhằm phản ánh chính xác kết quả đạt được của năm 2017).',
    ],
    years: ['N'],
  }),
  row({
    id: 'P1.II.3',
    level: 'clause',
    kind: 'H/N',
    verbatim: '3. Kết quả triển khai, thực hiện phong trào thi đua xây dựng Nông thôn mới',
    heading: {
      form: 'Kết quả triển khai, thực hiện phong trào thi đua xây dựng Nông thôn mới',
      short: 'Kết quả triển khai, thực hiện phong trào thi đua xây dựng nông thôn mới',
    },
    help: 'Đánh giá chung tình hình, kết quả thực hiện phong trào thi đua xây dựng nông thôn mới của các đơn vị trong cụm; nêu tên những đơn vị triển khai, thực hiện tốt.',
    name: 'Kết quả thi đua xây dựng nông thôn mới',
    fields: ['units'],
  }),
  row({
    id: 'P1.II.3g',
    level: 'guidance',
    kind: 'G',
    verbatim:
      'Đánh giá chung tình hình, kết quả thực hiện phong trào thi đua xây dựng Nông thôn mới của các đơn vị trong cụm (nêu tên đơn vị triển khai, thực hiện tốt....).',
    guidance: [
      'Đánh giá chung tình hình, kết quả thực hiện phong trào thi đua xây dựng Nông thôn mới của các đơn vị trong cụm (nêu tên đơn vị triển khai, thực hiện tốt....).',
    ],
  }),
  row({
    id: 'P1.II.4',
    level: 'clause',
    kind: 'H/N',
    verbatim:
      '4. Công tác tổ chức triển khai, thực hiện phong trào thi đua “Lạng Sơn cùng cả nước chung tay vì người nghèo – Không để ai bỏ lại phía sau” giai đoạn 2016 – 2020; Phong trào thi đua “Doanh nghiệp Lạng Sơn hội nhập và phát triển” giai đoạn 2017 – 2020.',
    heading: same('Công tác tổ chức triển khai, thực hiện {movements}'),
    help: 'Với từng phong trào, nêu văn bản triển khai, cách tổ chức thực hiện và kết quả của cụm, của các đơn vị trong cụm.',
    name: 'Các phong trào thi đua do cấp trên phát động',
    fields: ['movements'],
  }),
  row({
    id: 'P1.II.5',
    level: 'clause',
    kind: 'H',
    verbatim: '5. Công tác tuyên truyền, nhân rộng các gương điển hình tiên tiến',
    heading: same('Công tác tuyên truyền, nhân rộng các gương điển hình tiên tiến'),
    name: 'Tuyên truyền, nhân rộng điển hình tiên tiến',
  }),
  row({
    id: 'P1.II.5a',
    level: 'bullet',
    kind: 'B/N',
    verbatim:
      '- Đánh giá việc chỉ đạo triển khai phát hiện bồi dưỡng xây dựng và nhân rộng các điển hình tiên tiến ( kết quả của các đơn vị trong cụm)',
    guidance: ['( kết quả của các đơn vị trong cụm)'],
    heading: {
      form: 'Đánh giá việc chỉ đạo triển khai phát hiện bồi dưỡng xây dựng và nhân rộng các điển hình tiên tiến:',
      short: 'Việc chỉ đạo, triển khai phát hiện, bồi dưỡng, xây dựng và nhân rộng các điển hình tiên tiến:',
    },
    help: 'Đánh giá việc chỉ đạo, triển khai phát hiện, bồi dưỡng, xây dựng và nhân rộng các điển hình tiên tiến; nêu kết quả của các đơn vị trong cụm.',
    name: 'Chỉ đạo phát hiện, nhân rộng điển hình',
  }),
  row({
    id: 'P1.II.5b',
    level: 'bullet',
    kind: 'B',
    verbatim: '- Tổng hợp số tập thể, cá nhân được phát hiện, giới thiệu nhân rộng',
    heading: {
      form: 'Tổng hợp số tập thể, cá nhân được phát hiện, giới thiệu nhân rộng:',
      short: 'Số tập thể, cá nhân được phát hiện, giới thiệu, nhân rộng:',
    },
    help: 'Ghi số tập thể và số cá nhân được phát hiện, giới thiệu, nhân rộng, cộng từ tất cả các đơn vị trong cụm.',
    name: 'Số tập thể, cá nhân điển hình',
    fields: ['collectives', 'individuals'],
  }),
  row({
    id: 'P1.II.5c',
    level: 'bullet',
    kind: 'B/L',
    verbatim: '- Nêu cụ thể tên các mô hình, điển hình tiên tiến trong năm 2017.',
    guidance: ['Nêu cụ thể tên các mô hình'],
    heading: {
      form: 'Tên các mô hình, điển hình tiên tiến trong năm {year}:',
      short: 'Các mô hình, điển hình tiên tiến trong năm {year}:',
    },
    help: 'Ghi cụ thể tên từng mô hình, điển hình tiên tiến trong năm {year} và đơn vị có mô hình, điển hình đó.',
    name: 'Tên các mô hình, điển hình trong năm',
    fields: ['year', 'models'],
    years: ['N'],
  }),
];

const policy: readonly OutlineRow[] = [
  row({
    id: 'P1.III',
    level: 'section',
    kind: 'H',
    verbatim:
      'III. KẾT QUẢ THỰC HIỆN CHỦ TRƯƠNG, CHÍNH SÁCH CỦA ĐẢNG, PHÁP LUẬT CỦA NHÀ NƯỚC; XÂY DỰNG ĐẢNG VÀ HỆ THỐNG CHÍNH TRỊ',
    heading: same(
      'KẾT QUẢ THỰC HIỆN CHỦ TRƯƠNG, CHÍNH SÁCH CỦA ĐẢNG, PHÁP LUẬT CỦA NHÀ NƯỚC; XÂY DỰNG ĐẢNG VÀ HỆ THỐNG CHÍNH TRỊ',
    ),
    name: 'Mục Chủ trương, chính sách; xây dựng Đảng',
  }),
  row({
    id: 'P1.III.1',
    level: 'clause',
    kind: 'H/N',
    verbatim:
      '1. Đánh giá kết quả tổ chức học tập, quán triệt, triển khai các chủ trương của Đảng, chính sách và pháp luật của Nhà nước; công tác xây dựng hệ thống chính trị, tổ chức Đảng, chính quyền, đoàn thể quần chúng ( kết quả các đơn vị thành viên trong cụm)',
    guidance: ['( kết quả các đơn vị thành viên trong cụm)'],
    heading: {
      form: 'Đánh giá kết quả tổ chức học tập, quán triệt, triển khai các chủ trương của Đảng, chính sách và pháp luật của Nhà nước; công tác xây dựng hệ thống chính trị, tổ chức Đảng, chính quyền, đoàn thể quần chúng',
      short:
        'Kết quả tổ chức học tập, quán triệt, triển khai các chủ trương của Đảng, chính sách và pháp luật của Nhà nước; công tác xây dựng hệ thống chính trị, tổ chức đảng, chính quyền, đoàn thể quần chúng',
    },
    help: 'Nêu kết quả của các đơn vị thành viên trong cụm: tổ chức học tập, quán triệt, triển khai các chủ trương của Đảng, chính sách và pháp luật của Nhà nước; xây dựng hệ thống chính trị, tổ chức đảng, chính quyền, đoàn thể quần chúng.',
    name: 'Học tập chủ trương, xây dựng hệ thống chính trị',
    fields: ['units'],
  }),
  row({
    id: 'P1.III.2',
    level: 'clause',
    kind: 'H/T',
    verbatim:
      '2. Kết quả xếp loại (hoặc dự kiến xếp loại) tổ chức cơ sở Đảng, đoàn thể của các đơn vị trong cụm năm 2017.',
    guidance: ['(hoặc dự kiến xếp loại)'],
    heading: {
      form: 'Kết quả {rating} tổ chức cơ sở Đảng, đoàn thể của các đơn vị trong cụm năm {year}',
      short: 'Kết quả {rating} tổ chức cơ sở đảng, đoàn thể của các đơn vị trong cụm năm {year}',
    },
    help: 'Ghi kết quả xếp loại tổ chức cơ sở đảng, công đoàn, đoàn thanh niên và các đoàn thể khác của từng đơn vị trong cụm; đơn vị chưa có kết quả chính thức thì ghi rõ là dự kiến xếp loại.',
    name: 'Xếp loại tổ chức cơ sở đảng, đoàn thể',
    fields: ['rating', 'year', 'ratings'],
    years: ['N'],
  }),
];

const awards: readonly OutlineRow[] = [
  row({
    id: 'P1.IV',
    level: 'section',
    kind: 'H',
    verbatim: 'IV. CÔNG TÁC KHEN THƯỞNG',
    heading: same('CÔNG TÁC KHEN THƯỞNG'),
    name: 'Mục Công tác khen thưởng',
  }),
  row({
    id: 'P1.IV.1',
    level: 'clause',
    kind: 'H/N',
    verbatim:
      '1. Đánh giá công tác chấm điểm thi đua của Cụm và các đơn vị trong cụm, quy trình thực xét, thẩm định hồ sơ (danh hiệu thi đua, hình thức khen thưởng);',
    heading: {
      form: 'Đánh giá công tác chấm điểm thi đua của Cụm và các đơn vị trong cụm, quy trình xét, thẩm định hồ sơ (danh hiệu thi đua, hình thức khen thưởng)',
      short:
        'Công tác chấm điểm thi đua của cụm và các đơn vị trong cụm; quy trình xét, thẩm định hồ sơ (danh hiệu thi đua, hình thức khen thưởng)',
    },
    help: 'Đánh giá việc tự chấm điểm của các đơn vị và việc chấm điểm của cụm; quy trình xét, thẩm định hồ sơ đề nghị danh hiệu thi đua, hình thức khen thưởng.',
    name: 'Chấm điểm thi đua, xét và thẩm định hồ sơ',
    fields: ['scores'],
  }),
  row({
    id: 'P1.IV.2',
    level: 'clause',
    kind: 'H/T',
    verbatim:
      '2. Tổng hợp các tập thể, cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng của các đơn vị trong cụm trong năm 2017 (Có phụ lục II, III gửi kèm );  Tỷ lệ khen thưởng đối với người lao động….% (Nêu rõ tỷ lệ khen thưởng đối với người lao động của từng đơn vị trong cụm thi đua).',
    guidance: ['….%', '(Nêu rõ tỷ lệ khen thưởng đối với người lao động của từng đơn vị trong cụm thi đua)'],
    heading: same(
      'Tổng hợp các tập thể, cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng của các đơn vị trong cụm trong năm {year}',
    ),
    help: 'Ghi tổng số tập thể, cá nhân của các đơn vị trong cụm được tặng danh hiệu thi đua và các hình thức khen thưởng trong năm {year}, cuối câu ghi “(Có Phụ lục II, III gửi kèm)”. Sau đó nêu rõ tỷ lệ khen thưởng đối với người lao động của cả cụm và của từng đơn vị. Chỉ tính những trường hợp đã có quyết định.',
    name: 'Số được tặng danh hiệu, hình thức khen thưởng',
    fields: ['year', 'titles', 'awards', 'labour-ratio'],
    years: ['N'],
  }),
  row({
    id: 'P1.IV.3',
    level: 'clause',
    kind: 'H/N',
    verbatim: '3. Công tác phát hiện khen thưởng và đề nghị khen thưởng',
    heading: same('Công tác phát hiện khen thưởng và đề nghị khen thưởng'),
    help: 'Nêu việc phát hiện tập thể, cá nhân có thành tích để khen thưởng và số đã đề nghị cấp trên khen thưởng. Số đề nghị ghi riêng, không gộp với số đã được tặng.',
    name: 'Phát hiện và đề nghị khen thưởng',
    fields: ['proposals'],
  }),
];

const otherWork: readonly OutlineRow[] = [
  row({
    id: 'P1.V',
    level: 'section',
    kind: 'H',
    verbatim: 'V. MỘT SỐ CÔNG TÁC KHÁC',
    heading: same('MỘT SỐ CÔNG TÁC KHÁC'),
    name: 'Mục Một số công tác khác',
  }),
  row({
    id: 'P1.V.1',
    level: 'clause',
    kind: 'H/N',
    verbatim:
      '1. Công tác tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng (Nêu tên cụ thể các đơn vị tổ chức tập huấn công tác thi đua, khen thưởng trong năm)',
    guidance: ['(Nêu tên cụ thể các đơn vị tổ chức tập huấn công tác thi đua, khen thưởng trong năm)'],
    heading: same('Công tác tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng'),
    help: 'Nêu tên cụ thể các đơn vị tổ chức tập huấn công tác thi đua, khen thưởng trong năm {year}, số lớp và số người tham dự.',
    name: 'Tập huấn, bồi dưỡng nghiệp vụ',
    fields: ['units'],
  }),
  row({
    id: 'P1.V.2',
    level: 'clause',
    kind: 'H/N',
    verbatim: '2. Công tác kiểm tra giám sát về thi đua khen thưởng',
    heading: {
      form: 'Công tác kiểm tra giám sát về thi đua khen thưởng',
      short: 'Công tác kiểm tra, giám sát về thi đua, khen thưởng',
    },
    help: 'Nêu việc kiểm tra, giám sát về thi đua, khen thưởng của cụm và các đơn vị trong cụm: số cuộc, đơn vị được kiểm tra, kết quả và việc khắc phục.',
    name: 'Kiểm tra, giám sát về thi đua, khen thưởng',
  }),
  row({
    id: 'P1.V.3',
    level: 'clause',
    kind: 'H/N',
    verbatim: '3. Tổ chức bộ máy làm công tác thi đua khen thưởng',
    heading: {
      form: 'Tổ chức bộ máy làm công tác thi đua khen thưởng',
      short: 'Tổ chức bộ máy làm công tác thi đua, khen thưởng',
    },
    help: 'Nêu bộ phận, số người làm công tác thi đua, khen thưởng (chuyên trách, kiêm nhiệm) ở các đơn vị trong cụm và những thay đổi trong năm {year}.',
    name: 'Bộ máy làm công tác thi đua, khen thưởng',
  }),
  row({
    id: 'P1.V.4',
    level: 'clause',
    kind: 'H/N',
    verbatim:
      '4.Việc thực hiện chế độ thông tin, báo cáo của cụm, các đơn vị trong cụm với Hội đồng TĐKT tỉnh (nêu tên đơn vị thực hiện tốt, đơn vị thực hiện chưa tốt).',
    guidance: ['(nêu tên đơn vị thực hiện tốt, đơn vị thực hiện chưa tốt)'],
    heading: same('Việc thực hiện chế độ thông tin, báo cáo của cụm, các đơn vị trong cụm với Hội đồng TĐKT tỉnh'),
    help: 'Nêu việc thực hiện chế độ thông tin, báo cáo của cụm và các đơn vị trong cụm với Hội đồng TĐKT tỉnh; ghi tên đơn vị thực hiện tốt, đơn vị thực hiện chưa tốt.',
    name: 'Chế độ thông tin, báo cáo',
    fields: ['units'],
  }),
];

const assessment: readonly OutlineRow[] = [
  row({
    id: 'P1.VI',
    level: 'section',
    kind: 'H',
    verbatim: 'III. ĐÁNH GIÁ CHUNG',
    heading: same('ĐÁNH GIÁ CHUNG'),
    name: 'Mục Đánh giá chung',
  }),
  row({
    id: 'P1.VI.1',
    level: 'clause',
    kind: 'H/N',
    verbatim: '1. Ưu điểm',
    heading: same('Ưu điểm'),
    help: 'Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm.',
    name: 'Ưu điểm',
  }),
  row({
    id: 'P1.VI.1g',
    level: 'guidance',
    kind: 'G',
    verbatim: 'Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm',
    guidance: ['Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm'],
  }),
  row({
    id: 'P1.VI.2',
    level: 'clause',
    kind: 'H/N',
    verbatim: '2. Hạn chế, yếu kém và nguyên nhân',
    heading: same('Hạn chế, yếu kém và nguyên nhân'),
    help: 'Nêu những hạn chế, yếu kém cần rút kinh nghiệm trong hoạt động của cụm và nguyên nhân, gồm nguyên nhân khách quan và nguyên nhân chủ quan.',
    name: 'Hạn chế, yếu kém và nguyên nhân',
  }),
  row({
    id: 'P1.VI.2g',
    level: 'guidance',
    kind: 'G',
    verbatim: 'Nêu những hạn chế, yếu kém cần rút kinh nghiệm trong hoạt động của Cụm',
    guidance: ['Nêu những hạn chế, yếu kém cần rút kinh nghiệm trong hoạt động của Cụm'],
  }),
];

const firstPart: readonly OutlineRow[] = [
  row({
    id: 'P1',
    level: 'part',
    kind: 'H',
    verbatim: 'Phần thứ nhất',
    heading: same('Phần thứ nhất'),
    name: 'Phần thứ nhất',
  }),
  row({
    id: 'P1t',
    level: 'part-title',
    kind: 'H',
    verbatim: 'KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2017',
    heading: same('KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM {year}'),
    name: 'Tên Phần thứ nhất',
    fields: ['year'],
    years: ['N'],
  }),
  ...leadership,
  ...emulation,
  ...policy,
  ...awards,
  ...otherWork,
  ...assessment,
];

const secondPart: readonly OutlineRow[] = [
  row({
    id: 'P2',
    level: 'part',
    kind: 'H',
    verbatim: 'Phần thứ hai',
    heading: same('Phần thứ hai'),
    name: 'Phần thứ hai',
  }),
  row({
    id: 'P2t',
    level: 'part-title',
    kind: 'H',
    verbatim: 'PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG  NĂM 2018',
    heading: same('PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM {next-year}'),
    name: 'Tên Phần thứ hai',
    fields: ['next-year'],
    years: ['N+1'],
  }),
  row({
    id: 'P2.I',
    level: 'section',
    kind: 'H/N',
    verbatim: 'I. Nêu những nhiệm vụ trọng tâm công tác khen thưởng năm 2018',
    guidance: ['Nêu những nhiệm vụ trọng tâm'],
    heading: {
      form: 'Những nhiệm vụ trọng tâm công tác thi đua, khen thưởng năm {next-year}',
      short: 'NHIỆM VỤ TRỌNG TÂM CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM {next-year}',
    },
    help: 'Liệt kê những nhiệm vụ trọng tâm công tác thi đua, khen thưởng của cụm trong năm {next-year}: phát động phong trào, ký kết giao ước thi đua, những việc phải hoàn thành và thời hạn.',
    name: 'Nhiệm vụ trọng tâm năm sau',
    fields: ['next-year'],
    years: ['N+1'],
  }),
  row({
    id: 'P2.II',
    level: 'section',
    kind: 'H/N',
    verbatim:
      'II. Một số giải pháp chủ yếu nhằm tổ chức triển khai thực hiện phong trào thi đua, công tác khen thưởng đạt hiệu quả.',
    heading: {
      form: 'Một số giải pháp chủ yếu nhằm tổ chức triển khai thực hiện phong trào thi đua, công tác khen thưởng đạt hiệu quả',
      short: 'MỘT SỐ GIẢI PHÁP CHỦ YẾU',
    },
    help: 'Nêu các giải pháp chủ yếu để tổ chức triển khai thực hiện phong trào thi đua, công tác khen thưởng đạt hiệu quả; gắn với những hạn chế và nhiệm vụ đã nêu.',
    name: 'Giải pháp chủ yếu',
  }),
  row({
    id: 'P2.III',
    level: 'section',
    kind: 'H/N',
    verbatim: 'III. Kiến nghị, đề xuất',
    heading: { form: 'Kiến nghị, đề xuất', short: 'KIẾN NGHỊ, ĐỀ XUẤT' },
    help: 'Nêu kiến nghị, đề xuất với từng cơ quan: Hội đồng TĐKT tỉnh, Sở Nội vụ, cơ quan khác. Nếu không có thì ghi “Không có”.',
    name: 'Kiến nghị, đề xuất',
  }),
];

const footer: readonly OutlineRow[] = [
  row({ id: 'F1', level: 'footer', kind: 'F', verbatim: 'Nơi nhận:' }),
  row({ id: 'F2', level: 'footer', kind: 'F', verbatim: '- HĐ TĐKT tỉnh;', fields: ['recipient-1'] }),
  row({ id: 'F3', level: 'footer', kind: 'F', verbatim: '- Sở Nội vụ (Ban TĐKT);', fields: ['recipient-2'] }),
  row({ id: 'F4', level: 'footer', kind: 'F', verbatim: '- Các đơn vị trong Cụm thi đua;', fields: ['recipient-3'] }),
  row({ id: 'F5', level: 'footer', kind: 'F', verbatim: '- Lưu:...', guidance: ['...'], fields: ['archive'] }),
  row({ id: 'F6', level: 'footer', kind: 'F', verbatim: 'TM. CỤM THI ĐUA' }),
  row({ id: 'F7', level: 'footer', kind: 'F', verbatim: 'TRƯỞNG CỤM', fields: ['signer-title'] }),
  row({
    id: 'F8',
    level: 'footer',
    kind: 'M',
    verbatim: '(Ký, đóng dấu)',
    guidance: ['(Ký, đóng dấu)'],
    fields: ['signer-office', 'signer-name'],
  }),
];

/** Mẫu số 02, the form this product is made for. */
export const mau02: Outline = {
  id: 'mau-02',
  name: 'Mẫu số 02: Báo cáo tổng kết công tác thi đua, khen thưởng của Cụm thi đua',
  rows: [...letterhead, ...introduction, ...firstPart, ...secondPart, ...footer],
  repairs: mau02Repairs,
  movements: [
    {
      name: 'Lạng Sơn cùng cả nước chung tay vì người nghèo – Không để ai bỏ lại phía sau',
      from: 2016,
      to: 2020,
      act: 'Quyết định số 1258/QĐ-TTg ngày 21 tháng 8 năm 2017',
    },
    { name: 'Doanh nghiệp Lạng Sơn hội nhập và phát triển', from: 2017, to: 2020, act: '' },
  ],
  movementWords: {
    kind: 'phong trào thi đua',
    period: 'giai đoạn {from} – {to}',
    singleYear: 'năm {from}',
    general: 'các phong trào thi đua do Trung ương, tỉnh phát động',
    generalHelp: 'Đề cương nêu tên {movements}; thay bằng các phong trào đang thực hiện trong năm {year}.',
  },
  ratingWords: { final: 'xếp loại', expected: 'dự kiến xếp loại' },
  fixed: mau02Fixed,
  extras: mau02Extras,
};
