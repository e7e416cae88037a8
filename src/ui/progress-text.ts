/** Sentences about how much of the report is written. */
import { countInSentence } from '../core/text/numbers';

/** "3/27 mục đã viết". */
export const progressText = (written: number, total: number): string => `${written}/${total} mục đã viết`;

/** "Còn 20 mục"; "Đã viết đủ" when none is left. */
export const leftText = (written: number, total: number): string =>
  written >= total ? 'Đã viết đủ' : `Còn ${countInSentence(total - written)} mục`;

/** "1.234 từ". */
export const wordsText = (words: number): string => `${words.toLocaleString('vi-VN')} từ`;
