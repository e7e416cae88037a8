/** Shown for a value that is blank. */
export const blankValue = '(để trống)';
