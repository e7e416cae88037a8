/** What tab Thông tin has to settle, as it comes up in real work. */
import type { DifferenceView, FormState, PendingChange } from '../../src/app/form-state';
import type { MergeConflict } from '../../src/core/report/merge-report-data';
import type { ReportData } from '../../src/core/report/report-data';
import { formState, outlineState } from './pane-state';
import type { PaneState } from '../../src/app/pane-state';

/** Data of a report in the middle of being written. */
export const writtenData = (over: Partial<ReportData> = {}): ReportData => ({
  ...formState().data,
  cluster: 'các sở, ban, ngành khối Nội chính',
  symbol: 'CTĐ',
  signerOffice: 'Phó Giám đốc Sở Nội vụ',
  signerName: 'Hoàng Thị Mai',
  archive: 'VP',
  ...over,
});

/** Three places after the year went from 2025 to 2026: one of them in her own words. */
export const yearChanges: readonly PendingChange[] = [
  {
    id: 'title',
    name: 'Trích yếu',
    oldText:
      'Tổng kết công tác thi đua, khen thưởng Cụm thi đua các sở, ban, ngành năm 2025, phương hướng, nhiệm vụ năm 2026',
    newText:
      'Tổng kết công tác thi đua, khen thưởng Cụm thi đua các sở, ban, ngành năm 2026, phương hướng, nhiệm vụ năm 2027',
    caution: '',
  },
  {
    id: 'own',
    name: 'Đề mục: 3. Đánh giá chung',
    oldText: '3. Đánh giá chung kết quả của cụm trong năm 2025',
    newText: '3. Đánh giá chung kết quả hoạt động của cụm, các đơn vị thành viên trong cụm thi đua',
    caution: 'Bạn đã sửa đề mục này; chỉ ghi lại khi bạn chọn.',
  },
  { id: 'line', name: 'Kính gửi', oldText: '', newText: 'Kính gửi: Hội đồng TĐKT tỉnh Lạng Sơn', caution: '' },
];

/** The document has another name, and no number. */
export const twoDifferences: readonly DifferenceView[] = [
  { key: 'signer-name', name: 'Họ và tên người ký', entered: 'Hoàng Thị Mai', inDocument: 'Nông Văn Toàn' },
  { key: 'number', name: 'Số văn bản', entered: '15', inDocument: '' },
];

/** A colleague counted a unit's staff again. */
export const oneConflict: readonly MergeConflict[] = [
  { id: 'units/u1/totalStaff', field: 'units', name: 'Sở Tư pháp – tổng số người', mine: '65', theirs: '66' },
];

/** A pane over a written report whose form is as given. */
export const formPane = (form: Partial<FormState> = {}, pane: Partial<PaneState> = {}): PaneState =>
  outlineState({ form: formState({ data: writtenData(), ...form }), ...pane });
