/** What a right report of three units says: its data, its counts, and every body in words. */
import { emptyAppendix, type AppendixLists } from '../../src/core/appendix/appendix-entries';
import { countSentences } from '../../src/core/appendix/sentences';
import { mau02 } from '../../src/core/outline/mau-02';
import { generatedSentences } from '../../src/core/report/introduction';
import type { MemberUnit } from '../../src/core/report/member-unit';
import { newReportData, type ReportData } from '../../src/core/report/report-data';

const unit = (id: string, name: string, role: MemberUnit['role']): MemberUnit => ({
  id,
  name,
  shortName: '',
  role,
  kind: 'so-nganh',
  totalStaff: 25,
  directWorkers: 20,
});

/** Head, deputy, member. */
export const checkUnits: readonly MemberUnit[] = [
  unit('snv', 'Sở Nội vụ', 'head'),
  unit('stc', 'Sở Tài chính', 'deputy'),
  unit('syt', 'Sở Y tế', 'member'),
];

/** Everything entered, nothing blank. */
export const checkData: ReportData = {
  ...newReportData(mau02, 2026),
  cluster: 'các sở tổng hợp',
  number: '15',
  symbol: 'CTĐ',
  issueDate: { day: 15, month: 12, year: 2026 },
  addressed: true,
  addressees: ['Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn'],
  signerOffice: 'GIÁM ĐỐC SỞ NỘI VỤ',
  signerName: 'Nguyễn Văn Hòa',
  archive: 'SNV',
  units: checkUnits,
  verified: true,
};

const counts = (id: string, year: number, more: Readonly<Record<string, number>>) => ({
  unit: id,
  year,
  cells: {
    ttldxs: 2,
    ttldtt: 3,
    cstdcs: 3,
    ldtt: 20,
    'bk-tinh/tt': 1,
    'bk-tinh/cn': 2,
    'gk/tt': 3,
    'gk/cn': 10,
    lanhdao: 4,
    laodong: 8,
    ...more,
  },
});

/** Counts of 2026 and 2025, four documents, the small figures. */
export const checkFigures: AppendixLists = {
  ...emptyAppendix,
  counts: [
    counts('snv', 2026, { cotinh: 1, cstdt: 1 }),
    counts('stc', 2026, {}),
    counts('syt', 2026, { ldtt: 21 }),
    counts('snv', 2025, {}),
    counts('stc', 2025, { cotinh: 1 }),
    counts('syt', 2025, { ldtt: 19 }),
  ],
  documents: [
    {
      id: 'd1',
      issuer: '',
      number: '03/KH-CTĐ',
      date: { day: 20, month: 1, year: 2026 },
      subject: 'Kế hoạch tổ chức phong trào thi đua năm 2026',
      note: '',
    },
    {
      id: 'd2',
      issuer: 'snv',
      number: '12/KH-SNV',
      date: { day: 2, month: 2, year: 2026 },
      subject: 'Kế hoạch công tác thi đua, khen thưởng năm 2026',
      note: '',
    },
    {
      id: 'd3',
      issuer: 'stc',
      number: '45/STC-VP',
      date: { day: 11, month: 3, year: 2026 },
      subject: 'Công văn hướng dẫn đăng ký thi đua năm 2026',
      note: '',
    },
    {
      id: 'd4',
      issuer: 'syt',
      number: '18/KH-SYT',
      date: { day: 5, month: 2, year: 2026 },
      subject: 'Kế hoạch phát động thi đua năm 2026',
      note: '',
    },
  ],
  figures: [
    {
      id: 'f1',
      table: 'dien-hinh',
      unit: 'snv',
      cells: { 'tap-the': 2, 'ca-nhan': 3, 'mo-hinh': 'Bộ phận một cửa thân thiện' },
    },
    { id: 'f2', table: 'dien-hinh', unit: 'syt', cells: { 'tap-the': 1, 'ca-nhan': 2, 'mo-hinh': 'Trạm y tế vì dân' } },
    {
      id: 'f3',
      table: 'de-nghi',
      unit: 'stc',
      cells: { 'hinh-thuc': 'Bằng khen của UBND tỉnh', 'tap-the': 1, 'ca-nhan': 2 },
    },
    {
      id: 'f4',
      table: 'tap-huan',
      unit: 'snv',
      cells: { 'noi-dung': 'nghiệp vụ thi đua, khen thưởng', 'so-lop': 1, 'so-nguoi': 60 },
    },
    { id: 'f5', table: 'bao-cao', unit: 'snv', cells: { 'thuc-hien': 'Tốt' } },
    { id: 'f6', table: 'bao-cao', unit: 'stc', cells: { 'thuc-hien': 'Tốt' } },
    { id: 'f7', table: 'bao-cao', unit: 'syt', cells: { 'thuc-hien': 'Tốt' } },
  ],
};

