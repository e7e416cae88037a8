/** Names of buttons, tabs and columns of **Tổng hợp báo cáo của các đơn vị**. */
import type { MergeColumn, MergeView } from '../../../../app/merge-state';

/** What buttons and fields are called. */
export const mergeNames = {
  choose: 'Chọn tệp của các đơn vị',
  more: 'Thêm tệp',
  clear: 'Bỏ tất cả tệp',
  field: 'Tệp báo cáo của các đơn vị',
  files: 'Các tệp đã nhận',
  unitOf: (file: string): string => `Tệp “${file}” là của đơn vị`,
  asRead: 'Chưa chọn',
  leaveOut: 'Không tính tệp này',
  copyMissing: 'Sao chép danh sách chưa gửi',
  missing: 'Các đơn vị chưa gửi',
  into: 'Đưa vào mục',
  put: 'Đưa vào báo cáo',
  section: 'Mục của báo cáo',
} as const;

/** The parts of the panel. */
export const mergeSteps: readonly { readonly step: Exclude<MergeView['step'], 'choose'>; readonly name: string }[] = [
  { step: 'units', name: 'Đơn vị' },
  { step: 'figures', name: 'Số liệu' },
  { step: 'texts', name: 'Phần viết' },
];

/** Heads of the matrix. */
export const mergeColumnNames: Readonly<Record<MergeColumn, string>> = {
  received: 'Nhận',
  sections: 'Mục',
  figures: 'Phụ lục',
  year: 'Năm',
  totals: 'Cộng',
};
