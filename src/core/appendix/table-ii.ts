/** Phụ lục II. */
import { countTable } from './count-table';
import type { CountData } from './count-texts';
import type { TableModel } from './table-model';

/** Title of the annex, without capitals. */
export const titleII = (year: number): string => `Tổng hợp tập thể, cá nhân được tặng danh hiệu thi đua năm ${year}`;

/** The table of Phụ lục II from what was entered. */
export const tableII = (data: CountData): TableModel => countTable('II', data, titleII(data.year), []);
