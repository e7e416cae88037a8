/** Sentences about how much of the report is written. */

/** "3/27 mục đã viết". */
export const progressText = (written: number, total: number): string => `${written}/${total} mục đã viết`;

/** "1.234 từ". */
export const wordsText = (words: number): string => `${words.toLocaleString('vi-VN')} từ`;
