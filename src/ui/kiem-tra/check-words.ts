/** What tab Kiểm tra says. */
import type { CheckOutcomeView } from '../../app/check-state';
import type { Severity } from '../../core/checks/check';
import { findingKindNames, type FindingKind } from '../../core/checks/saying/finding-kinds';
import { severityNames } from '../../core/checks/saying/result-words';
import { countText } from '../../core/text/numbers';

/** What can be chosen for a rule. */
export const choiceNames: Readonly<Record<Severity | 'off', string>> = {
  ...severityNames,
  off: 'Tắt',
};

/** "Lỗi (3)". */
export const kindCountText = (kind: FindingKind, count: number): string =>
  `${findingKindNames[kind]} (${countText(count)})`;

/** "Kiểm tra lúc 14:05: 28 quy tắc đạt, 6 không áp dụng, 1 đã tắt." */
export function rulesRunText({ at, passed, notApplicable, off }: CheckOutcomeView): string {
  const said = [
    `${passed} quy tắc đạt`,
    ...(notApplicable > 0 ? [`${notApplicable} không áp dụng`] : []),
    ...(off > 0 ? [`${off} đã tắt`] : []),
  ];
  return `Kiểm tra lúc ${at}: ${said.join(', ')}.`;
}

/** Sentences and labels. */
export const checkWords = {
  purpose: 'Kiểm tra để',
  sign: 'Trình ký',
  send: 'Gửi đi',
  purposeHints: {
    sign: 'Số, ngày, tháng ban hành để trống không tính là lỗi.',
    send: 'Số, ngày, tháng ban hành cũng phải có.',
  },
  run: 'Kiểm tra',
  stop: 'Dừng',
  results: 'Kết quả kiểm tra',
  filter: 'Chỉ xem',
  all: (count: number): string => `Tất cả (${countText(count)})`,
  wholeDocument: 'Cả văn bản',
  more: 'Hiện thêm',
  left: (count: number): string => `còn ${countText(count)} chỗ chưa hiện`,
  stale: 'Văn bản đã thay đổi sau lần kiểm tra gần nhất. Hãy bấm Kiểm tra lại.',
  unseen: 'Chưa xem được trong Word này',
  notYet: 'Chưa kiểm tra',
  notYetText:
    'Bấm Kiểm tra để soát mọi chỗ có thể làm báo cáo bị trả lại: sai ở đâu, vì sao, sửa thế nào. Văn bản không bị thay đổi khi kiểm tra.',
  nothing: 'Không thấy chỗ nào cần sửa',
  nothingText: 'Mọi quy tắc đã xét đều đạt. Nội dung và số liệu vẫn cần người ký đọc lại.',
  goTo: 'Đến vị trí này',
  explain: 'Giải thích',
  fix: 'Sửa',
  fixText: (fix: string): string => `Cách sửa: ${fix}`,
  ignore: 'Bỏ qua',
  reason: 'Lý do bỏ qua',
  reasonHint: 'Có thể để trống. Lý do được giữ trong văn bản và ghi vào phiếu kiểm tra.',
  cancel: 'Huỷ',
  formHeading: 'Ghi lại như mẫu',
  keepHeading: 'Giữ nguyên',
  basis: 'Căn cứ',
  fixAll: 'Sửa tất cả',
  /** `apart`: repairs that have a button of their own. */
  fixable: (count: number, apart: number): string =>
    [
      count === 0 ? 'Không có chỗ nào sửa tự động được.' : `Có ${countText(count)} chỗ sửa tự động được.`,
      ...(apart === 0 ? [] : [`${countText(apart)} chỗ khác có nút sửa riêng.`]),
    ].join(' '),
  report: 'Phiếu kiểm tra',
  who: 'Người kiểm tra',
  whoHint: 'Họ tên ghi trên phiếu; có thể để trống rồi ký tay.',
  copy: 'Tạo bản gửi',
  ignored: (count: number): string => `Đã bỏ qua (${countText(count)})`,
  ignoredReason: (reason: string): string => (reason === '' ? 'Không ghi lý do.' : `Lý do: ${reason}`),
  takeUp: 'Xét lại',
  rules: 'Các quy tắc kiểm tra',
  rulesText: 'Mức đã chọn được giữ trong văn bản này và dùng từ lần kiểm tra sau.',
  quota: 'Số Cờ thi đua của tỉnh được phân bổ',
  quotaHint:
    'Số cờ tỉnh giao cho cụm, khối năm nay. Có số này thì Kiểm tra báo khi phụ lục hoặc phần đề nghị ghi nhiều cờ hơn; để trống thì không so.',
  quotaError: 'Cần ghi một số từ 0 đến 999, hoặc để trống.',
  usual: (name: string): string => `${name} (mặc định)`,
  changedRules: (count: number): string => `Đang khác mặc định: ${countText(count)} quy tắc.`,
} as const;
