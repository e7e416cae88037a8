/** How an official document looks, as ranges. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I (page, letters) and II. Grade A. */
import type { LinePart } from '../reading/line-parts';

/** Smallest and largest allowed. */
export type Range = readonly [least: number, most: number];

/** I.1, I.2: A4 and margins in millimetres. */
export const page = {
  width: 210,
  height: 297,
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
} as const;

/** I.7: size of the page number. */
export const pageNumberSize: Range = [13, 14];

/** I.4: the typeface. */
export const typeface = 'Times New Roman';

/** II.5.b: first line 1 or 1,27 cm (millimetres), gap of paragraphs (points), distance of lines (multiples). */
export const bodyFormat = { firstLine: [10, 12.7], gap: 6, line: [1, 1.5] } as const;

/** What the decree says of a part of the document. */
export interface PartFormat {
  readonly name: string;
  readonly size: Range;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly alignment?: 'center' | 'justify';
}

/** II.1–II.9, III.1. Parts that are absent have no rule of their own. */
export const partFormats: Readonly<Partial<Record<LinePart, PartFormat>>> = {
  nation: { name: 'Quốc hiệu', size: [12, 13], bold: true },
  motto: { name: 'Tiêu ngữ', size: [13, 14], bold: true },
  council: { name: 'tên cơ quan chủ quản', size: [12, 13] },
  issuer: { name: 'tên cơ quan ban hành', size: [12, 13], bold: true },
  number: { name: 'số, ký hiệu', size: [13, 13] },
  'place-and-date': { name: 'địa danh, thời gian ban hành', size: [13, 14], italic: true },
  type: { name: 'tên loại văn bản', size: [13, 14], bold: true, alignment: 'center' },
  title: { name: 'trích yếu', size: [13, 14], bold: true, alignment: 'center' },
  addressee: { name: 'Kính gửi', size: [13, 14] },
  part: { name: 'Phần và tên phần', size: [13, 14], bold: true, alignment: 'center' },
  section: { name: 'đề mục La Mã', size: [13, 14], bold: true },
  clause: { name: 'đề mục có tiêu đề', size: [13, 14], bold: true },
  body: { name: 'nội dung', size: [13, 14], alignment: 'justify' },
  'recipients-label': { name: 'chữ Nơi nhận', size: [12, 12], bold: true, italic: true },
  recipients: { name: 'danh sách nơi nhận', size: [11, 11] },
  signature: { name: 'chức vụ, họ tên người ký', size: [13, 14], bold: true },
  'annex-label': { name: 'chữ Phụ lục', size: [14, 14], bold: true, alignment: 'center' },
};
