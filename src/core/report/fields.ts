/** The fields of the report that stand in the text as inline controls. Source of the list: the product's table of tags. */

/** Id of a field, as in its tag `bctd.f.<field>`. */
export type FieldId =
  | 'council'
  | 'cluster'
  | 'number'
  | 'symbol'
  | 'place'
  | 'issue-date'
  | 'year'
  | 'next-year'
  | 'addressee'
  | `recipient-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | 'archive'
  | 'signer-title'
  | 'signer-office'
  | 'signer-name';

/** What stands in a control whose field has no value. It counts as blank. */
export { BLANK } from '../text/blank';

/** Text of each field as printed; a missing or empty value is printed as `BLANK`. */
export type FieldValues = Readonly<Partial<Record<FieldId, string>>>;

/** Short Vietnamese name of each field, for `w:alias` and messages. */
export const fieldNames: Readonly<Record<FieldId, string>> = {
  council: 'Hội đồng',
  cluster: 'Tên cụm thi đua',
  number: 'Số văn bản',
  symbol: 'Ký hiệu',
  place: 'Địa danh',
  'issue-date': 'Ngày ban hành',
  year: 'Năm báo cáo',
  'next-year': 'Năm sau',
  addressee: 'Nơi kính gửi',
  'recipient-1': 'Nơi nhận 1',
  'recipient-2': 'Nơi nhận 2',
  'recipient-3': 'Nơi nhận 3',
  'recipient-4': 'Nơi nhận 4',
  'recipient-5': 'Nơi nhận 5',
  'recipient-6': 'Nơi nhận 6',
  'recipient-7': 'Nơi nhận 7',
  'recipient-8': 'Nơi nhận 8',
  'recipient-9': 'Nơi nhận 9',
  archive: 'Đơn vị lưu',
  'signer-title': 'Thẩm quyền ký',
  'signer-office': 'Chức vụ tại cơ quan',
  'signer-name': 'Họ và tên người ký',
};