/** What she wrote herself; paragraphs separated by `\n`. */
const written: Readonly<Record<string, string>> = {
  IN3: 'Các đơn vị trong cụm là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu quản lý nhà nước về nội vụ, tài chính và y tế trên địa bàn.',
  'P1.I.1':
    'Trưởng cụm đã chủ động xây dựng kế hoạch, phân công nhiệm vụ cho từng đơn vị và tổ chức ký kết giao ước thi đua ngay từ đầu năm.\nCác đơn vị thành viên kịp thời cụ thể hóa thành kế hoạch của đơn vị mình.',
  'P1.I.3':
    'Các đơn vị thành viên chấp hành nghiêm quy chế hoạt động của cụm, tham gia đầy đủ các hội nghị và hoàn thành các nội dung đã ký kết.',
  'P1.II.1':
    'Phong trào thi đua được phát động rộng rãi, nội dung sát với nhiệm vụ chính trị, nêu cao tinh thần trách nhiệm của cán bộ, công chức, viên chức.',
  'P1.II.2':
    'Các chỉ tiêu thi đua thực hiện nhiệm vụ chính trị của các đơn vị trong cụm đều hoàn thành so với kế hoạch được giao và tăng so với cùng kỳ.',
  'P1.II.3':
    'Sở Nội vụ, Sở Tài chính và Sở Y tế đã phân công đơn vị giúp đỡ các xã xây dựng nông thôn mới; Sở Y tế triển khai, thực hiện tốt tiêu chí về y tế.',
  'P1.II.4':
    'Các đơn vị trong cụm tiếp tục hưởng ứng phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”, ủng hộ các quỹ do tỉnh phát động.',
  'P1.II.5a':
    'Việc phát hiện, bồi dưỡng, xây dựng và nhân rộng các điển hình tiên tiến được các đơn vị trong cụm quan tâm chỉ đạo thường xuyên.',
  'P1.III.1':
    'Đảng bộ Sở Nội vụ, Đảng bộ Sở Tài chính và Đảng bộ Sở Y tế tổ chức học tập, quán triệt đầy đủ các nghị quyết của Đảng, chính sách, pháp luật của Nhà nước.',
  'P1.III.2':
    'Tổ chức đảng, công đoàn và đoàn thanh niên của Sở Nội vụ, Sở Tài chính, Sở Y tế đều được xếp loại hoàn thành tốt nhiệm vụ.',
  'P1.IV.1':
    'Việc chấm điểm thi đua của cụm được thực hiện công khai, đúng quy định; hồ sơ đề nghị khen thưởng được xét, thẩm định chặt chẽ.',
  'P1.V.2':
    'Cụm đã kiểm tra, giám sát công tác thi đua, khen thưởng tại các đơn vị thành viên và kịp thời chấn chỉnh những thiếu sót.',
  'P1.V.3':
    'Bộ máy làm công tác thi đua, khen thưởng của các đơn vị được kiện toàn, mỗi đơn vị phân công một công chức phụ trách.',
  'P1.VI.1':
    'Phong trào thi đua của cụm có nhiều đổi mới, tạo động lực để các đơn vị hoàn thành toàn diện nhiệm vụ được giao trong năm.',
  'P1.VI.2':
    'Việc phát hiện điển hình tiên tiến ở một số đơn vị còn chậm. Nguyên nhân chủ yếu là công chức phụ trách còn kiêm nhiệm nhiều việc.',
  'P2.I':
    'Tổ chức ký kết giao ước thi đua; đẩy mạnh các phong trào thi đua gắn với nhiệm vụ chính trị của từng đơn vị trong cụm.',
  'P2.II':
    'Tăng cường lãnh đạo, chỉ đạo của cấp ủy, người đứng đầu đối với công tác thi đua, khen thưởng; nâng cao chất lượng tham mưu của bộ phận chuyên môn.',
  'P2.III': 'Đề nghị Hội đồng TĐKT tỉnh tiếp tục quan tâm tổ chức tập huấn nghiệp vụ cho các đơn vị trong cụm./.',
};

/** Every body, with the sentences that are written from the data and the counts. */
export function checkBodies(data: ReportData, lists: AppendixLists): ReadonlyMap<string, string> {
  const { year, clusterKind, units, labourRatio } = data;
  const counted = countSentences({ year, clusterKind, units, labourRatio, ...lists });
  return new Map([
    ...Object.entries(written),
    ...[...counted].map(([item, paragraphs]) => [item, paragraphs.join('\n')] as const),
    ...generatedSentences(data),
  ]);
}
