/** Whether a pasted text is a column or a block; a single cell of Excel ends with a line break and is neither. */
export const isBlock = (pasted: string): boolean => /[\t\r\n]/u.test(pasted.trim());
