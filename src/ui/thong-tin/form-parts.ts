/** The parts of tab Thông tin in the order she fills them, each with its id in the page. */

/** Id of a part. */
export type FormPartId =
  'cluster' | 'units' | 'movements' | 'number' | 'addressee' | 'signer' | 'recipients' | 'layout' | 'extras' | 'next';

/** Every part in order, by its name. */
export const formParts: Readonly<Record<FormPartId, string>> = {
  cluster: 'Cụm và năm báo cáo',
  units: 'Các đơn vị',
  movements: 'Phong trào thi đua',
  number: 'Số và ngày văn bản',
  addressee: 'Kính gửi',
  signer: 'Người ký',
  recipients: 'Nơi nhận',
  layout: 'Cách trình bày',
  extras: 'Mục bổ sung',
  next: 'Năm sau',
};

/** Id in the page of a part. */
export const partElementId = (part: FormPartId): string => `thong-tin-${part}`;
