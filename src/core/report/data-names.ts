/** What the entries of a report are called, and how their values are shown where two of them are compared. */
import { isRealDate, dateText } from '../text/dates';
import { authorityNames } from './signer';
import { deliveryNames, kindNames, ratingNames, wordingNames } from './choices';
import type { ReportData } from './data-entries';
import type { MemberUnit } from './member-unit';

/** Name of each entry, as in the pane. */
export const dataNames: Readonly<Record<keyof ReportData, string>> = {
  form: 'Mẫu báo cáo',
  year: 'Năm báo cáo',
  council: 'Hội đồng',
  clusterKind: 'Loại',
  cluster: 'Tên cụm thi đua',
  number: 'Số văn bản',
  symbol: 'Ký hiệu',
  place: 'Địa danh',
  issueDate: 'Ngày ban hành',
  addressed: 'Kính gửi',
  addressees: 'Nơi kính gửi',
  authority: 'Thẩm quyền ký',
  ownAuthority: 'Thẩm quyền ký (tự ghi)',
  signerOffice: 'Chức vụ tại cơ quan',
  signerName: 'Họ và tên người ký',
  archive: 'Đơn vị lưu',
  recipients: 'Nơi nhận',
  delivery: 'Hình thức gửi',
  wording: 'Cách ghi đề mục',
  rating: 'Xếp loại tổ chức đảng, đoàn thể',
  labourRatio: 'Cách tính tỷ lệ',
  dropped: 'Các mục đã bỏ',
  renamed: 'Tên mục đã đổi',
  added: 'Các mục đã thêm',
  extras: 'Mục bổ sung',
  movements: 'Các phong trào thi đua',
  units: 'Các đơn vị trong cụm',
  written: 'Chữ đã ghi vào văn bản',
  verified: 'Đã kiểm tra văn bản mới',
};

/** Name of each value of a unit. */
export const unitNames: Readonly<Record<keyof MemberUnit, string>> = {
  id: 'mã',
  name: 'tên',
  shortName: 'tên ngắn',
  role: 'vai trò',
  kind: 'loại đơn vị',
  totalStaff: 'tổng số người',
  directWorkers: 'lao động trực tiếp',
};

const roles = { member: 'Thành viên' };
const choices = new Map<string, string>(
  [kindNames, wordingNames, deliveryNames, ratingNames, authorityNames, roles].flatMap((names) =>
    Object.entries(names),
  ),
);
const choiceFields: readonly string[] = ['clusterKind', 'wording', 'delivery', 'rating', 'authority', 'role'];

/** A value in words; '' for a blank. `field` tells a choice from a text that happens to read the same. */
export function shownValue(value: unknown, field = ''): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Bật' : 'Tắt';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return choiceFields.includes(field) ? (choices.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((element: unknown) => shownValue(element)).join('; ');
  if (typeof value !== 'object') return '';
  if ('name' in value) return shownValue(value.name);
  if ('words' in value) return shownValue(value.words);
  if (!('day' in value && 'month' in value && 'year' in value)) return '';
  const part = (known: unknown): number | null => (typeof known === 'number' ? known : null);
  const date = { day: part(value.day), month: part(value.month), year: part(value.year) };
  return isRealDate(date) ? dateText(date) : '';
}
