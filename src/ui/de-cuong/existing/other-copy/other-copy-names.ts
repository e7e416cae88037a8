/** Names of buttons, tabs and lists of **Lấy phần viết từ bản khác**. */
import type { CopyPart, CopyText, OtherCopyView } from '../../../../app/other-copy-state';

/** What buttons, lists and parts are called. */
export const otherCopyNames = {
  choose: 'Chọn bản của đồng nghiệp',
  field: 'Bản khác của báo cáo này (.docx)',
  other: 'Chọn tệp khác',
  use: 'Vẫn xem tệp này',
  mine: 'Của tôi',
  theirs: 'Bản kia',
  replace: 'Lấy của bản kia',
  both: 'Lấy cả hai',
  keep: 'Giữ của tôi',
  texts: 'Các mục viết khác nhau',
  figures: 'Các số khác nhau',
  fields: 'Thông tin khác nhau',
  takeFigure: 'Lấy của bản kia',
  takeAll: (count: number): string => `Lấy tất cả ${count} chỗ của bản kia`,
  more: (count: number): string => `Xem thêm ${count} chỗ`,
  blank: 'Chưa viết',
} as const;

/** How an item stands. */
export const textStates: Readonly<Record<CopyText['state'], string>> = {
  open: 'khác nhau',
  same: 'đã giống bản kia',
  both: 'đã có cả hai',
  kept: 'giữ của tôi',
};

/** A tab with what there still is to choose. */
export function partName(part: CopyPart, { texts, figures, fields }: OtherCopyView): string {
  const open = texts.filter(({ state }) => state === 'open').length;
  const [name, count] = {
    texts: ['Phần viết', open] as const,
    figures: ['Số liệu', figures.length] as const,
    fields: ['Thông tin', fields.length] as const,
  }[part];
  return count === 0 ? name : `${name} (${count})`;
}
