/** Words that both layouts of Phụ lục I print, and what they read. */
import { countText } from '../text/numbers';
import type { AppendixData } from './appendix-data';

/** What Phụ lục I reads. */
export type DocumentData = Pick<AppendixData, 'year' | 'clusterKind' | 'units' | 'documents' | 'documentLayout'>;

/** Title of the annex, without capitals. */
export const titleI = (year: number): string =>
  `Biểu tổng hợp các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen thưởng năm ${year}`;

/** What the table says. */
export const documentWords = {
  ofCluster: 'A. VĂN BẢN CỦA CỤM THI ĐUA',
  ofUnits: 'B. VĂN BẢN CỦA CÁC ĐƠN VỊ THÀNH VIÊN',
  none: 'Không ban hành',
  total: 'Tổng cộng',
  other: 'Văn bản khác',
  cluster: 'Cụm thi đua',
  sum: (of: string, count: number): string => `${of}: ${countText(count)} văn bản`,
};
